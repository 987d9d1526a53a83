/** The stubs of any document, without generating code: the same runtime, with validators compiled at run time. */
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { createHandle } from "../../templates/runtime/server/handle.ts";
import type { ServerOptions } from "../../templates/runtime/server/options.ts";
import type { AnyHandler } from "../../templates/runtime/server/visit.ts";

export type Handlers = Readonly<Record<string, AnyHandler>>;

/** @returns answers a request, given as for `fetch` but with the path alone */
export function stub(
  document: Json,
  handlers: Handlers,
  options: Partial<ServerOptions<string>> = {},
): (target: string, init?: RequestInit) => Promise<Response> {
  const api = readApi(document);
  const handle = createHandle({ api, checks: createChecks(api) }, handlers, { authenticate: {}, ...options });
  return async (target, init) => handle(new Request(`http://localhost${target}`, init));
}
