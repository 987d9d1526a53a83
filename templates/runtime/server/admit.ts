/** The checks a request must pass before its handler is called. */
import { type Stage, denialRule, earliest, stages } from "../../../scripts/core/request-validation/order.ts";
import type { Refusal } from "../../../scripts/core/request-validation/refusal.ts";
import { challenge } from "../../../scripts/core/request-validation/security.ts";
import type { Body } from "../../../scripts/core/http/request.ts";
import { authenticated } from "./authenticate.ts";
import { readBytes } from "./body.ts";
import { type Later, after, isLate } from "./later.ts";
import type { Denial } from "./options.ts";
import type { Visit } from "./visit.ts";
import { inTime } from "./within.ts";

type Step = <Principal>(visit: Visit<Principal>) => Later<Refusal | undefined>;

/** The body stage also checks the content. The route is found earlier; records are up to the handler. */
const byStage: Readonly<Partial<Record<Stage, Step>>> = {
  credentials: identify,
  head: enter,
  server: authorize,
  body: readBody,
};
const steps = stages.flatMap((stage) => byStage[stage] ?? []);
const last = steps.length - 1;

/** @returns undefined if the request passes every step */
export function admit<Principal>(visit: Visit<Principal>, done = 0): Later<Refusal | undefined> {
  for (let at = done; at < steps.length; at++) {
    const refusal = steps[at]?.(visit);
    if (isLate(refusal))
      return at === last ? refusal : after(refusal, (known) => known ?? admit(visit, at + 1));
    if (refusal) return refusal;
  }
  return undefined;
}

function identify<Principal>(visit: Visit<Principal>): Later<Refusal | undefined> {
  const { server, head, request, found } = visit;
  const proof = authenticated(server, head, { request, operation: found.operation });
  return after(inTime(server.options, proof), (known) => {
    if (!known) return found.unauthorized() ?? found.refuse(notValid(visit));
    visit.caller = known;
    return undefined;
  });
}

function notValid<Principal>({ server, found }: Visit<Principal>) {
  const scheme = challenge(server.api.securitySchemes, found.operation);
  const objection = { rule: "credentials", error: 401, reason: "The credentials are invalid." } as const;
  return { ...objection, ...(scheme && { headers: { "WWW-Authenticate": scheme } }) };
}

function enter<Principal>(visit: Visit<Principal>): Refusal | undefined {
  const passage = visit.found.enter();
  if (passage.kind === "refused") return passage;
  visit.passage = passage;
  return undefined;
}

function authorize<Principal>(visit: Visit<Principal>): Later<Refusal | undefined> {
  const { server, request, found, caller } = visit;
  const { operation } = found;
  const denial = server.options.authorize?.({ request, operation, ...caller });
  return after(inTime(server.options, denial), (denied) => {
    const first = denied && earliest([denied].flat().map(ruled));
    return first && found.refuse({ ...first, error: first.status });
  });
}

function ruled(denial: Denial) {
  return { ...denial, rule: denialRule(denial.status) };
}

function readBody<Principal>(visit: Visit<Principal>): Later<Refusal | undefined> {
  const { passage, server, found } = visit;
  if (!passage?.readsBody) return finish(visit, noBytes);
  const { bodyLimit: limit = 2 ** 20 } = server.options;
  if (passage.isStream) return finish(visit, { stream: visit.request.body, limit });
  return readBytes(visit, limit).then((body) => (body ? finish(visit, body) : found.refuse(notWhole)));
}

function finish<Principal>(visit: Visit<Principal>, body: Body): Later<Refusal | undefined> {
  return after(visit.passage?.finish(body), (decision) => {
    if (decision?.kind === "refused") return decision;
    visit.values = decision?.values;
    return undefined;
  });
}

const notWhole = {
  rule: "unparsable-body",
  error: "unparsable-body",
  reason: "The request body was cut off.",
} as const;
const noBytes = new Uint8Array();
