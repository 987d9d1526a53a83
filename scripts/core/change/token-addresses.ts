/** Whether consumers still get their credentials where they did (OpenAPI 3.1, 4.8.27 to 4.8.30). */
import type { Api } from "../model.ts";
import type { Change, SideName } from "./change.ts";

/** @returns a break for each address of a scheme that the new document gives no more; of a scheme that both have */
export function tokenAddressChanges(apis: Readonly<Record<SideName, Api>>): readonly Change[] {
  const used = new Set(
    apis.old.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)),
  );
  return [...apis.old.securitySchemes].flatMap(([name, scheme]): readonly Change[] => {
    const next = apis.new.securitySchemes.get(name);
    if (!used.has(name) || scheme.type !== "other" || next?.type !== "other") return [];
    const moved = Object.entries(scheme.addresses).filter(([key, url]) => next.addresses[key] !== url);
    return moved.map(([key, url]) => movedTo(name, { key, url, next: next.addresses[key] }));
  });
}

interface Moved {
  /** `clientCredentials tokenUrl` */
  readonly key: string;
  readonly url: string;
  readonly next: string | undefined;
}

function movedTo(scheme: string, { key, url, next }: Moved): Change {
  const pointer = `#/components/securitySchemes/${scheme}`;
  return {
    rule: "security-address-changed",
    wire: "breaking",
    evidence: "rule",
    operation: undefined,
    pointers: { old: pointer, new: pointer },
    message: `The ${key} of ${scheme} was ${url} and is ${next === undefined ? "gone" : `now ${next}`}.`,
    advice: next === undefined ? "Use another flow that the new document gives." : `Use ${next}.`,
  };
}
