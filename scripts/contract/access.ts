/** Callers without the right credentials: of each scheme, missing, malformed, of another scheme, of nobody. */
import { needsCredentials } from "../core/request-validation/security.ts";
import type { RequiredScheme } from "../core/model.ts";
import { type Credential, credentialsFor, credentialsOf } from "./credentials.ts";
import type { Identity, Wire } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import type { Trial } from "./reach.ts";
import { write, writeWith } from "./serialise.ts";
import type { Base, Session, Step } from "./session.ts";

interface Attempt {
  /** Such as `bearer of nobody`. */
  readonly name: string;
  readonly title: string;
  readonly credentials: readonly Credential[];
  /** True: the document does not say which credentials are good. */
  readonly isForged?: true;
}

export function accessNames(session: Session, { draft, identity }: Base): readonly string[] {
  return attemptsOf(session, { draft, identity }).map(({ name }) => name);
}

/** @param step of the case of this name */
export async function tryAccess({ session, base, step }: Trial, name: string): Promise<void> {
  const attempt = attemptsOf(session, base).find((one) => one.name === name);
  const draft = attempt && (await fresh(session, base));
  if (!attempt || !draft) return;
  const wire = writeWith(draft, attempt.credentials);
  const tolerable = attempt.isForged ? { isTolerable: true, breaks: "credentials" as const } : {};
  if (
    (await session.judge(wire)).status === undefined &&
    !attempt.isForged &&
    !attempt.name.endsWith(malformed)
  )
    return;
  await session.ask({ ...step, wire, title: attempt.title, breaks: "credentials", ...tolerable });
}

const malformed = "malformed";

/** A server without a memory knows nobody, so it cannot tell whose credentials are good. */
function attemptsOf(session: Session, base: Base): readonly Attempt[] {
  const { isStateless = false } = session.options;
  const isUnknowable = ({ name, isForged }: Attempt) => isForged === true || name.endsWith(malformed);
  return allAttempts(session, base).filter((one) => !(isStateless && isUnknowable(one)));
}

function allAttempts({ options: { api } }: Session, { draft, identity }: Base): readonly Attempt[] {
  const { operation } = draft;
  if (!needsCredentials(operation)) return [];
  const right = credentialsOf(api, operation, identity);
  if (right.length === 0) return [];
  const others = (one: Credential) => right.filter((other) => other !== one);
  return [
    { name: "missing", title: "no credentials", credentials: [] },
    ...right.flatMap((one) => [
      ...(right.length > 1
        ? [
            {
              name: `${one.scheme} missing`,
              title: `all credentials but ${one.scheme}`,
              credentials: others(one),
            },
          ]
        : []),
      ...spoiled(one).map((attempt) => ({
        ...attempt,
        credentials: [...others(one), ...attempt.credentials],
      })),
    ]),
  ];
}

const nobody = "contract-test-nobody";

function spoiled(one: Credential): readonly Attempt[] {
  const of = (name: string, title: string, value: string) => ({
    name: `${one.scheme} ${name}`,
    title: `${title} for ${one.scheme}`,
    credentials: [{ ...one, value }],
  });
  if (one.name !== "Authorization" || one.in !== "header")
    return [
      of("empty", "an empty key", ""),
      { ...of("of nobody", "the key of nobody", nobody), isForged: true },
      ...elsewhere(one),
    ];
  const [word = ""] = one.value.split(" ");
  const rest = one.value.slice(word.length + 1);
  const isBasic = word === "Basic";
  const other = isBasic ? `Bearer ${rest}` : `Basic ${btoa(`contract:${nobody}`)}`;
  return [
    of("empty", "a scheme without credentials", word),
    of("of another scheme", `the scheme ${isBasic ? "Bearer" : "Basic"} instead of ${word}`, other),
    of("of an unknown scheme", `the scheme Digest instead of ${word}`, "Digest x=y"),
    of("bare", "the bare token", rest),
    ...(isBasic ? [of(malformed, "credentials that are not Base64", "Basic %%%")] : []),
    ...(isBasic
      ? otherPassword(rest).map((text) => of("with another password", "another password", text))
      : []
    ).map((attempt) => ({ ...attempt, isForged: true as const })),
    {
      ...of(
        "of nobody",
        "the credentials of nobody",
        `${word} ${isBasic ? btoa(`${nobody}:${nobody}`) : nobody}`,
      ),
      isForged: true,
    },
  ];
}

/** RFC 7617: the user is what stands before the first colon. */
function otherPassword(encoded: string): readonly string[] {
  const user = /^([^:]+):/.exec(Buffer.from(encoded, "base64").toString("latin1"))?.[1];
  return user === undefined ? [] : [`Basic ${btoa(`${user}:${nobody}`)}`];
}

/** A key in another place than the described one. */
function elsewhere(one: Credential): readonly Attempt[] {
  const places = (["header", "query"] as const).filter((place) => place !== one.in);
  return places.map((place) => ({
    name: `${one.scheme} in the ${place}`,
    title: `the key of ${one.scheme} in the ${place}`,
    credentials: [{ ...one, in: place }],
  }));
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
    if (asked && asked.answer.status < 400 && !isKnown)
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
