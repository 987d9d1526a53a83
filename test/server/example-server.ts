/** A server on the generated stubs whose handlers answer with the specification's own examples, as `Prefer` asks. */
import { type ServerType, serve } from "@hono/node-server";
import {
  type Operations,
  type ServerOptions,
  createRouter,
} from "../../generated/typescript/src/server/index.ts";
import type { SecurityScheme } from "../../generated/typescript/src/server/index.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { responseFor, successResponse } from "../../scripts/core/refusal/declared.ts";
import { readPreferences } from "../../scripts/core/refusal/prefer.ts";
import { specification } from "../contract/specification.ts";
import type { Server } from "../contract/suite.ts";

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

export async function startExampleServer(options: Options = anyone): Promise<Server> {
  const { fetch } = createRouter(exampleHandlers, options);
  return listen(fetch);
}

export function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<Server> {
  return new Promise((resolve) => {
    const server: ServerType = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => void server.close(() => closed())),
      }),
    );
  });
}
