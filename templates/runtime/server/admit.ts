/** What a request has to pass before its handler is asked. */
import type { Found, Passage } from "../../../scripts/core/refusal/gate.ts";
import type { Refusal } from "../../../scripts/core/refusal/refusal.ts";
import type { RequestHead } from "../../../scripts/core/refusal/request.ts";
import type { Values } from "../../../scripts/core/refusal/values.ts";
import { authenticated } from "./authenticate.ts";
import { readBytes } from "./body.ts";
import type { Server } from "./handle.ts";
import { type Later, after } from "./later.ts";

/** A request on its way; each step adds what it finds out. */
export interface Visit<Principal> {
  readonly server: Server<Principal>;
  readonly request: Request;
  readonly head: RequestHead;
  readonly found: Found;
  /** Who calls; undefined where the operation may be called by anyone. */
  principal?: Principal | undefined;
  passage?: Passage;
  values?: Values | undefined;
}

type Step = <Principal>(visit: Visit<Principal>) => Later<Refusal | undefined>;

/** The order of refusal: 401, headers and 406, what the server denies, the body. */
const steps: readonly Step[] = [identify, enter, authorize, readBody];

/** @returns undefined when every step has let the request pass */
export function admit<Principal>(visit: Visit<Principal>, done = 0): Later<Refusal | undefined> {
  for (const [index, step] of steps.entries()) {
    if (index < done) continue;
    const refusal = step(visit);
    if (refusal instanceof Promise) return refusal.then((late) => late ?? admit(visit, index + 1));
    if (refusal) return refusal;
  }
  return undefined;
}

function identify<Principal>(visit: Visit<Principal>): Later<Refusal | undefined> {
  const { server, head, request, found } = visit;
  return after(authenticated(server, head, { request, operation: found.operation }), (known) => {
    if (!known)
      return found.unauthorized() ?? found.refuse({ error: 401, reason: "The credentials are not valid." });
    visit.principal = known.principal;
    return undefined;
  });
}

function enter<Principal>(visit: Visit<Principal>): Refusal | undefined {
  const passage = visit.found.enter();
  if (passage.kind === "refused") return passage;
  visit.passage = passage;
  return undefined;
}

function authorize<Principal>({
  server,
  request,
  found,
  principal,
}: Visit<Principal>): Later<Refusal | undefined> {
  const { operation, refuse } = found;
  const denial = server.options.authorize?.({ request, operation, principal });
  return after(denial, (denied) => denied && refuse({ ...denied, error: denied.status }));
}

function readBody<Principal>(visit: Visit<Principal>): Later<Refusal | undefined> {
  const { passage, request, server, found } = visit;
  const limit = server.options.bodyLimit ?? 2 ** 20;
  return after(passage?.readsBody ? readBytes(request, limit) : noBytes, (body) => {
    if (!body) return found.refuse({ error: "unparsable-body", reason: "The body is not whole." });
    return after(passage?.finish(body), (decision) => {
      if (decision?.kind === "refused") return decision;
      visit.values = decision?.values;
      return undefined;
    });
  });
}

const noBytes = new Uint8Array();
