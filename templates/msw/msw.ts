/** `msw.ts`: handlers of Mock Service Worker. */
import { type Code, code, identifier, lines, literal, union } from "../../scripts/core/code.ts";
import { isObject } from "../../scripts/core/json.ts";
import type { Answers } from "../runtime/msw/answers.ts";

/** @returns `msw.ts` and `msw/data.ts` */
export function renderMsw(answers: Answers): [Code, Code] {
  const examples = Object.entries(answers.operations).map(
    ([id, mocked]) => code`readonly ${identifier(id)}: ${union(Object.keys(mocked.examples))};`,
  );
  const source = code`import type { HttpHandler } from "msw";
import { answers } from "./msw/data.ts";
import { type MockOptions, exampleHandlerOf, exampleHandlersOf, handlersOf } from "./msw/handlers.ts";

export type { MockOptions } from "./msw/handlers.ts";

/** The examples of each operation, by name; an answer without a body is named \`Status444\` by its status. */
export interface Examples {
${lines(examples)}
}

/** Each operation answers with made-up data that its schema allows: the same for the same seed, path and query. */
export function handlers(options: MockOptions): HttpHandler[] {
  return handlersOf(answers, options);
}

/** Each operation answers with the first example of its success. */
export function exampleHandlers({ baseUrl }: Pick<MockOptions, "baseUrl">): HttpHandler[] {
  return exampleHandlersOf(answers, baseUrl);
}

/** One operation answers with one example; give it before the others, or to \`server.use()\`. */
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
