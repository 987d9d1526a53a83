/** The stubs of any document, without generating code: the same runtime, with validators compiled at run time. */
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { createHandle } from "../../templates/runtime/server/handle.ts";
import type { ServerOptions } from "../../templates/runtime/server/options.ts";
import type { AnyHandler } from "../../templates/runtime/server/visit.ts";

export type Handlers = Readonly<Record<string, AnyHandler>>;

export type Fetch = (request: Request) => Response | Promise<Response>;

/** @returns answers a request */
export function fetchOf(
  document: Json,
  handlers: Handlers,
  options: Partial<ServerOptions<string>> = {},
): Fetch {
  const api = readApi(document);
  return createHandle({ api, checks: createChecks(api), secretive: new Set() }, handlers, {
    authenticate: {},
    ...options,
  });
}

/** @returns answers a request, given as for `fetch` but with the path alone */
export function stub(
  ...given: Parameters<typeof fetchOf>
): (target: string, init?: RequestInit) => Promise<Response> {
  const answer = fetchOf(...given);
  return async (target, init) => answer(new Request(`http://localhost${target}`, init));
}
