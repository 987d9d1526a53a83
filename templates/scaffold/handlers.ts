/** `src/handlers.ts` of a starter service: every operation, none of them implemented. */
import { type Code, code, comment, identifier, lines } from "../../scripts/core/code.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";

/** @returns TypeScript source that its user then owns */
export function renderHandlers(api: Api): Code {
  const imported = api.operations.length === 0 ? code`` : code`notImplemented, `;
  return code`/**
 * One handler per operation; input and reply are checked against the specification. Replace \`notImplemented\`, which
 * answers 501, with a function. When the specification changes, the compiler shows what needs to change here.
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
