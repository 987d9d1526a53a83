/** Responses of a mock: forced ones, headers, errors, repeated requests. */
import {
  type ConformanceCheck,
  type Row,
  body,
  declared,
  detail,
  dynamic,
  get,
  group,
  isError,
  isExample,
  me,
  posting,
  status,
} from "./conformance.ts";
import { api, createConversation, having, list, without } from "./contract.ts";

const everyInvented: readonly Row[] = api.operations
  .filter(({ method }) => method === "get")
  .map(({ id, path }) => [
    `${id} invents what is declared`,
    get(path.replaceAll(/\{\w+\}/g, "2"), dynamic),
    (answer) => status(200)(answer) && declared(answer, id),
  ]);
const everyStatus: readonly Row[] = ["401", "402", "403", "422", "429", "444", "470", "471", "503"].map(
  (code) => [
    `code=${code}`,
    get("/v1/users", { prefer: `code=${code}` }),
    (answer) => status(Number(code))(answer) && declared(answer, "listUsers"),
  ],
);

export const answerChecks: readonly ConformanceCheck[] = [
  ...group("Prefer", [
    ...everyStatus,
    ...everyInvented,
    [
      "an example by its name",
      get(`${me}/conversations`, { prefer: "example=ConversationsOutOfRange" }),
      (answer) => isExample(answer, "ConversationsOutOfRange"),
    ],
    [
      "a status and an example",
      get("/v1/users", { prefer: "code=401, example=TokenInvalid" }),
      (answer) => status(401)(answer) && isExample(answer, "TokenInvalid"),
    ],
    ["a status that is not declared", get("/v1/users", { prefer: "code=418" }), status(404)],
    [
      "a refusal takes precedence over Prefer",
      having(without(list, "x-user-agent"), { prefer: "code=403" }),
      status(470),
    ],
    [
      "Prefer affects only its own request",
      [get("/v1/users", { prefer: "code=429" }), get("/v1/users")],
      (_first, second) => status(200)(second),
    ],
  ]),
  ...group("headers", [
    ["no credentials", without(list, "authorization"), status(401)],
    [
      "401 names the scheme",
      without(list, "authorization"),
      (answer) => answer?.headers.get("www-authenticate") === "Bearer",
    ],
    ["an empty token", having(list, { authorization: "Bearer " }), status(401)],
    ["another scheme", having(list, { authorization: "Basic dTpw" }), status(401)],
    ["bearer in lower case", having(list, { authorization: "bearer any" }), status(200)],
    [
      "a required header is missing",
      without(list, "x-user-agent"),
      (answer) => isError(answer, 470, "X-User-Agent"),
    ],
    [
      "no header of a group",
      without(list, "x-customer"),
      (answer) => isError(answer, 470, "X-Loyalty-Club-Slug"),
    ],
    [
      "the other header of a group",
      having(without(list, "x-customer"), { "x-loyalty-club-slug": "mall" }),
      status(200),
    ],
    [
      "a malformed header",
      having(list, { "x-customer": "?" }),
      (answer) => isError(answer, 471, "X-Customer"),
    ],
    [
      "a malformed optional header",
      having(list, { "x-locale": "es_ES" }),
      (answer) => isError(answer, 471, "X-Locale"),
    ],
    [
      "declared headers are sent",
      get("/v1/users"),
      (answer) => /^\d+$/.test(answer?.headers.get("ratelimit-remaining") ?? ""),
    ],
    [
      "a page can read them",
      get("/v1/users", { origin: "http://localhost:3000" }),
      (answer) => /\bratelimit-remaining\b/i.test(answer?.headers.get("access-control-expose-headers") ?? ""),
    ],
    [
      "401 before 470 before 471",
      [
        without(without(list, "x-user-agent"), "authorization"),
        having(without(list, "x-user-agent"), { "x-customer": "?" }),
      ],
      (one, two) => status(401)(one) && status(470)(two),
    ],
  ]),
  ...group("errors", [
    [
      "a refusal matches its declaration: 470",
      without(list, "x-user-agent"),
      (answer) => declared(answer, "listConversations"),
    ],
    [
      "a refusal matches its declaration: 422",
      get(`${me}/conversations?sort_by=title`),
      (answer) => declared(answer, "listConversations"),
    ],
    ["a refusal matches its declaration: 400", posting("{"), (answer) => declared(answer, "createMessage")],
    [
      "the reason is in the body",
      get("/v1/users?page_no=x"),
      (answer) => JSON.stringify(body(answer)).includes("page_no"),
    ],
    [
      "the reason is in a header",
      get("/v1/users?page_no=x"),
      (answer) => (answer?.headers.get("mock-reason") ?? "").includes("page_no"),
    ],
    [
      "the header names every fault",
      posting(`{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1}`),
      (answer) =>
        ["a", "b", "c", "d", "e", "f", "g", "message"].every((name) =>
          (answer?.headers.get("mock-reason") ?? "").includes(`"${name}"`),
        ),
    ],
    [
      "letters beyond ASCII in a fault",
      posting(`{"日本":1}`),
      (answer) =>
        detail(answer, "日本") &&
        (answer?.headers.get("mock-reason") ?? "").includes(String.raw`\u65e5\u672c`),
    ],
    ["404 has a body in the API's manner", get("/nowhere"), (answer) => isError(answer, 404, "/nowhere")],
  ]),
  ...group("coherence", [
    [
      "the same request gives the same example",
      [list, list],
      (one, two) => one?.text === two?.text && status(200)(one),
    ],
    [
      "the same request gives the same generated data",
      [get("/v1/users", dynamic), get("/v1/users", dynamic)],
      (one, two) => one?.text === two?.text && status(200)(one),
    ],
    [
      "another id gives other generated data",
      [get(`${me}/conversations/2`, dynamic), get(`${me}/conversations/3`, dynamic)],
      (one, two) => one?.text !== two?.text && status(200)(one) && status(200)(two),
    ],
    [
      "generated data has the requested id",
      get(`${me}/conversations/77`, dynamic),
      (answer) => (body(answer) as { conversation?: { id?: unknown } } | undefined)?.conversation?.id === 77,
    ],
    [
      "a write is not remembered",
      [list, createConversation, list],
      (one, _two, three) => one?.text === three?.text,
    ],
    [
      "an error example after a good one",
      [list, having(list, { prefer: "code=403" }), list],
      (one, _two, three) => one?.text === three?.text,
    ],
  ]),
];
