import { describe, expect, test } from "vitest";
import {
  type Request,
  api,
  createConversation,
  createMessage,
  having,
  judge,
  list,
  without,
} from "./contract.ts";

const decide = judge(api);

function error(status: number, message: string) {
  return { status, body: { error: message } };
}

function listing(query: string): Request {
  return { ...list, target: `${list.target}?${query}` };
}

function sending(body: string | Uint8Array): Request {
  return { ...createConversation, body };
}

const pattern = (name: string) => {
  const schema = api.operations[0]?.parameters.find((parameter) => parameter.name === name)?.schema;
  return typeof schema === "object" ? schema.pattern : undefined;
};

describe("what passes", () => {
  test.each<[string, Request, string]>([
    ["a list", list, "listConversations"],
    ["an unknown query parameter", listing("colour=red"), "listConversations"],
    ["a body that fits", createConversation, "createConversation"],
    ["a bearer scheme in lower case", having(list, { authorization: "bearer any" }), "listConversations"],
    ["a bearer scheme in capitals", having(list, { authorization: "BEARER any" }), "listConversations"],
    [
      "the slug instead of the customer",
      having(without(list, "x-customer"), { "x-loyalty-club-slug": "mall" }),
      "listConversations",
    ],
    [
      "the slug beside an empty customer",
      having(list, { "x-customer": "", "x-loyalty-club-slug": "mall" }),
      "listConversations",
    ],
    ["HEAD, as GET", { ...list, method: "HEAD" }, "listConversations"],
    ["a body although none is declared", { ...list, body: "{", method: "GET" }, "listConversations"],
    ["an Accept of anything", having(list, { accept: "text/html, */*;q=0.1" }), "listConversations"],
    ["an empty Accept", having(list, { accept: "" }), "listConversations"],
    [
      "a charset",
      having(createMessage, { "content-type": "Application/JSON; charset=UTF-8" }),
      "createMessage",
    ],
    ["an encoded letter in the path", { ...list, target: "/v1/%75sers" }, "listUsers"],
    ["a request-target in absolute form", { ...list, target: "http://example.com/v1/users" }, "listUsers"],
    [
      "a repeated name",
      sending(`{"conversation":5,"conversation":{"audience_ids":[7]},"message":{"content":"a"}}`),
      "createConversation",
    ],
  ])("%s", async (_case, request, operation) => {
    expect(await decide(request)).toEqual({ passes: operation });
  });
});

describe("404 and 405", () => {
  test.each<[string, string, unknown]>([
    ["no such path", "GET /v2/users", error(404, "There is no path /v2/users.")],
    ["a slash too many", "GET /v1/users/", error(404, "There is no path /v1/users/.")],
    [
      "an empty path parameter",
      "PUT /v1/users/me/conversations//seen",
      error(404, "There is no path /v1/users/me/conversations//seen."),
    ],
    ["bytes that are not UTF-8", "GET /v1/users/%FF", error(404, "There is no path /v1/users/%FF.")],
    ["a broken percent-encoding", "GET /v1/%ZZ", error(404, "There is no path /v1/%ZZ.")],
    [
      "a method of another path",
      "DELETE /v1/users",
      { ...error(405, "DELETE is not allowed here: use GET."), headers: { Allow: "GET" } },
    ],
    [
      "a method in lower case",
      "get /v1/users",
      { ...error(405, "get is not allowed here: use GET."), headers: { Allow: "GET" } },
    ],
    [
      "a concrete path before a template",
      "GET /v1/users/me/notifications/seen",
      { ...error(405, "GET is not allowed here: use PUT."), headers: { Allow: "PUT" } },
    ],
  ])("%s", async (_case, line, want) => {
    const [method = "", target = ""] = line.split(" ");
    expect(await decide({ ...list, method, target })).toEqual(want);
  });
});

describe("headers", () => {
  const unauthorized = {
    ...error(401, 'Header "Authorization" with Bearer credentials is required.'),
    headers: { "WWW-Authenticate": "Bearer" },
  };
  test.each<[string, Request, unknown]>([
    ["no credentials", without(list, "authorization"), unauthorized],
    ["an empty token", having(list, { authorization: "Bearer " }), unauthorized],
    ["another scheme", having(list, { authorization: "Basic dTpw" }), unauthorized],
    [
      "a required header missing",
      without(list, "x-user-agent"),
      error(470, 'Header "X-User-Agent" is required.'),
    ],
    [
      "a required header empty",
      having(list, { "x-product-name": " " }),
      error(470, 'Header "X-Product-Name" is required.'),
    ],
    [
      "no header of a group",
      without(list, "x-customer"),
      error(470, 'One of the headers "X-Customer", "X-Loyalty-Club-Slug" is required.'),
    ],
    [
      "a malformed header beside a good one of its group",
      having(list, { "x-customer": "?", "x-loyalty-club-slug": "mall" }),
      error(471, `Header "X-Customer" must match pattern "${String(pattern("X-Customer"))}".`),
    ],
    [
      "a malformed optional header",
      having(list, { "x-locale": "es_ES" }),
      error(471, `Header "X-Locale" must match pattern "${String(pattern("X-Locale"))}".`),
    ],
    [
      "a header that came twice",
      having(list, { "x-customer": "id=1, id=2" }),
      error(471, `Header "X-Customer" must match pattern "${String(pattern("X-Customer"))}".`),
    ],
    [
      "no acceptable media type",
      having(list, { accept: "text/html" }),
      error(406, '"Accept" matches none of the available media types: application/json.'),
    ],
    [
      "JSON refused by its quality",
      having(list, { accept: "application/json;q=0, text/html" }),
      error(406, '"Accept" matches none of the available media types: application/json.'),
    ],
    [
      "an invalid Accept",
      having(list, { accept: ";;;" }),
      error(406, '"Accept" matches none of the available media types: application/json.'),
    ],
    [
      "another Content-Type",
      having(createMessage, { "content-type": "text/plain" }),
      error(415, 'Content-Type "text/plain" is not supported: send application/json.'),
    ],
    [
      "no Content-Type",
      without(createMessage, "content-type"),
      error(415, 'Header "Content-Type" is required with a body: application/json.'),
    ],
    [
      "a Content-Encoding",
      having(createMessage, { "content-encoding": "gzip" }),
      error(415, 'Content-Encoding "gzip" is not supported.'),
    ],
    [
      "another charset",
      having(createMessage, { "content-type": "application/json; charset=utf-16" }),
      error(415, 'Charset "utf-16" is not supported: JSON is UTF-8 (RFC 8259, 8.1).'),
    ],
    [
      "a Prefer that the operation cannot give",
      having(list, { prefer: "code=999" }),
      error(
        404,
        "Prefer: code must be a status of this operation: 200, 401, 402, 403, 422, 429, 444, 470, 471, 503.",
      ),
    ],
    [
      "a refusal although Prefer forces an answer",
      having(without(list, "x-user-agent"), { prefer: "code=401" }),
      error(470, 'Header "X-User-Agent" is required.'),
    ],
  ])("%s", async (_case, request, want) => {
    expect(await decide(request)).toEqual(want);
  });
});

describe("the order of refusal", () => {
  const ways: readonly (readonly [number, (request: Request) => Request])[] = [
    [404, (request) => ({ ...request, target: `/nowhere${request.target}` })],
    [405, (request) => ({ ...request, method: "DELETE" })],
    [401, (request) => without(request, "authorization")],
    [470, (request) => without(request, "x-user-agent")],
    [471, (request) => having(request, { "x-customer": "?" })],
    [406, (request) => having(request, { accept: "text/html" })],
    [415, (request) => having(request, { "content-type": "text/plain" })],
    [413, (request) => ({ ...request, body: "too-large" })],
    [400, (request) => ({ ...request, body: request.body === "too-large" ? "too-large" : "{" })],
    [422, (request) => ({ ...request, target: request.target.replace("/2/", "/0/") })],
  ];
  const pairs = ways.flatMap(([first, breakFirst], place) =>
    ways.slice(place + 1).map(([second, breakSecond]) => ({
      first,
      second,
      request: breakSecond(breakFirst(createMessage)),
    })),
  );

  test.each(pairs)("$first before $second", async ({ first, request }) => {
    expect(await decide(request)).toMatchObject({ status: first });
  });
});
