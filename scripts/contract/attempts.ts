/** Credentials that are not right: each missing, malformed, of another scheme, of nobody. */
import { needsCredentials } from "../core/request-validation/security.ts";
import { type Credential, credentialsOf } from "./credentials.ts";
import type { Base, Session } from "./session.ts";

export interface Attempt {
  /** Such as `bearer of nobody`. */
  readonly name: string;
  readonly title: string;
  readonly credentials: readonly Credential[];
  /** True: the document does not say which credentials are good. */
  readonly isForged?: true;
  /** With another end: a server that takes both of them may take any that begin so. */
  readonly altered?: readonly Credential[];
}

export const malformed = "malformed";

/** A server without a memory knows nobody, so it cannot tell whose credentials are good. */
export function attemptsOf(session: Session, base: Base): readonly Attempt[] {
  const { isStateless = false } = session.options;
  const isUnknowable = ({ name, isForged }: Attempt) => isForged === true || name.endsWith(malformed);
  return allAttempts(session, base).filter((one) => !(isStateless && isUnknowable(one)));
}

export function allAttempts({ options: { api } }: Session, { draft, identity }: Base): readonly Attempt[] {
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
        ...(attempt.altered && { altered: [...others(one), ...attempt.altered] }),
      })),
    ]),
  ];
}

const nobody = "contract-test-nobody";

type Attempting = (name: string, title: string, value: string) => Attempt;

function attempting(one: Credential): Attempting {
  return (name, title, value) => ({
    name: `${one.scheme} ${name}`,
    title: `${title} for ${one.scheme}`,
    credentials: [{ ...one, value }],
  });
}

function spoiled(one: Credential): readonly Attempt[] {
  const of = attempting(one);
  if (one.name !== "Authorization" || one.in !== "header")
    return [
      of("empty", "an empty key", ""),
      { ...of("of nobody", "the key of nobody", nobody), isForged: true },
      withMore(one, "key"),
      ...elsewhere(one),
    ];
  return spoiledHeader(one);
}

function withMore(one: Credential, word: string): Attempt {
  const attempt = attempting(one)(
    "with more",
    `the ${word} with something after it`,
    `${one.value}.contract`,
  );
  const altered = `${one.value.slice(0, -1)}${one.value.endsWith("q") ? "z" : "q"}.contract`;
  return { ...attempt, isForged: true, altered: [{ ...one, value: altered }] };
}

function spoiledHeader(one: Credential): readonly Attempt[] {
  const of = attempting(one);
  const [word = ""] = one.value.split(" ");
  const rest = one.value.slice(word.length + 1);
  const isBasic = word === "Basic";
  const other = isBasic ? `Bearer ${rest}` : `Basic ${btoa(`contract:${nobody}`)}`;
  return [
    of("empty", "a scheme without credentials", word),
    of("of another scheme", `the scheme ${isBasic ? "Bearer" : "Basic"} instead of ${word}`, other),
    of("of an unknown scheme", `the scheme Digest instead of ${word}`, "Digest x=y"),
    of("bare", "the bare token", rest),
    ...(isBasic
      ? []
      : [
          of("under another name", "the token under the scheme Basic", `Basic ${rest}`),
          withMore(one, "token"),
        ]),
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
