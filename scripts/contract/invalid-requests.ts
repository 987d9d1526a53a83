/** Requests that break one rule each: constraints of parameters and body, headers, credentials, method, negotiation. */
import { asObject, isObject } from "../core/json.ts";
import { type Api, type Parameter, methods } from "../core/model.ts";
import { isJson } from "../core/http/media-kind.ts";
import { needsCredentials } from "../core/request-validation/security.ts";
import { type Identity, type Wire, withHeader, withoutHeader } from "./exchange.ts";
import type { Schemas } from "./schemas.ts";
import { type Draft, write } from "./serialise.ts";
import { violationsOf } from "./invalid-values.ts";

export interface Negative {
  readonly title: string;
  readonly wire: Wire;
  /** For coverage; undefined if the rule is not a constraint of the document. */
  readonly constraint: string | undefined;
}

export interface Base {
  readonly api: Api;
  readonly schemas: Schemas;
  readonly identity: Identity;
  /** A valid request with as much as possible in its body. */
  readonly draft: Draft;
}

export function negativesOf(base: Base): readonly Negative[] {
  return [...parameters(base), ...bodies(base), ...headers(base), ...secrets(base), ...protocol(base)];
}

const odd: readonly string[] = ["0x10", "1e2", "1.0", " 1", "", "true ", "nope"];

function parameters({ api, schemas, identity, draft }: Base): readonly Negative[] {
  return draft.operation.parameters
    .filter(({ in: place }) => place !== "header")
    .flatMap((parameter) => {
      const { name, schema, in: place } = parameter;
      const value = draft.values.get(parameter) ?? parameter.example ?? sampleFor(parameter);
      const texts = place === "path" ? odd.filter((text) => text !== "") : odd;
      const broken = [
        ...violationsOf(schema, value, schemas).map(
          (violation) => [violation.keyword, violation.value] as const,
        ),
        ...texts
          .filter((text) => !schemas.accepts(schemas.plain(schema), text))
          .map((text) => ["type", text] as const),
      ].filter(([, wrong]) => place !== "path" || (wrong !== "" && wrong !== null));
      return broken.map(([keyword, wrong]) => ({
        title: `${place} ${name} = ${JSON.stringify(wrong)}`,
        wire: write(api, { ...draft, values: new Map([...draft.values, [parameter, wrong]]) }, identity),
        constraint: `${draft.operation.id} ${place} ${name} ${keyword}`,
      }));
    });
}

function sampleFor({ schema }: Parameter): unknown {
  return asObject(schema).type === "integer" ? 1 : "text";
}

function bodies({ api, schemas, identity, draft }: Base): readonly Negative[] {
  const { body, operation } = draft;
  if (!body || !isJson(body.mediaType.name)) return [];
  const wire = write(api, draft, identity);
  const broken = violationsOf(body.mediaType.schema, body.value, schemas).map(({ keyword, path, value }) => ({
    title: `body /${path.join("/")} breaks ${keyword}`,
    wire: { ...wire, body: JSON.stringify(value) },
    constraint: `${operation.id} body /${path.map((name) => (/^\d+$/.test(name) ? "*" : name)).join("/")} ${keyword}`,
  }));
  const raw = [
    { title: "malformed JSON", wire: { ...wire, body: '{"a":' } },
    { title: "a body that is not UTF-8 JSON", wire: { ...wire, body: "\u{FFFD}" } },
    { title: "an undeclared Content-Type", wire: withHeader(wire, "Content-Type", "text/csv") },
    ...(operation.body?.required
      ? [{ title: "a missing body", wire: { ...withoutHeader(wire, "Content-Type"), body: undefined } }]
      : []),
  ];
  return [...broken, ...raw.map((one) => ({ ...one, constraint: undefined }))];
}

function headers({ api, schemas, identity, draft }: Base): readonly Negative[] {
  const wire = write(api, draft, identity);
  const own = draft.operation.parameters.filter((parameter) => parameter.in === "header");
  const id = draft.operation.id;
  const missing = own
    .filter(({ required }) => required)
    .flatMap(({ name }) => [
      {
        title: `a missing ${name}`,
        wire: withoutHeader(wire, name),
        constraint: `${id} header ${name} required`,
      },
      { title: `an empty ${name}`, wire: withHeader(wire, name, ""), constraint: undefined },
    ]);
  const groups = api.conventions.oneOfHeaders.map((names) => ({
    title: `none of ${names.join(", ")}`,
    wire: names.reduce(withoutHeader, wire),
    constraint: `${id} header one of ${names.join(", ")}`,
  }));
  const malformed = own.flatMap(({ name, schema, example }) =>
    violationsOf(schema, example ?? "text", schemas)
      .filter(
        (violation) => typeof violation.value === "string" && /^[!-~]+(?: [!-~]+)*$/.test(violation.value),
      )
      .map(({ keyword, value }) => ({
        title: `${name}: ${String(value)}`.slice(0, 80),
        wire: withHeader(wire, name, String(value)),
        constraint: `${id} header ${name} ${keyword}`,
      })),
  );
  return [...missing, ...groups, ...malformed];
}

function secrets({ api, identity, draft }: Base): readonly Negative[] {
  if (!needsCredentials(draft.operation)) return [];
  const wire = write(api, draft, identity);
  const none = withoutHeader(wire, "Authorization");
  return [
    { title: "missing credentials", wire: none },
    {
      title: "an invalid token",
      wire: write(api, draft, { ...identity, token: "contract-test-nobody" }),
    },
    ...(wire === none
      ? []
      : [
          { title: "the wrong authentication scheme", wire: withHeader(none, "Authorization", "Digest x=y") },
        ]),
  ].map((one) => ({ ...one, constraint: undefined }));
}

function protocol({ api, identity, draft }: Base): readonly Negative[] {
  const wire = write(api, draft, identity);
  const { operation } = draft;
  const taken = api.operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
  const free = methods.filter((method) => !taken.includes(method) && !["trace", "head"].includes(method));
  const accepts = operation.responses.some(({ content }) => content.length > 0);
  return [
    ...free.map((method) => ({
      title: `the undeclared method ${method.toUpperCase()}`,
      wire: withoutBody({ ...wire, method: method.toUpperCase() }),
    })),
    ...(accepts
      ? [
          {
            title: "Accept: application/x-unheard-of",
            wire: withHeader(wire, "Accept", "application/x-unheard-of"),
          },
        ]
      : []),
  ].map((one) => ({ ...one, constraint: undefined }));
}

function withoutBody(wire: Wire): Wire {
  return { ...withoutHeader(wire, "Content-Type"), body: undefined };
}

/** The size of a value: how many parts of it can be broken. */
export function richness(value: unknown): number {
  if (Array.isArray(value)) return 1 + (value.length > 0 ? richness(value[0]) : 0);
  return isObject(value) ? Object.values(value).reduce<number>((sum, child) => sum + richness(child), 1) : 1;
}
