/** Callers without the right credentials: of each scheme, missing, malformed, of another scheme, of nobody. */
import type { RequiredScheme } from "../core/model.ts";
import { attemptsOf, malformed } from "./attempts.ts";
import { type Credential, credentialsFor, credentialsOf } from "./credentials.ts";
import type { Identity, Wire } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import type { Trial } from "./reach.ts";
import { write, writeWith } from "./serialise.ts";
import type { Base, Session, Step } from "./session.ts";
import { isFamily, tellsCallers } from "./strangers.ts";

export function accessNames(session: Session, { draft, identity }: Base): readonly string[] {
  return attemptsOf(session, { draft, identity }).map(({ name }) => name);
}

/** @param step of the case of this name */
export async function tryAccess({ session, base, step }: Trial, name: string): Promise<void> {
  const attempt = attemptsOf(session, base).find((one) => one.name === name);
  const isKnowing =
    attempt?.isForged && (await tellsCallers(session, base)) && !(await isFamily(session, base, attempt));
  const draft = attempt && (await fresh(session, base)); // after that, which may have used one up
  if (!attempt || !draft) return;
  const wire = writeWith(draft, attempt.credentials);
  const tolerable = attempt.isForged ? { isTolerable: true, breaks: "credentials" as const } : {};
  if (
    (await session.judge(wire)).status === undefined &&
    !attempt.isForged &&
    !attempt.name.endsWith(malformed)
  )
    return;
  const full = { ...step, wire, title: attempt.title, breaks: "credentials" as const };
  await session.ask({ ...full, ...tolerable, ...(isKnowing && { isTolerable: false }) });
}

/** Each alternative that the caller has credentials for, and any spelling of the scheme's name, is accepted. */
export async function tryAlternatives({ session, base, step }: Trial): Promise<void> {
  const { api } = session.options;
  const { draft, identity } = base;
  const right = credentialsOf(api, draft.operation, identity);
  const lower = right.map((one) => ({ ...one, value: lowered(one) }));
  const alternatives = draft.operation.security.filter((needed) => isAble(needed, identity));
  const all = [...alternatives.map((needed) => credentialsFor(api, needed, identity)), lower];
  for (const credentials of all) {
    const own = await fresh(session, base);
    if (!own) return;
    const wire = writeWith(own, credentials);
    if (JSON.stringify(wire) === JSON.stringify(write(api, own, identity))) continue;
    await expectAccess(session, { ...step, wire, title: titleOf(credentials, lower) });
  }
}

function titleOf(credentials: readonly Credential[], lower: readonly Credential[]): string {
  if (credentials === lower) return "the scheme's name in lower case";
  return credentials.length === 0
    ? "no credentials, which are optional"
    : `credentials for ${credentials.map(({ scheme }) => scheme).join(" and ")}`;
}

/** RFC 9110, 11.1: the name of a scheme is case-insensitive. */
function lowered({ in: place, name, value }: Credential): string {
  return place === "header" && name === "Authorization"
    ? value.replace(/^\w+/, (word) => word.toLowerCase())
    : value;
}

function isAble(needed: readonly RequiredScheme[], { credentials }: Identity): boolean {
  return needed.every(({ scheme }) => credentials?.has(scheme) === true);
}

async function expectAccess(session: Session, step: Step): Promise<void> {
  const asked = await session.ask({ ...step, exact: false });
  const status = asked?.answer.status;
  if (status !== 401 && status !== 403) return;
  session.report(step, {
    check: "permission",
    cause: step.title,
    expected: `${step.title} to be accepted`,
    got: String(status),
  });
}

/** A caller whose scopes do not suffice, or who is known to have no permission. */
export async function tryScopes({ session, base, step }: Trial): Promise<void> {
  const { api, identities } = session.options;
  const { operation } = base.draft;
  for (const identity of identities.filter(
    (one) => lacks(one, operation.security) || one.refused.includes(operation.id),
  )) {
    const draft = await fresh(session, base);
    if (!draft) return;
    const wire: Wire = write(api, draft, identity);
    const isKnown = identity.refused.includes(operation.id);
    const title = "a caller without permission";
    const asked = await session.ask({
      ...step,
      wire,
      title,
      identity,
      exact: false,
      ...(isKnown && { breaks: "permission" }),
    });
    const isOther =
      asked?.answer.status === 401 && operation.responses.some(({ status }) => status === "403");
    if (asked && (asked.answer.status < 400 || isOther) && !isKnown)
      session.report(
        { ...step, wire, title },
        {
          check: "permission",
          cause: "",
          expected: "403 for a caller without the scopes",
          got: String(asked.answer.status),
        },
      );
  }
}

/** Whether a caller's scopes are known and suffice for no alternative. */
function lacks({ scopes }: Identity, security: readonly (readonly RequiredScheme[])[]): boolean {
  return (
    scopes !== undefined &&
    security.length > 0 &&
    security.every((needed) =>
      needed.some((scheme) => scheme.scopes.some((scope) => !scopes.includes(scope))),
    )
  );
}
