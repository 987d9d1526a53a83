/** Documents that stress a generator: text that is code, and names that a client uses itself. */
import type { Json } from "../../scripts/core/json.ts";

/** Each would escape its comment or string in some language, and create a file named PWNED or break the build. */
const attacks = [
  `*/ static { new java.io.File("PWNED").mkdir(); } /*`,
  `""" \nimport os; os.mkdir("PWNED")\n"""`,
  `'''\nimport os; os.mkdir("PWNED")\n'''`,
  `?><?php mkdir("PWNED"); /*`,
  `'; mkdir('PWNED'); //`,
  `"; mkdir("PWNED"); //`,
  `\`; func init() { os.Mkdir("PWNED", 0o777) } //`,
  "line\nimport os; os.mkdir('PWNED')\r\nmkdir('PWNED');\rmkdir('PWNED');",
  "separators \u2028mkdir('PWNED');\u2029mkdir('PWNED');\u0085mkdir('PWNED');\v\f",
  `\\u002a\\u002f static { new java.io.File("PWNED").mkdir(); } \\u002f\\u002a \\uZZ \\x \\N{DASH}`,
  "${mkdir('PWNED')} {$x} #{x} $(mkdir PWNED) %s %d {0} {@code x} @link <pre>&amp;",
  "\u0007 \uFEFF \u202E \u2066 \u{1F600} \uD800",
  'ends with a quote"',
  'ends with three"""',
  "ends with a backslash\\",
];
const all = attacks.join(" ");

export const hostile: Json = {
  openapi: "3.1.0",
  info: { title: all, version: all, description: all, license: { name: all } },
  servers: attacks.map((description) => ({ url: "https://example.com/'\"\\`${x}?><?php", description })),
  tags: [{ name: all, description: all }],
  "x-require-one-of-headers": [["X-A"]],
  paths: {
    "/things": {
      get: {
        operationId: `list ${attacks[0]}`,
        summary: all,
        description: all,
        tags: [all],
        "x-pagination": { page: "page", size: all, items: all, info: all, next: all },
        parameters: [
          { name: "page", in: "query", description: all, schema: { type: "integer", default: 1 } },
          {
            name: all,
            in: "query",
            description: all,
            schema: { type: "string", enum: attacks, default: all },
          },
          { name: "X-A", in: "header", required: true, example: all, schema: { type: "string" } },
        ],
        responses: responses({ $ref: "#/components/schemas/Things" }),
        security: [{ key: [] }],
      },
      post: {
        operationId: `post ${attacks[1]}`,
        summary: all,
        security: [{ key: [] }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Thing" },
              example: { text: all, [all]: attacks },
            },
          },
        },
        responses: responses({ $ref: "#/components/schemas/Thing" }),
      },
    },
    ...Object.fromEntries(
      attacks.map((attack, index) => [
        `/things/${index}/{id}`,
        {
          get: {
            operationId: `show ${attack}`,
            summary: attack,
            description: attack,
            parameters: [
              { name: "id", in: "path", required: true, description: attack, schema: { type: "string" } },
            ],
            responses: responses({ $ref: "#/components/schemas/Thing" }),
          },
        },
      ]),
    ),
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-'\"\\" } },
    schemas: {
      Things: {
        type: "object",
        description: all,
        properties: { things: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
      },
      Thing: {
        type: "object",
        title: all,
        description: all,
        required: ["text"],
        properties: {
          text: { type: "string", description: all, default: all, examples: [all] },
          kind: { $ref: "#/components/schemas/Kind" },
          ...Object.fromEntries(
            attacks.map((attack, index) => [
              `p${index} ${attack.replaceAll(/[^ #-&(-+\--[\]-_a-~]/g, "")}`,
              { type: "string", description: attack, const: attack },
            ]),
          ),
        },
      },
      Kind: { type: "string", description: all, enum: attacks },
      ...Object.fromEntries(
        attacks.map((attack, index) => [
          `Text${index}`,
          { type: "object", description: attack, properties: { a: { type: "string", description: attack } } },
        ]),
      ),
    },
  },
};

function responses(schema: Json): Json {
  return {
    200: { description: all, content: { "application/json": { schema } } },
    default: { description: all },
  };
}

/** Three kinds of recursion, and schemas and properties named like the clients' own types, functions and keywords. */
const names =
  "Client ApiClient AsyncClient ApiError APIError ApiException Config Auth Retry RetryConfig Servers Envelope Result Middleware PaginationSpec List Dict Any Optional Union Enum Exception String Object Map Long Json TimeoutError Operation Error Iterator Generator Closure DateTimeImmutable class type self".split(
    " ",
  );

export const clashing: Json = {
  openapi: "3.1.0",
  info: { title: "class", version: "2024-01-01-beta" },
  paths: {
    "/a": {
      get: {
        operationId: "find",
        parameters:
          "body headers timeout retry self op params url response query ctx out payload page client this"
            .split(" ")
            .map((name) => ({ name, in: "query", schema: { type: "string" } })),
        responses: { 200: { description: "A", content: { "application/json": { schema: ref("Tree") } } } },
      },
      post: {
        operationId: "send",
        requestBody: {
          required: true,
          content: { "application/json": { schema: ref("Client"), example: {} } },
        },
        responses: { 200: { description: "A", content: { "application/json": { schema: ref("Tree") } } } },
      },
    },
  },
  components: {
    schemas: {
      Tree: { anyOf: [{ type: "string" }, { type: "array", items: ref("Tree") }] },
      Odd: { anyOf: [{ type: "string" }, { type: "array", items: ref("Even") }] },
      Even: { anyOf: [{ type: "integer" }, { type: "array", items: ref("Odd") }] },
      Sign: { type: "string", enum: ["<", "<=", "+", "_", "class"] },
      Node: { type: "object", properties: { next: ref("Node"), tree: ref("Tree"), odd: ref("Odd") } },
      ...Object.fromEntries(
        names.map((name) => [
          name,
          {
            type: "object",
            properties: {
              ...Object.fromEntries(names.map((each) => [each.toLowerCase(), { type: "string" }])),
              other: ref("Config"),
            },
          },
        ]),
      ),
    },
  },
};

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
