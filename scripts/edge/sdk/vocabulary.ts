/**
 * The identifiers that a client needs for itself. They are read from a client that is generated from a small model
 * with each kind of operation.
 */
import type { Language } from "../../core/sdk/sdk.ts";
import type { Model, ModelOperation } from "./model.ts";

export interface Vocabulary {
  /** Types of the client, of its imports and of the language, in lower case. */
  readonly types: ReadonlySet<string>;
  /** Methods of the class that has the operations. */
  readonly methods: ReadonlySet<string>;
  /** Variables and functions that the methods use, by the kind of operation. */
  readonly locals: Readonly<Record<Flavour, ReadonlySet<string>>>;
}

/** Operations with pages and event streams have variables of their own. */
export type Flavour = "plain" | "paged" | "streamed";

/** @param client generates a client whose operations named so have pages */
export function vocabularyOf(
  language: Language,
  client: (model: Model, paged: readonly string[]) => string,
): Vocabulary {
  const plain = client(probe(operations), []);
  const locals = (own: readonly ModelOperation[], paged: readonly string[] = []): ReadonlySet<string> =>
    new Set(variablesIn(language, methodsIn(language, client(probe(own), paged))));
  return {
    types: typesIn(plain),
    methods: new Set(language === "java" ? staticMethods(plain) : []),
    locals: {
      plain: locals(operations),
      paged: locals([list], [list.name]),
      streamed: locals([stream]),
    },
  };
}

/** @returns the type names in a source, in lower case */
export function typesIn(source: string): ReadonlySet<string> {
  const words = withoutTexts(source).match(/\b[A-Z]\w*/g) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter(isOwn));
}

/** Only Java's client has its functions and its operations in one class. */
function staticMethods(source: string): string[] {
  return [...withoutTexts(source).matchAll(/\bstatic [^=;{(]*\b(\w+)\(/g)].map(([, name = ""]) => name);
}

const texts =
  /"""[\s\S]*?"""|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|(?:\/\/|#).*$/gm;

function withoutTexts(source: string): string {
  return source.replaceAll(texts, "");
}

/** Where the methods begin. */
const beginnings: Readonly<Record<Language, RegExp>> = {
  python: /^class Client:/m,
  go: /^func New\(/m,
  java: /^ *private final Config config;/m,
  php: /^class Client$/m,
};

/** Names of variables and of what a variable would hide; fields, keywords and named arguments have names elsewhere. */
const variables: Readonly<Record<Language, RegExp>> = {
  python: /(?<![.\w])[a-z_]\w*(?!\w|=[^=])/g,
  go: /(?<![.\w])[a-z]\w*/g,
  java: /(?<![.\w])[a-z]\w*(?!\w|\()/g,
  php: /(?<=\$)\w+/g,
};

function methodsIn(language: Language, source: string): string {
  const at = source.search(beginnings[language]);
  if (at < 0) throw new Error(`the ${language} generator's client has no methods where they were expected`);
  return source.slice(at);
}

function variablesIn(language: Language, source: string): string[] {
  return (withoutTexts(source).match(variables[language]) ?? []).filter(isOwn);
}

function isOwn(word: string): boolean {
  return !/probe/i.test(word);
}

const text = { kind: "scalar", scalar: "string" };
const item = { kind: "ref", name: "ProbeItem" };

const list = operation("probeList", {
  pathParams: [{ name: "probeId", schema: text }],
  queryParams: [
    { name: "probeTags", schema: { kind: "array", items: text } },
    { name: "probeName", schema: text },
  ],
  successResponses: [response("application/json", item)],
  successResponseHeaders: [{ name: "probe-count", schema: text }],
});

const stream = operation("probeStream", { successResponses: [response("text/event-stream", item)] });

const operations = [
  list,
  operation("probeNothing", {}),
  operation("probeBytes", { successResponses: [response("image/png", { kind: "unknown" })] }),
  ...["application/json", "application/octet-stream", "multipart/form-data"].map((contentType) =>
    operation(`probe_${contentType}`, { method: "post", requestBody: response(contentType, item) }),
  ),
  operation("probeParts", {
    method: "post",
    requestBody: response("multipart/form-data", { kind: "unknown" }),
  }),
];

function response(contentType: string, schema: object): object {
  return { contentType, schema, status: 200, required: true };
}

function operation(name: string, own: object): ModelOperation {
  const lists = {
    pathParams: [],
    queryParams: [],
    headerParams: [],
    cookieParams: [],
    tags: [],
    security: [],
  };
  const answers = { successResponses: [], errorResponses: [] };
  return { name, method: "get", path: "/probe", ...lists, ...answers, ...own } as ModelOperation; // the generators' shape
}

function probe(own: readonly ModelOperation[]): Model {
  const schema = { kind: "object", properties: [{ name: "probeName", schema: text }] };
  const model = { title: "Probe", version: "1", serverUrl: "", servers: [], securitySchemes: [] };
  return { ...model, services: [{ operations: own }], schemas: [{ name: "ProbeItem", schema }] };
}
