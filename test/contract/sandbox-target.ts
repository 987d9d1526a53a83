/** What the contract engine needs to test the sandbox: its users, and their permits. */
import type { Identity } from "../../scripts/contract/exchange.ts";
import type { Api } from "../../scripts/core/model.ts";
import { handledOperations, storySeed } from "../sandbox/start.ts";
import type { Seed } from "../sandbox/seed-schema.ts";
import type { Specification } from "./cases.ts";
import { specification } from "./specification.ts";

/** The operations of the living API that the sandbox handles; `handlers.test.ts` reports the others. */
export const handled: Specification = {
  ...specification,
  api: {
    ...specification.api,
    operations: specification.api.operations.filter(({ id }) => handledOperations().includes(id)),
  },
};

/** The data of the examples, plus Nils, who has no role. */
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

/** Marta and Jonas may do everything, Nils nothing. */
export function identitiesOf({ operations }: Api): readonly [Identity, ...Identity[]] {
  return [
    { token: "marta-token", refused: [] },
    { token: "jonas-token", refused: [] },
    { token: "nils-token", refused: operations.map(({ id }) => id) },
  ];
}
