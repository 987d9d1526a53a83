/** Hard pairs about credentials, servers, parameters and bodies. */
import { type Json, asObject } from "../../scripts/core/json.ts";
import { ferries } from "./ferries.ts";
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const list = "/paths/~1bookings/get";
const create = "/paths/~1bookings/post";
const ferry = "/paths/~1ferries~1{ferry_id}";
const text = { type: "string" };
const whole = { type: "integer" };
const texts = { type: "array", items: text };
const both = { type: "object", properties: { a: text, b: text } };

const parameter = (one: object) => ({ [`${list}/parameters/4`]: one });
const query = (schema: object, more: object = {}) => parameter({ name: "q", in: "query", schema, ...more });
const json = (schema: object) => ({ "application/json": { schema } });
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const readers = (security: readonly object[], flow: object = {}) => ({
  "/components/securitySchemes/captain": {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "/token", scopes: { read: "Read", write: "Write" }, ...flow } },
  },
  [`${list}/security`]: security,
});
const key = (more: object) => ({ [`${list}/security`]: [{ harbourKey: [] }], ...more });
const upload = (schema: object, encoding: object = {}) => ({
  [`${create}/requestBody/content/multipart~1form-data`]: { schema, encoding },
});
const picture = (contentType: string) => upload(record({ f: { type: "string" } }), { f: { contentType } });
const accepts = (name: string) => ({
  [`${create}/requestBody/content`]: { [name]: { schema: { $ref: `#${s}/BookingRequest` } } },
});
const paths: Json = asObject(ferries.paths);

export const pairsOfMessages: readonly Pair[] = [
  [
    "a second scheme is needed, too",
    {},
    { [`${list}/security`]: [{ captain: [], harbourKey: [] }] },
    "B-",
    "--",
  ],
  ["credentials are optional", {}, { [`${list}/security`]: [{ captain: [] }, {}] }, "--", "B-"],
  ["another scope", readers([{ captain: ["read"] }]), readers([{ captain: ["read", "write"] }]), "B-", "--"],
  [
    "either scope",
    readers([{ captain: ["read"] }]),
    readers([{ captain: ["read"] }, { captain: ["write"] }]),
    "--",
    "B-",
  ],
  [
    "a scope has other words",
    readers([{ captain: ["read"] }]),
    readers([{ captain: ["read"] }], { scopes: { read: "Look" } }),
    "--",
    "--",
  ],
  [
    "a key moves to the query",
    key({}),
    key({ "/components/securitySchemes/harbourKey/in": "query" }),
    "B-",
    "B-",
  ],
  [
    "a key has another header",
    key({}),
    key({ "/components/securitySchemes/harbourKey/name": "X-Code" }),
    "B-",
    "B-",
  ],
  [
    "a key's header in lower case",
    key({}),
    key({ "/components/securitySchemes/harbourKey/name": "x-key" }),
    "--",
    "--",
  ],
  [
    "a bearer token is described",
    {},
    { "/components/securitySchemes/captain/bearerFormat": "JWT" },
    "--",
    "--",
  ],
  [
    "a scheme has another name",
    {},
    {
      "/components/securitySchemes/boss": { type: "http", scheme: "bearer" },
      "/components/securitySchemes/captain": undefined,
      "/security": [{ boss: [] }],
    },
    "--",
    "--",
  ],
  ["the security of all is said again", {}, { [`${list}/security`]: [{ captain: [] }] }, "--", "--"],
  ["a bearer becomes a password", {}, { "/components/securitySchemes/captain/scheme": "basic" }, "B-", "B-"],
  ["a server ends with a slash", {}, { "/servers/0/url": "https://ferries.example.com/v1/" }, "--", "--"],
  ["a host in capitals", {}, { "/servers/0/url": "https://FERRIES.example.com/v1" }, "--", "--"],
  ["a server has another path", {}, { "/servers/0/url": "https://ferries.example.com/v2" }, "B-", "B-"],
  [
    "an operation has its own server",
    {},
    { [`${list}/servers`]: [{ url: "https://read.example.com" }] },
    "B-",
    "B-",
  ],
  [
    "an operation says where it is",
    {},
    { [`${list}/servers`]: [{ url: "https://ferries.example.com/v1" }] },
    "--",
    "--",
  ],
  ["reserved characters stay", query(text), query(text, { allowReserved: true }), "--", "--"],
  [
    "the usual style is written out",
    {},
    { [`${list}/parameters/2/style`]: "form", [`${list}/parameters/2/explode`]: true },
    "--",
    "--",
  ],
  [
    "spaces become pipes",
    query(texts, { style: "spaceDelimited", explode: false }),
    query(texts, { style: "pipeDelimited", explode: false }),
    "B-",
    "B-",
  ],
  ["an object is deep", query(both), query(both, { style: "deepObject", explode: true }), "B-", "B-"],
  ["an object is one text", query(both), query(both, { explode: false }), "B-", "B-"],
  ["a path has a matrix", {}, { [`${ferry}/parameters/0/style`]: "matrix" }, "B-", "B-"],
  [
    "a list in a header explodes to the same",
    parameter({ name: "X-List", in: "header", schema: texts }),
    parameter({ name: "X-List", in: "header", explode: true, schema: texts }),
    "--",
    "--",
  ],
  [
    "an object in a header explodes",
    parameter({ name: "X-Both", in: "header", schema: both }),
    parameter({ name: "X-Both", in: "header", explode: true, schema: both }),
    "B-",
    "B-",
  ],
  [
    "a name alone is refused",
    query({ type: "string", minLength: 1 }, { allowEmptyValue: true }),
    query({ type: "string", minLength: 1 }),
    "B-",
    "--",
  ],
  ["a name alone is an empty text", query(text, { allowEmptyValue: true }), query(text), "--", "--"],
  ["fractions are allowed", query(whole), query({ type: "number" }), "--", "B-"],
  ["one becomes many", query(text), query(texts), "BB", "BB"],
  ["at most one, then many", query({ ...texts, maxItems: 1 }), query(texts), "--", "B-"],
  ["a default goes", query({ type: "string", default: "x" }), query(text), "--", "--"],
  ["a parameter is deprecated", query(text), query(text, { deprecated: true }), "--", "--"],
  ["a query name in capitals", query(text), parameter({ name: "Q", in: "query", schema: text }), "BB", "BB"],
  [
    "it is required in spite of its default",
    {},
    query({ type: "string", default: "a" }, { required: true }),
    "BB",
    "BB",
  ],
  [
    "JSON in a parameter needs a field",
    parameter({ name: "q", in: "query", content: json(record({ a: whole })) }),
    parameter({ name: "q", in: "query", content: json(record({ a: whole }, { required: ["a"] })) }),
    "BB",
    "--",
  ],
  [
    "a path parameter has one more value",
    { [`${ferry}/parameters/0/schema`]: { enum: ["a", "b"] } },
    { [`${ferry}/parameters/0/schema`]: { enum: ["a", "b", "c"] } },
    "--",
    "BB",
  ],
  [
    "a path is another",
    {},
    { "/paths/~1boats~1{ferry_id}": paths["/ferries/{ferry_id}"], [ferry]: undefined },
    "BB",
    "BB",
  ],
  [
    "a path ends with a slash",
    {},
    { "/paths/~1decks~1": paths["/decks"], "/paths/~1decks": undefined },
    "BB",
    "BB",
  ],
  ["a tag is another", { [`${list}/tags`]: ["Old"] }, { [`${list}/tags`]: ["New"] }, "--", "--"],
  ["a media type in capitals", accepts("application/json"), accepts("Application/JSON"), "--", "--"],
  [
    "a media type with a charset",
    accepts("application/json"),
    accepts("application/json; charset=utf-8"),
    "--",
    "--",
  ],
  ["a range of media types", accepts("application/json"), accepts("application/*"), "--", "BB"],
  ["a vendor's JSON", accepts("application/json"), accepts("application/vnd.ferries+json"), "BB", "BB"],
  ["there is no body any more", {}, { [`${ferry}/patch/requestBody`]: undefined }, "BB", "--"],
  ["pictures of another kind", picture("image/png"), picture("image/jpeg"), "B-", "B-"],
  ["pictures of two kinds", picture("image/png"), picture("image/png, image/jpeg"), "--", "B-"],
  ["a part is needed", upload(both), upload({ ...both, required: ["b"] }), "BB", "--"],
];
