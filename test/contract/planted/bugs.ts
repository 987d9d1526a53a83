/** The bugs that are planted in the servers of this folder: what a server can get wrong of each document. */
import { type Json, asArray, asObject, isObject } from "../../../scripts/core/json.ts";

export interface Bug {
  readonly kind: string;
  readonly name: string;
  /** Flaws of the server. */
  readonly flaws: readonly string[];
  /** The server's own idea of the document. */
  readonly rules?: Json;
}

type Kinds = Readonly<Record<string, readonly string[]>>;

const everywhere: Kinds = {
  protocol: ["allow", "head", "untyped", "any-type", "lenient json", "crash json", "body optional"],
  state: ["forgets created", "any id", "keeps deleted", "other item", "hides name"],
};

/** Document → kind of bug → flaws. */
const particular: Readonly<Record<string, Kinds>> = {
  repairs: {
    credentials: ["no staff", "any-scheme", "case", "bare", "open"],
    protocol: ["location", "200 created", "no etag", "X-Team optional", "crash"],
    state: [
      "leaks",
      "forgets put",
      "forgets patch",
      "patch replaces",
      "same etag",
      "forgets price",
      "cuts title",
      "if-match",
    ],
    lists: [
      "no limit",
      "limit + 1",
      "no page",
      "gap",
      "overlap",
      "total",
      "page total",
      "no filter state",
      "no sort",
      "no descending",
    ],
  },
  stock: {
    credentials: ["no key", "no clerk", "empty key", "key anywhere", "open"],
    protocol: ["no X-Total", "bad X-Total", "down", "200 created", "crash", "body after 204"],
    state: ["leaks", "forgets put", "forgets amount", "takes read-only"],
    lists: ["no limit", "limit + 1", "no offset", "offset + 1", "no filter colour", "no filter fragile"],
  },
  ledger: {
    credentials: ["no oauth", "no device", "no session", "scopes", "key anywhere", "open"],
    protocol: ["location", "200 created", "bad date", "crash", "Idempotency-Key optional"],
    state: ["forgets patch", "patch replaces"],
    lists: ["no limit", "limit + 1", "no cursor", "endless", "no filter currency"],
  },
};

const keywords = new Set([
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minProperties",
  "maxProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "dependentRequired",
  "enum",
  "const",
  "not",
  "items",
  "then",
  "required",
  "type",
]);

type Path = readonly (string | number)[];

export function bugsOf(name: string, document: Json): readonly Bug[] {
  const flawed = [everywhere, particular[name] ?? {}].flatMap((kinds) =>
    Object.entries(kinds).flatMap(([kind, flaws]) =>
      flaws.map((flaw): Bug => ({ kind, name: flaw, flaws: [flaw] })),
    ),
  );
  return [...flawed, ...mutants(document)];
}

/** The document without one keyword, or with a limit that is off by one. */
export function mutants(document: Json): readonly Bug[] {
  return places(document).flatMap(([path, keyword, value]): readonly Bug[] => {
    const at = (by: unknown, said: string): Bug => ({
      kind: said === "missing" ? keyword : "off by one",
      name: `${path.filter((step) => !["components", "schemas", "paths", "schema", "properties"].includes(String(step))).join(" ")} ${keyword} ${said}`,
      flaws: [],
      rules: replacedAt(document, [...path, keyword], by) as Json, // an object stays one
    });
    if (keyword === "required")
      return asArray(value)
        .filter((name) => name !== "id" && name !== "code")
        .map((name) => ({
          ...at(
            asArray(value).filter((one) => one !== name),
            "missing",
          ),
          name: `${path.join(" ")} required ${String(name)}`,
        }));
    const strict =
      typeof value === "number" &&
      /^(?:max|min)/.test(keyword) &&
      keyword !== "minProperties" &&
      keyword !== "maxProperties"
        ? [at(keyword.startsWith("max") ? value - 1 : value + 1, "too strict")]
        : [];
    const loose =
      typeof value === "number" && /^max(?:Length|imum|Items)$/.test(keyword)
        ? [at(value + 1, "too loose")]
        : [];
    return [at(undefined, "missing"), ...strict, ...loose];
  });
}

type Place = readonly [path: Path, keyword: string, value: unknown];

/** The constraints of requests, each with its place in the document. */
function places(document: Json): readonly Place[] {
  const seen = new Set<string>();
  return Object.entries(asObject(document.paths)).flatMap(([path, item]) =>
    Object.entries(asObject(item)).flatMap(([method, operation]) => {
      const parameters =
        method === "parameters" ? asArray(operation) : asArray(asObject(operation).parameters);
      const at: Path =
        method === "parameters" ? ["paths", path, "parameters"] : ["paths", path, method, "parameters"];
      const content = Object.entries(asObject(asObject(asObject(operation).requestBody).content));
      return [
        ...parameters.flatMap((parameter, index) => {
          const { in: place, schema } = asObject(parameter);
          // Whatever is wrong with an id, no resource has it: 404 is a refusal, too.
          return place === "path" ? [] : within(document, { schema, path: [...at, index, "schema"], seen });
        }),
        ...content.flatMap(([type, media]) => {
          const own: Path = ["paths", path, method, "requestBody", "content", type, "schema"];
          return within(document, { schema: asObject(media).schema, path: own, seen });
        }),
      ];
    }),
  );
}

interface Visited {
  readonly schema: unknown;
  readonly path: Path;
  /** The components that were visited. */
  readonly seen: Set<string>;
}

function within(document: Json, { schema, path, seen }: Visited): readonly Place[] {
  if (!isObject(schema)) return [];
  const deeper = (part: unknown, ...steps: Path) =>
    within(document, { schema: part, path: [...path, ...steps], seen });
  return [
    ...inComponent(document, schema, seen),
    ...Object.entries(schema).flatMap(([keyword, value]) => [
      ...(isConstraint(schema, keyword, value) ? [[path, keyword, value] as const] : []),
      ...partsOf(keyword, value).flatMap(([part, ...steps]) => deeper(part, keyword, ...steps)),
    ]),
  ];
}

function inComponent(document: Json, { $ref: reference }: Json, seen: Set<string>): readonly Place[] {
  const name = typeof reference === "string" ? (reference.split("/").at(-1) ?? "") : "";
  if (name === "" || seen.has(name)) return [];
  seen.add(name);
  const schema = asObject(asObject(document.components).schemas)[name];
  return within(document, { schema, path: ["components", "schemas", name], seen });
}

/** The schemas in a keyword's value, each with the steps that lead there. */
function partsOf(keyword: string, value: unknown): readonly (readonly [unknown, ...Path])[] {
  if (/^(?:properties|patternProperties)$/.test(keyword))
    return Object.entries(asObject(value)).flatMap(([name, part]) =>
      asObject(part).readOnly === true ? [] : [[part, name] as const],
    );
  if (/^(?:items|additionalProperties|then)$/.test(keyword)) return [[value]];
  return /^(?:allOf|anyOf|oneOf|prefixItems)$/.test(keyword)
    ? asArray(value).map((part, index) => [part, index] as const)
    : [];
}

/** Whether a server that forgets the keyword takes other requests. */
function isConstraint(schema: Json, keyword: string, value: unknown): boolean {
  if (!keywords.has(keyword)) return false;
  if (keyword === "items") return value === false;
  if (keyword === "additionalProperties") return value === false;
  if (keyword === "type")
    return (
      /^(?:integer|number|boolean)$/.test(String(value)) &&
      schema.enum === undefined &&
      Object.keys(schema).length === 1
    );
  if (keyword === "format") return value !== "binary";
  if (keyword === "minItems") return value !== 1; // text cannot say that a list is empty
  if (keyword === "minLength") return value !== 1 || schema.pattern === undefined;
  return !(keyword.startsWith("exclusive") && value === true);
}

export function replacedAt(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replacedAt(item, rest, by) : item));
  const own = { ...asObject(value) };
  const next = replacedAt(own[step], rest, by);
  if (next === undefined)
    return Object.fromEntries(Object.entries(own).filter(([name]) => name !== String(step)));
  return { ...own, [step]: next };
}
