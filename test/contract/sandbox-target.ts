/** The contract engine's way to the sandbox: its users, and who may not do what. */
import type { Identity } from "../../scripts/contract/exchange.ts";
import type { Api } from "../../scripts/core/model.ts";
import { handledOperations, storySeed } from "../sandbox/start.ts";
import type { Seed } from "../sandbox/seed-schema.ts";
import type { Specification } from "./cases.ts";
import { specification } from "./specification.ts";

/** The living API as far as the sandbox has handlers for it; `handlers.test.ts` names the operations that have none. */
export const handled: Specification = {
  ...specification,
  api: {
    ...specification.api,
    operations: specification.api.operations.filter(({ id }) => handledOperations().includes(id)),
  },
};

/** The story, and Nils, who has no role. */
export async function contractSeed(): Promise<Seed> {
  const seed = await storySeed();
  const nils = {
    id: "0b6f4c1e-5f0e-4a54-9d0e-5a6d1c2b7e11",
    first_name: "Nils",
    roles: [],
    tokens: ["nils-token"],
  };
  return { ...seed, users: [...(seed.users ?? []), nils] };
}

/** Marta may do everything, Jonas is another who may, Nils may do nothing. */
export function identitiesOf({ operations }: Api): readonly [Identity, ...Identity[]] {
  return [
    { token: "marta-token", refused: [] },
    { token: "jonas-token", refused: [] },
    { token: "nils-token", refused: operations.map(({ id }) => id) },
  ];
}
