/** Names that somebody may give to anything, and a document in which everything has one. */

/** Words of the language, names of ours, of objects and of tools, and text that is no name at all. */
const words = `this class await arguments eval default then new enum let yield
  constructor prototype toString hasOwnProperty valueOf __proto__
  define wire paths SharedHeader components operations schemas createApi createClient Api Client
  description bind functions title query hook options useClient client http
  handlers answers router notImplemented z Blob Record Operations
  string undefined NaN Foo foo foo_ a-b a.b aB .. . % 100% %zz 1st 😀 ключ \u202Eevil\u202C \u200B
  ' " */ </script> / # ? &= {x} [x]`;

export const names: readonly string[] = [
  ...words.split(/\s+/),
  " ",
  "a b",
  "a\tb",
  "a\nb",
  "`${x}`",
  "\\",
  "\uD800",
  "x".repeat(300),
];

const isLegal = (name: string) => /^[a-zA-Z0-9._-]+$/.test(name);

/** Whether it can be the name of a header (RFC 9110, 5.6.2). */
const isToken = (name: string) => /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name);

/** Each operation has its name in all places that permit it. */
export function documentOf(all: readonly string[]) {
  return {
    openapi: "3.1.0",
    info: { title: "`${title}` */ </script>", version: "1" },
    servers: [{ url: "/{v}", variables: { v: { default: all[0] ?? "", enum: all } } }],
    tags: all.map((name) => ({ name })),
    paths: Object.fromEntries(all.map((name, index) => [`/p${index}`, { post: operationOf(name, index) }])),
    components: {
      schemas: record(all.filter(isLegal), schemaOf),
      parameters: record(all.filter(isLegal), (name) => ({ name, in: "query", schema: { type: "string" } })),
      headers: record(all.filter(isLegal), () => ({ schema: { type: "string" } })),
      responses: record(all.filter(isLegal), (name) => ({ description: name })),
      requestBodies: record(all.filter(isLegal), bodyOf),
      securitySchemes: record(all.filter(isLegal), (name) => ({
        type: "apiKey",
        in: "query",
        name: `key-${name}`,
      })),
    },
  };
}

function operationOf(name: string, index: number) {
  const schema = isLegal(name) ? { $ref: `#/components/schemas/${name}` } : schemaOf(name);
  const text = { schema: { type: "string" } };
  return {
    operationId: name,
    summary: name,
    tags: [name],
    ...(isLegal(name) && { security: [{ [name]: [] }] }),
    parameters: [
      { name: name.toWellFormed(), in: "query", required: true, ...text },
      ...(isToken(name) ? [{ name: `x-${index}-${name}`, in: "header", ...text }] : []),
    ],
    requestBody: bodyOf(name),
    responses: { "200": { description: name, content: { "application/json": { schema } } } },
  };
}

function bodyOf(name: string) {
  const schema = isLegal(name) ? { $ref: `#/components/schemas/${name}` } : schemaOf(name);
  return {
    required: true,
    content: { "application/json": { schema, examples: { [name]: { value: { [name]: name } } } } },
  };
}

function schemaOf(name: string) {
  return {
    type: "object",
    required: [name],
    properties: record([name], () => ({ type: "string", enum: [name] })),
  };
}

/** Also of `__proto__`, which in a literal would be no property. */
function record<Value>(keys: readonly string[], valueOf: (key: string) => Value): Record<string, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
}
