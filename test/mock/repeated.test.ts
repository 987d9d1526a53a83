/** Examples are cached: the choice of one request must not affect another. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { type ExchangeableMock, startMock } from "../../scripts/edge/mock/server.ts";

const named = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { value: { is: name, detail: "as written" } }]));
const text = { type: "string" };
const schema = { type: "object", required: ["is"], properties: { is: text, detail: text } };

/** Two media types of two examples each, a second status, a refusal, and a second operation. */
function documentOf(suffix: string, callback?: string): Json {
  const content = (...names: string[]) => ({
    "application/json": { schema, examples: named(...names.map((name) => `${name}-json${suffix}`)) },
    "application/vnd.other+json": {
      schema,
      examples: named(...names.map((name) => `${name}-other${suffix}`)),
    },
  });
  const callbacks = callback && {
    callbacks: { told: { [callback]: { post: { responses: { 200: { description: "Heard" } } } } } },
  };
  return {
    openapi: "3.0.3",
    info: { title: "Things", version: "1" },
    paths: {
      "/things": {
        get: {
          operationId: "listThings",
          parameters: [{ name: "size", in: "query", schema: { type: "integer" } }],
          responses: {
            200: { description: "Things", content: content("first", "second") },
            400: { description: "Bad", content: content("bad") },
            default: { description: "Other", content: content("default") },
          },
        },
        post: {
          operationId: "addThing",
          ...callbacks,
          responses: { 200: { description: "Added", content: content("added") } },
        },
      },
    },
  };
}

let mock: ExchangeableMock;
afterEach(() => mock.close());

async function start(document: Json): Promise<void> {
  mock = await startMock({ document, api: readApi(document), port: 0 });
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

async function answerTo({ query = "", ...sent }: Sent): Promise<unknown> {
  const answer = await fetch(`${mock.url}/things${query}`, sent);
  const { is, detail } = (await answer.json()) as { is: string; detail: string }; // every example has these fields
  return [answer.status, answer.headers.get("content-type"), is, detail];
}

const [json, other] = ["application/json", "application/vnd.other+json"];
const rows: readonly (readonly [Sent, unknown])[] = [
  [{}, [200, json, "first-json", "as written"]],
  [{ headers: { accept: other } }, [200, other, "first-other", "as written"]],
  [{ headers: { prefer: "example=second-json" } }, [200, json, "second-json", "as written"]],
  [
    { headers: { accept: other, prefer: "example=second-other" } },
    [200, other, "second-other", "as written"],
  ],
  [{ headers: { prefer: "code=400" } }, [400, json, "bad-json", "as written"]],
  [{ headers: { prefer: "code=503" } }, [503, json, "default-json", "as written"]],
  [{ headers: { prefer: "code=418" } }, [418, json, "default-json", "as written"]],
  [{ query: "?size=no" }, [400, json, "bad-json", expect.stringContaining("size")]],
  [{ method: "POST" }, [200, json, "added-json", "as written"]],
];

test("each request gets its own response, whatever came before", async () => {
  await start(documentOf(""));
  const again = [...rows, ...rows.toReversed(), ...rows];
  const answers = [];
  for (const [sent] of again) answers.push(await answerTo(sent));
  expect(answers).toEqual(again.map(([, want]) => want));
});

test("data is generated per target", async () => {
  await start(documentOf(""));
  const headers = { prefer: "dynamic=true" };
  const [one, two, same] = [
    await answerTo({ headers, query: "?size=1" }),
    await answerTo({ headers, query: "?size=2" }),
    await answerTo({ headers, query: "?size=1" }),
  ];
  expect(one).toEqual(same);
  expect(one).not.toEqual(two);
});

test("a reloaded document has its own examples", async () => {
  await start(documentOf(""));
  await answerTo({});
  const document = documentOf("-new");
  await mock.replace({ document, api: readApi(document) });
  expect(await answerTo({})).toEqual([200, json, "first-json-new", "as written"]);
});

test("the mock does not call callbacks", async () => {
  const called: (string | undefined)[] = [];
  const hook = createServer((request, response) => {
    called.push(request.url);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(hook, "listening");
  const { port } = hook.address() as AddressInfo; // a TCP server has a port
  await start(documentOf("", `http://127.0.0.1:${port}/hook`));
  expect(await answerTo({ method: "POST" })).toEqual([200, json, "added-json", "as written"]);
  await fetch(`http://127.0.0.1:${port}/last`); // anything the mock sent would arrive before this
  hook.close();
  hook.closeAllConnections();
  expect(called).toEqual(["/last"]);
});
