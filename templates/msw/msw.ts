/** `msw.ts`: Mock Service Worker handlers. */
import { type Code, code, identifier, lines, literal, union } from "../../scripts/core/code.ts";
import { isObject } from "../../scripts/core/json.ts";
import type { Answers } from "../runtime/msw/answers.ts";

/** @returns `msw.ts` and `msw/data.ts` */
export function renderMsw(answers: Answers): [Code, Code] {
  const examples = answers.operations.map(
    ([id, mocked]) => code`readonly ${identifier(id)}: ${union(Object.keys(mocked.examples))};`,
  );
  const source = code`import type { HttpHandler } from "msw";
import { answers } from "./msw/data.ts";
import { type MockOptions, exampleHandlerOf, exampleHandlersOf, handlersOf } from "./msw/handlers.ts";

export type { MockOptions } from "./msw/handlers.ts";

/** The examples of each operation, by name. A response without a body is named after its status, as in \`Status444\`. */
export interface Examples {
${lines(examples)}
}

/**
 * Every operation returns generated data that is valid against its schema, and the same for the same seed, path and query.
 * A JSON body that its schema does not accept gets the documented refusal.
 */
export function handlers(options: MockOptions): HttpHandler[] {
  return handlersOf(answers, options);
}

/** Every operation returns the first example of its success. */
export function exampleHandlers({ baseUrl }: Pick<MockOptions, "baseUrl">): HttpHandler[] {
  return exampleHandlersOf(answers, baseUrl);
}

/** One operation returns one example. Put it before the other handlers, or pass it to \`server.use()\`. */
export function exampleHandler<Id extends keyof Examples>(
  operation: Id,
  example: Examples[Id],
  { baseUrl }: Pick<MockOptions, "baseUrl">,
): HttpHandler {
  return exampleHandlerOf(answers, [operation, example], baseUrl);
}
`;
  return [source, dataOf(answers)];
}

function dataOf(answers: Answers): Code {
  return code`import type { Answers } from "./answers.ts";

export const answers: Answers = ${valueOf(answers)};
`;
}

/** JSON as code. */
function valueOf(value: unknown): Code {
  if (Array.isArray(value)) return code`[${value.map((item) => code`${valueOf(item)},`)}]`;
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    return code`{
${lines(entries.map(([key, child]) => code`${identifier(key)}: ${valueOf(child)},`))}
}`;
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return literal(value);
  return code`null`;
}
