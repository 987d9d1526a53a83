/** Patterns that JavaScript's engine never finishes: each request here would block a server that used it for as long as it lives. */
import { describe, expect, onTestFinished, test } from "vitest";
import { contractData } from "../../scripts/core/contract-data.ts";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import type { Validator } from "../../scripts/core/request-validation/faults.ts";
import { renderValidators } from "../../scripts/edge/generators/validators.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";
import { createHandle } from "../../templates/runtime/server/handle.ts";
import { type ContractFile, readContract } from "../../templates/runtime/server/read-contract.ts";
import { proxyOf, serving } from "../proxy/running.ts";

const patterns = [
  "^(a+)+$",
  "^(a|a)*b$",
  "^(.*)*x$",
  "^(?=.)(a+)+$", // looks around: RE2 cannot run it
  "^(?:a?){900}$",
] as const;

const long = "a".repeat(50_000);
const hostile = `${long}!`;

const json = (schema: Json): Json => ({ content: { "application/json": { schema } } });
const none = () => ({ status: 204 });

function document(pattern: string): Json {
  const text = { type: "string", pattern };
  const map = { type: "object", patternProperties: { [pattern]: { type: "integer" } } };
  return {
    openapi: "3.1.0",
    info: { title: "Texts", version: "1" },
    paths: {
      "/calm": { get: { operationId: "calm", responses: { 204: { description: "Fine." } } } },
      "/texts": {
        post: {
          operationId: "write",
          parameters: [
            { name: "q", in: "query", schema: text },
            { name: "deep", in: "query", style: "deepObject", explode: true, schema: map },
            { name: "X-Text", in: "header", schema: text },
          ],
          requestBody: json({ type: "object", properties: { text, map } }),
          responses: { 204: { description: "Fine." } },
        },
        get: { operationId: "read", responses: { 200: { description: "A text.", ...json(text) } } },
      },
    },
  };
}

const brief = "a".repeat(6000);
/** A header and a target hold 16 KiB; a body as much as is asked. */
const requests: readonly (readonly [string, string, RequestInit])[] = [
  ["a query parameter", `/texts?q=${brief}!`, {}],
  ["the name of a property in a query", `/texts?deep[${brief}!]=1`, {}],
  ["a header", "/texts", { headers: { "X-Text": `${brief}!` } }],
  ["a body", "/texts", { body: JSON.stringify({ text: hostile }) }],
  ["the name of a property in a body", "/texts", { body: JSON.stringify({ map: { [hostile]: 1 } }) }],
];

async function both(url: string, [, target, init]: (typeof requests)[number]): Promise<number[]> {
  const headers = { "Content-Type": "application/json", ...init.headers };
  const answers = [
    fetch(url + target, { method: "POST", body: "{}", ...init, headers }),
    fetch(`${url}/calm`),
  ];
  return (await Promise.all(answers)).map(({ status }) => status);
}

/** Of each server: judged soon, or refused because it cannot be. */
const ends = [204, 400, 422, 501];

describe.each(patterns)("%s", (pattern) => {
  const api = readApi(document(pattern));

  test.each(requests)("in %s does not block the mock", async (...request) => {
    const mock = await startMock({ document: document(pattern), api, port: 0 });
    onTestFinished(() => mock.close());
    const [status, calm] = await both(mock.url, request);
    expect({ calm, ends: ends.includes(Number(status)) }).toEqual({ calm: 204, ends: true });
  });

  test("in a request does not block a generated server", async () => {
    const handle = await generated(pattern);
    for (const [, target, init] of requests) {
      const headers = { "Content-Type": "application/json", ...init.headers };
      const request = new Request(`http://localhost${target}`, {
        method: "POST",
        body: "{}",
        ...init,
        headers,
      });
      expect(ends).toContain((await handle(request)).status);
    }
  });

  test("in an answer does not block the proxy", async () => {
    const upstream = await serving((request, response) => {
      if (request.url === "/calm") return response.writeHead(204).end();
      return response.setHeader("Content-Type", "application/json").end(JSON.stringify(hostile));
    });
    const { url, end } = await proxyOf(upstream, { api });
    const answers = await Promise.all(["/texts", "/calm"].map((path) => fetch(url + path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 204]);
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    await end();
  });
});

async function generated(pattern: string): Promise<(request: Request) => Response | Promise<Response>> {
  const api = readApi(document(pattern));
  const { components, ...file } = contractData(api);
  const { openapi } = api;
  const source = await renderValidators({ openapi, schemas: components }, file.schemas);
  const url = `data:text/javascript;base64,${Buffer.from(source).toString("base64")}`;
  const { validators } = (await import(url)) as { validators: readonly Validator[] }; // as it is written
  const contract = readContract(JSON.parse(JSON.stringify(file)) as ContractFile, validators); // as above
  return createHandle(contract, { calm: none, write: none, read: none }, { authenticate: {} });
}

test.each([
  ["^[a-z]+(?:-[a-z]+)*$", false],
  ["^(?!-)[^=]+=[^=]+$", false],
  ["^(a+)+$", true],
  ["^(?:a|ab)*$", true],
  ["^(?:a?b?)*$", true],
  ["^\\d+\\d*x$", true],
])("the validators with the pattern %s hold RE2: %s", async (pattern, holds) => {
  const source = await renderValidators({ openapi: "3.1.0", schemas: {} }, [{ type: "string", pattern }]);
  expect(source.length > 50_000).toBe(holds);
});
