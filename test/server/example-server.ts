/** A server on the generated stubs whose handlers answer with the specification's examples, as `Prefer` selects. */
import {
  type Operations,
  type ServerOptions,
  createRouter,
} from "../.generated/users-api/typescript/src/server/index.ts";
import type { SecurityScheme } from "../.generated/users-api/typescript/src/server/index.ts";
import { type Serving, serve } from "../.generated/users-api/typescript/src/server/node.ts";
import { specification } from "../users-api/specification.ts";
import { forcedReply } from "../sandbox/forced.ts";

type Options = ServerOptions<string, SecurityScheme>;

export const anyone: Options = { authenticate: { UserAuthorization: (token) => token } };

/** Generic handlers; the response checks, not the types, make sure that their replies are valid. */
export const exampleHandlers = Object.fromEntries(
  specification.api.operations.map((operation) => [
    operation.id,
    ({ request }: { readonly request: Request }) => forcedReply(operation, request.headers),
  ]),
) as unknown as Operations<string>;

export function startExampleServer(options: Options = anyone): Promise<Serving> {
  return serve(createRouter(exampleHandlers, options), { port: 0, requestTimeout: 2000 });
}
