/** `src/handlers.ts` of a starter service: every operation, none of them implemented. */
import { type Code, code, comment, identifier, lines } from "../../scripts/core/code.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";

/** @returns TypeScript source; its user takes it over */
export function renderHandlers(api: Api): Code {
  const imported = api.operations.length === 0 ? code`` : code`notImplemented, `;
  return code`/**
 * One handler for each operation: input checked, reply held to the specification. Put a function in the place of
 * \`notImplemented\`, which answers 501. When the specification changes, the compiler points at what has to follow.
 */
import { ${imported}type Operations } from "../generated/typescript/src/server/index.ts";
import type { Principal } from "./authenticate.ts";

export const handlers: Operations<Principal> = {
${lines(api.operations.map(entry))}
};
`;
}

function entry({ id, method, path, summary }: Operation): Code {
  const title = summary === "" ? "" : `: ${summary}`;
  return code`${comment(`${method.toUpperCase()} ${path}${title}`)}${identifier(id)}: notImplemented,
`;
}
