/** The callers of a run, from the credentials on the command line. */
import type { Authorization } from "../core/authorization.ts";
import type { Identity } from "./exchange.ts";

export interface Given {
  /** For every scheme; the second is another user's. */
  readonly token: readonly string[];
  readonly auth: readonly Authorization[];
}

/** The callers: a scheme's first credentials are the first caller's, its second ones the second's. */
export function identitiesOf({ token, auth }: Given): readonly [Identity, ...Identity[]] {
  const byScheme = Map.groupBy(auth, ({ scheme }) => scheme);
  const people = Math.max(1, token.length, ...[...byScheme.values()].map((list) => list.length));
  const all = Array.from({ length: people }, (_, index): Identity => {
    const own = [...byScheme.values()].flatMap((list) => list[index] ?? list[0] ?? []);
    const scopes = own.flatMap((one) => one.scopes ?? []);
    const isKnown = own.some((one) => one.scopes !== undefined);
    return {
      token: token[index] ?? token[0] ?? `any${index === 0 ? "" : index}`,
      refused: [],
      ...(own.length > 0 && { credentials: new Map(own.map(({ scheme, value }) => [scheme, value])) }),
      ...(isKnown && { scopes }),
    };
  });
  const [first = { token: "any", refused: [] }, ...others] = all; // a mock accepts any token
  return [first, ...others];
}
