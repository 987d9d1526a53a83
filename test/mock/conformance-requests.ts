/** Which requests a mock accepts, and how it refuses the others. */
import {
  type ConformanceCheck,
  type Row,
  as,
  declared,
  detail,
  get,
  group,
  me,
  posting,
  status,
} from "./conformance.ts";
import { api, createConversation, createMessage, having, list } from "./contract.ts";

const everyGet: readonly Row[] = api.operations
  .filter(({ method }) => method === "get")
  .map(({ id, path }) => [
    `${id} answers as declared`,
    get(path.replaceAll(/\{\w+\}/g, "2")),
    (answer) => status(200)(answer) && declared(answer, id),
  ]);
export const requestChecks: readonly ConformanceCheck[] = [
  ...group("routing", [
    ...everyGet,
    ["no such path", get("/v2/users"), status(404)],
    ["a slash too many", get("/v1/users/"), status(404)],
    [
      "a concrete path before a template",
      as("PUT", `${me}/notifications/seen`),
      (answer) => declared(answer, "markAllNotificationsSeen"),
    ],
    ["an encoded letter", get("/v1/%75sers"), status(200)],
    ["bytes that are no letters", get("/v1/users/%FF"), status(404)],
    ["another method is 405", as("DELETE", "/v1/users"), status(405)],
    [
      "405 lists the allowed methods",
      as("DELETE", `${me}/conversations`),
      (answer) => ["GET, POST", "POST, GET"].includes(answer?.headers.get("allow") ?? ""),
    ],
    [
      "HEAD is GET without content",
      [{ ...list, method: "HEAD" }, list],
      (head, full) =>
        status(200)(head) &&
        head?.text === "" &&
        head.headers.get("content-length") === full?.headers.get("content-length"),
    ],
    [
      "HEAD where there is no GET",
      as("HEAD", `${me}/notifications/seen`),
      (answer) => status(405)(answer) && answer?.headers.get("allow") === "PUT",
    ],
    [
      "OPTIONS lists the methods",
      { method: "OPTIONS", target: "/v1/users", headers: {} },
      (answer) => status(204)(answer) && answer?.headers.get("allow") === "GET",
    ],
  ]),
  ...group("negotiation", [
    [
      "Accept that names JSON",
      get("/v1/users", { accept: "application/json" }),
      (answer) => status(200)(answer) && answer?.headers.get("content-type") === "application/json",
    ],
    ["Accept of anything", get("/v1/users", { accept: "*/*" }), status(200)],
    ["an Accept that nothing fits", get("/v1/users", { accept: "text/html" }), status(406)],
    ["JSON with quality 0", get("/v1/users", { accept: "application/json;q=0" }), status(406)],
    ["an invalid Accept", get("/v1/users", { accept: ";;;" }), status(406)],
    ["another Content-Type", having(createMessage, { "content-type": "text/plain" }), status(415)],
    ["a Content-Encoding", having(createMessage, { "content-encoding": "gzip" }), status(415)],
    ["a charset", having(createMessage, { "content-type": "application/json; charset=utf-8" }), status(200)],
    [
      "Accept affects only its own request",
      [get("/v1/users", { accept: "text/html" }), get("/v1/users")],
      (_first, second) => status(200)(second),
    ],
  ]),
  ...group("validation", [
    ["a body that fits", createConversation, (answer) => declared(answer, "createConversation")],
    ["no JSON", posting("{"), status(400)],
    ["a byte order mark", posting(`\u{FEFF}${String(createMessage.body)}`), status(400)],
    ["no body", posting(""), status(422)],
    ["a property is missing", posting(`{"message":{}}`), (answer) => detail(answer, "message", "content")],
    [
      "a property is of another type",
      posting(`{"message":{"content":7}}`),
      (answer) => detail(answer, "message", "content"),
    ],
    [
      "an unknown property",
      posting(`{"message":{"content":"a"},"colour":1}`),
      (answer) => detail(answer, "colour"),
    ],
    [
      "a text that is too long",
      posting(JSON.stringify({ message: { content: "a".repeat(100_000) } })),
      (answer) => detail(answer, "message", "content"),
    ],
    ...["", "0x10", "1e2", "1.0", "two", "0"].map((text): Row => [
      `page_no=${text}`,
      get(`/v1/users?page_no=${text}`),
      (answer) => detail(answer, "page_no"),
    ]),
    [
      "an invalid boolean",
      get(`${me}/conversations?with_archived=yes`),
      (answer) => detail(answer, "with_archived"),
    ],
    [
      "a value outside an enum",
      get(`${me}/conversations?sort_by=title`),
      (answer) => detail(answer, "sort_by"),
    ],
    ["an invalid id", get(`${me}/conversations/two`), (answer) => detail(answer, "conversation_id")],
    [
      "two faults are reported together",
      get(`${me}/conversations?sort_by=title&with_archived=yes`),
      (answer) => detail(answer, "sort_by") && detail(answer, "with_archived"),
    ],
    ["an unknown query parameter is let be", get("/v1/users?colour=red"), status(200)],
  ]),
];
