/** A server on the generated stubs whose handlers answer with the specification's own examples, as `Prefer` asks. */
import {
  type Operations,
  type ServerOptions,
  createRouter,
} from "../../generated/typescript/src/server/index.ts";
import type { SecurityScheme } from "../../generated/typescript/src/server/index.ts";
import { type Serving, serve } from "../../generated/typescript/src/server/node.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { responseFor, successResponse } from "../../scripts/core/refusal/declared.ts";
import { readPreferences } from "../../scripts/core/refusal/prefer.ts";
import { specification } from "../contract/specification.ts";

type Options = ServerOptions<string, SecurityScheme>;

export const anyone: Options = { authenticate: { UserAuthorization: (token) => token } };

/** Handlers that know their operation alone; what they give is held by the response checks, not by types. */
export const exampleHandlers = Object.fromEntries(
  specification.api.operations.map((operation) => [
    operation.id,
    ({ request }: { readonly request: Request }) => exampleReply(operation, request),
  ]),
) as unknown as Operations<string>;

function exampleReply(operation: Operation, { headers }: Request) {
  const { code, example } = readPreferences(headers.get("prefer") ?? undefined);
  const response = code === undefined ? successResponse(operation) : responseFor(operation, code);
  const examples = response?.content[0]?.examples;
  const body = example === undefined ? examples?.values().next().value : examples?.get(example);
  return { status: Number(response?.status), body, headers: headersOf(response?.headers ?? []) };
}

/** Examples of the headers that a response must carry. */
function headersOf(headers: readonly { name: string; required: boolean }[]) {
  const values: Readonly<Record<string, unknown>> = { "Retry-After": 2, Allow: "PUT" };
  return Object.fromEntries(
    headers.filter(({ required }) => required).map(({ name }) => [name, values[name]]),
  );
}

export function startExampleServer(options: Options = anyone): Promise<Serving> {
  return serve(createRouter(exampleHandlers, options), { port: 0, requestTimeout: 2000 });
}
