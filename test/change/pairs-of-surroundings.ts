/** Hard pairs about servers, credentials, media types, discriminators and callbacks. */
import type { Edits } from "./ferries.ts";
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const request = `${s}/BookingRequest`;
const booking = `${s}/Booking`;
const list = "/paths/~1bookings/get";
const create = "/paths/~1bookings/post";
const ferry = "/paths/~1ferries~1{ferry_id}";
const text = { type: "string" };
const whole = { type: "integer" };
const json = (schema: object) => ({ "application/json": { schema } });
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const ref = (name: string) => ({ $ref: `#${s}/${name}` });
const oauth = (flows: object): Edits => ({
  "/components/securitySchemes/captain": { type: "oauth2", flows },
  [`${list}/security`]: [{ captain: ["read"] }],
});
const client = { tokenUrl: "https://id.example.com/token", scopes: { read: "Read", write: "Write" } };
const user = { ...client, authorizationUrl: "https://id.example.com/authorize" };
const openid = (host: string): Edits => ({
  "/components/securitySchemes/captain": {
    type: "openIdConnect",
    openIdConnectUrl: `https://${host}/.well-known/openid-configuration`,
  },
});
const region = (values: readonly string[] | undefined, value = "eu"): Edits => ({
  "/servers/0": {
    url: "https://{region}.example.com",
    variables: { region: { default: value, ...(values && { enum: values }) } },
  },
});
const pets = (at: string, mapping?: object): Edits => ({
  [`${s}/Cat`]: record({ pet: text, claws: whole }, { required: ["pet"] }),
  [`${s}/Dog`]: record({ pet: text, bark: whole }, { required: ["pet"] }),
  [`${at}/properties/pet`]: {
    oneOf: [ref("Cat"), ref("Dog")],
    discriminator: { propertyName: "pet", ...(mapping && { mapping }) },
  },
});
const answer = (name: string): Edits => ({
  [`${ferry}/get/responses/200/content`]: { [name]: { schema: ref("Ferry") } },
});
const body = (name: string): Edits => ({
  [`${create}/requestBody/content`]: { [name]: { schema: ref("BookingRequest") } },
});
const callback = (expression: string): Edits => ({
  [`${create}/callbacks`]: {
    paid: {
      [expression]: {
        post: {
          operationId: "paid",
          security: [],
          requestBody: { content: json(text) },
          responses: { 204: { description: "Noted" } },
        },
      },
    },
  },
});

export const pairsOfSurroundings: readonly Pair[] = [
  [
    "tokens come from elsewhere",
    oauth({ clientCredentials: client }),
    oauth({ clientCredentials: { ...client, tokenUrl: "https://id.example.com/t2" } }),
    "B-",
    "B-",
  ],
  [
    "users are sent elsewhere",
    oauth({ authorizationCode: user }),
    oauth({ authorizationCode: { ...user, authorizationUrl: "https://id.example.com/a2" } }),
    "B-",
    "B-",
  ],
  [
    "there is one more way to a token",
    oauth({ clientCredentials: client }),
    oauth({ clientCredentials: client, authorizationCode: user }),
    "--",
    "B-",
  ],
  [
    "the words of a scope change",
    oauth({ clientCredentials: client }),
    oauth({ clientCredentials: { ...client, scopes: { read: "Look", write: "Write" } } }),
    "--",
    "--",
  ],
  [
    "a scope that no operation needs is gone",
    oauth({ clientCredentials: client }),
    oauth({ clientCredentials: { ...client, scopes: { read: "Look" } } }),
    "--",
    "--",
  ],
  [
    "tokens are refreshed elsewhere",
    oauth({ clientCredentials: client }),
    oauth({ clientCredentials: { ...client, refreshUrl: "https://id.example.com/r" } }),
    "--",
    "B-",
  ],
  ["OpenID is discovered elsewhere", openid("a.example.com"), openid("b.example.com"), "B-", "B-"],
  [
    "alternatives in another order",
    { [`${list}/security`]: [{ captain: [] }, { harbourKey: [] }] },
    { [`${list}/security`]: [{ harbourKey: [] }, { captain: [] }] },
    "--",
    "--",
  ],
  [
    "a scheme that is not used is gone",
    {},
    { "/components/securitySchemes/harbourKey": undefined },
    "--",
    "--",
  ],
  [
    "both of two keys are needed",
    { [`${list}/security`]: [{ captain: [] }, { harbourKey: [] }] },
    { [`${list}/security`]: [{ captain: [], harbourKey: [] }] },
    "B-",
    "--",
  ],
  [
    "a webhook is signed with a key",
    {},
    { "/webhooks/bookingPaid/post/security": [{ harbourKey: [] }] },
    "--",
    "B-",
  ],
  ["a server variable loses a value", region(["eu", "us"]), region(["eu"]), "B-", "--"],
  ["a server variable has another default", region(["eu", "us"]), region(["eu", "us"], "us"), "--", "--"],
  ["a server variable takes only some values", region(undefined), region(["eu", "us"]), "B-", "--"],
  [
    "a server variable with one value is written out",
    region(["eu"]),
    { "/servers/0": { url: "https://eu.example.com" } },
    "--",
    "--",
  ],
  ["one of two servers is gone", { "/servers/1": { url: "https://boats.example.com" } }, {}, "--", "--"],
  [
    "a discriminator value of responses has another name",
    pets(booking, { cat: `#${s}/Cat`, dog: `#${s}/Dog` }),
    pets(booking, { cat: `#${s}/Cat`, hound: `#${s}/Dog` }),
    "BB",
    "BB",
  ],
  [
    "a discriminator value of responses is new",
    pets(booking, { cat: `#${s}/Cat`, dog: `#${s}/Dog` }),
    pets(booking, { cat: `#${s}/Cat`, dog: `#${s}/Dog`, hound: `#${s}/Dog` }),
    "BB",
    "--",
  ],
  [
    "a discriminator value of requests has another name",
    pets(request, { cat: `#${s}/Cat`, dog: `#${s}/Dog` }),
    pets(request, { cat: `#${s}/Cat`, hound: `#${s}/Dog` }),
    "BB",
    "BB",
  ],
  [
    "two discriminator values are swapped",
    pets(booking, { cat: `#${s}/Cat`, dog: `#${s}/Dog` }),
    pets(booking, { cat: `#${s}/Dog`, dog: `#${s}/Cat` }),
    "B-",
    "B-",
  ],
  [
    "a mapping has names instead of references",
    pets(booking, { cat: `#${s}/Cat`, dog: `#${s}/Dog` }),
    pets(booking, { cat: "Cat", dog: "Dog" }),
    "--",
    "--",
  ],
  [
    "a mapping is written out",
    pets(booking),
    pets(booking, { Cat: `#${s}/Cat`, Dog: `#${s}/Dog` }),
    "--",
    "--",
  ],
  [
    "a callback goes elsewhere",
    callback("{$request.body#/url}"),
    callback("{$request.body#/note}"),
    "B-",
    "B-",
  ],
  [
    "an answer names its charset",
    answer("application/json"),
    answer("application/json; charset=utf-8"),
    "--",
    "--",
  ],
  [
    "a media type has another version",
    answer("application/json; version=1"),
    answer("application/json; version=2"),
    "BB",
    "BB",
  ],
  [
    "a media type gets a version",
    answer("application/json"),
    answer("application/json; version=2"),
    "--",
    "BB",
  ],
  [
    "a body has another version",
    body("application/json; version=1"),
    body("application/json; version=2"),
    "BB",
    "BB",
  ],
  ["a body may have any version", body("application/json; version=1"), body("application/json"), "--", "BB"],
  [
    "a body in JSON may be anything",
    { [`${create}/requestBody/content/application~1problem+json`]: { schema: text } },
    { [`${create}/requestBody/content/application~1*`]: { schema: {} } },
    "--",
    "BB",
  ],
  [
    "a plain text is shorter",
    { [`${create}/requestBody/content/text~1plain`]: { schema: text } },
    { [`${create}/requestBody/content/text~1plain`]: { schema: { type: "string", maxLength: 5 } } },
    "B-",
    "--",
  ],
];
