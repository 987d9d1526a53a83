/** What each of the conformance checks must find, in every runtime. */

/** The response that is documented, and not a success. */
const refusal = { name: "ApiError", kinds: [false, true, false], isOwn: true, hasCause: false };

/** A documented status with another body. */
const unexpected = (status: number, kind: string) => ({
  ...refusal,
  name: "UnexpectedResponseError",
  message: `GET /gateway/answer/${status}/${kind}/things failed: ${status} with invalid JSON: text/html (listThings)`,
  status,
  kinds: [false, true, true],
});

/** No response; what comes after the colon is the platform's. */
const unanswered = (method: string, path: string, operation: string) => ({
  name: "TypeError",
  message: `${method} ${path} failed: … (${operation})`,
  kinds: [true, false, false],
  isOwn: false,
  hasCause: true,
});

export const wanted = {
  json: [
    { ok: true, status: 200, data: { id: 1, name: "Thing 1" } },
    { ok: true, status: 201, data: { id: 4, name: "Thing 4 – ✓" } },
    { ok: false, status: 404, error: { error: "There is no 9." } },
  ],
  refused: [422, { ...refusal, message: "GET /api/things/9 failed: 404 Not Found (showThing)", status: 404 }],
  // Twice as many requests as one call sends: the call, and the same with `orThrow`.
  gateway: [
    ["401/html", 2, "rejected", unexpected(401, "html")],
    ["401/empty", 2, "rejected", unexpected(401, "empty")],
    ["429/empty", 6, "rejected", unexpected(429, "empty")],
    ["503/empty", 6, "rejected", unexpected(503, "empty")],
    [
      "502/html",
      2,
      { ok: false, status: 502, error: "<h1>Gateway</h1>" },
      {
        ...refusal,
        message: "GET /gateway/answer/502/html/things failed: 502 Bad Gateway (listThings)",
        status: 502,
      },
    ],
    ["200/html", 2, "rejected", unexpected(200, "html")],
  ],
  network: ["/things", "/gateway/cut/things"].map((path) => [
    ["GET", "GET", "GET", "POST"],
    unanswered("GET", path, "listThings"),
    unanswered("POST", path, "createThing"),
  ]),
  bugs: [
    [0, true],
    [1, true],
  ],
  middleware: ["two", [["/things", 200]]],
  abort: ["early", "late", 1],
  timeouts: [
    {
      name: "TimeoutError",
      message: "GET /gateway/never/things took longer than 30 ms (listThings)",
      kinds: [false, false, false],
      isOwn: false,
      hasCause: false,
    },
    [200, 200, 200, 200],
  ],
  renewal: [[200, 200, 200], 1],
  renewalThroughItself: [200, [401]],
  events: [
    [
      { event: "message", data: "one", id: "" },
      { event: "tick", data: "two\nlines", id: "7" },
      { event: "message", data: "three", id: "7" },
    ],
    ["one"],
  ],
  files: [
    { ok: true, status: 200, data: { title: "Grüße", tags: ["a", "b"], type: "image/png", size: 3 } },
    "image/png",
    [137, 80, 78, 71],
  ],
  pages: [[1, 2, 3], 2, 3],
  queries: [
    ["one", "two", "one"],
    [2, 1],
    ["Things", "listThings", { client: "mine" }, { after: "b" }],
    true,
  ],
  secrets: [false, false, false, false, false, false],
  caller: true,
  router: [
    [200, { things: [{ id: 3, name: "Thing 3", owner: "one" }], next: null }],
    [422, false],
    [401, false],
  ],
};
