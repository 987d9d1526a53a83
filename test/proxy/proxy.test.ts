/** `npm run proxy` passes traffic on unchanged, and reports what is wrong with it. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { freePort } from "../../scripts/edge/http-server.ts";
import { abandon, request as raw, send } from "../mock/socket.ts";
import { sharedHeaders, start as startServer } from "../users-api/server.ts";
import { type Fault, startPets } from "../contract/pets-server.ts";
import { specification } from "../users-api/specification.ts";
import { closeLater, proxyOf, serving, told } from "./running.ts";

async function petsOf(fault?: Fault, errors = false) {
  const server = await startPets({ ...(fault && { fault }) });
  closeLater(server.close);
  return { ...(await proxyOf(server.url, { errors })), asked: server.asked };
}

test("valid traffic passes and is counted", async () => {
  const { url, end } = await petsOf();
  const headers = { "X-Key": "k", "Content-Type": "application/json" };
  const listed = await fetch(`${url}/pets?limit=5`, { headers });
  const made = await fetch(`${url}/pets`, { method: "POST", headers, body: '{"name":"Rex","kind":"dog"}' });
  expect([listed.status, await listed.json(), made.status, made.headers.get("location")]).toEqual([
    200,
    [{ id: 1, name: "Minka", kind: "cat" }],
    201,
    "/pets/2",
  ]);
  const { exitCode, problems, summary, details } = await end();
  expect({ exitCode, problems, summary, operations: details?.[0] }).toEqual({
    exitCode: 0,
    problems: [],
    summary: "2 requests, 0 defects, coverage 18.2 %.",
    operations: "operations   2/4  missing: deletePet, showPet",
  });
});

test("violations in both directions are reported once, and the traffic is unchanged", async () => {
  const { url, end, lines } = await petsOf(({ path }, right) =>
    path === "/pets/1" ? { status: 203, body: { id: "one" } } : right(),
  );
  const headers = { "X-Key": "my-very-secret-key" };
  const twice = [await fetch(`${url}/pets/1`, { headers }), await fetch(`${url}/pets/1`, { headers })];
  const texts = await Promise.all(twice.map((answer) => answer.text()));
  const wrong = await fetch(`${url}/pets?limit=0`, { headers });
  const nowhere = await fetch(`${url}/owners`, { headers });
  expect([twice[0]?.status, texts, wrong.status, nowhere.status]).toEqual([
    203,
    ['{"id":"one"}', '{"id":"one"}'],
    400,
    404,
  ]);
  const result = await end();
  expect(told(result)).toEqual([
    "contract/status-declared: showPet, the server's response: expected one of 200, 400, 401, 404; got 203 (2 times)",
    `contract/request: listPets, a client's request: expected a request that the contract accepts; got 400: Parameter "limit" must be >= 1.`,
    "contract/described: (undescribed), the server's response: expected GET /owners to be described; got 404",
  ]);
  const said = lines.join("\n");
  expect({
    lines: said.match(/status-declared/g)?.length,
    leaks: said.includes("my-very-secret-key"),
  }).toEqual({
    lines: 1,
    leaks: false,
  });
});

test("--errors stops invalid requests and responses", async () => {
  const { url, asked } = await petsOf(
    ({ path }, right) => (path === "/pets/1" ? { status: 200, body: { id: "one" } } : right()),
    true,
  );
  const headers = { "X-Key": "k" };
  const good = await fetch(`${url}/pets`, { headers });
  const bad = await fetch(`${url}/pets?limit=0`, { headers });
  const answer = await fetch(`${url}/pets/1`, { headers });
  expect([good.status, bad.status, answer.status, answer.headers.get("content-type"), asked]).toEqual([
    200,
    400,
    502,
    "application/problem+json",
    ["GET /pets", "GET /pets/1"],
  ]);
  expect([await bad.json(), await answer.json()]).toEqual([
    {
      title: "The request violates the contract.",
      status: 400,
      detail: 'Parameter "limit" must be >= 1.',
      faults: ['Parameter "limit" must be >= 1.'],
    },
    {
      title: "The response violates the contract.",
      status: 502,
      detail: expect.any(String),
      faults: [
        'response-schema: expected a body matching its schema: must have required property \'name\'; got {"id":"one"}',
        'response-schema: expected a body matching its schema: must have required property \'kind\'; got {"id":"one"}',
        'response-schema: expected a body matching its schema: /id must be integer; got {"id":"one"}',
      ],
    },
  ]);
});

const bytes = new Uint8Array(3 * 2 ** 20).map((_, index) => (index * 7919) % 256);

test.each([false, true])("binary bodies pass byte for byte, with --errors: %s", async (errors) => {
  const upstream = await serving((request, response) => {
    response.writeHead(404, { "content-type": "application/octet-stream", "x-own": "ü" });
    request.pipe(response);
  });
  const { url } = await proxyOf(upstream, { errors });
  const answer = await fetch(`${url}/elsewhere`, { method: "POST", body: bytes });
  const back = new Uint8Array(await answer.arrayBuffer());
  expect([answer.status, Buffer.compare(back, bytes), answer.headers.get("x-own")]).toEqual([404, 0, "ü"]);
});

test("a stream passes chunk by chunk", async () => {
  const more = Promise.withResolvers<void>();
  const upstream = await serving(async (_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    await more.promise;
    response.end("data: 2\n\n");
  });
  const { url } = await proxyOf(upstream);
  const { body } = await fetch(`${url}/events`);
  const pieces: string[] = [];
  for await (const piece of body ?? []) {
    pieces.push(new TextDecoder().decode(piece));
    more.resolve(); // only now does the server send the rest
  }
  expect(pieces).toEqual(["data: 1\n\n", "data: 2\n\n"]);
});

test("a compressed response is checked, and passed on compressed", async () => {
  const packed = gzipSync('[{"id":1}]');
  const upstream = await serving((_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(packed);
  });
  const { port, end } = await proxyOf(upstream);
  const [answer] = await send(port, raw("GET /pets", { "x-key": "k", "accept-encoding": "gzip" }));
  expect(answer?.headers.get("content-encoding")).toBe("gzip");
  expect(told(await end())).toEqual([
    "contract/response-schema: listPets, the server's response: expected a body matching its schema: /0 must have required property 'name'; got [{\"id\":1}]",
    "contract/response-schema: listPets, the server's response: expected a body matching its schema: /0 must have required property 'kind'; got [{\"id\":1}]",
  ]);
});

test("no upstream: 502, and the proxy keeps running", async () => {
  const upstream = `http://127.0.0.1:${await freePort()}`;
  const { url, lines } = await proxyOf(upstream);
  const answers = [await fetch(`${url}/pets`), await fetch(`${url}/pets`)];
  expect(answers.map(({ status }) => status)).toEqual([502, 502]);
  expect(lines.filter((line) => line.startsWith(`${upstream} did not answer: `)).length).toBe(2);
});

test("nasty requests break neither the proxy nor each other", async () => {
  const { url, port } = await petsOf();
  const lines = [
    "GET http://evil.example/pets",
    "GET //evil.example/pets",
    "OPTIONS *",
    "GET /%FF/%ZZ",
    "BREW /pets",
  ];
  for (const line of lines) await send(port, raw(line, { "x-key": "k", "transfer-encoding": "identity" }));
  await abandon(port, Buffer.from("POST /pets HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\nab"));
  expect((await fetch(`${url}/pets`, { headers: { "X-Key": "k" } })).status).toBe(200);
});

test("in front of another API's server, it reports a planted bug", async () => {
  const server = await startServer();
  closeLater(server.close);
  const upstream = await serving(async (request, response) => {
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === "string" && name !== "connection" ? [[name, value] as [string, string]] : [],
    );
    const answer = await fetch(server.url + request.url, { headers });
    const body = (await answer.json()) as { users?: { id: unknown }[] };
    for (const user of body.users ?? []) user.id = 7; // the bug
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const { url, end } = await proxyOf(upstream, { api: specification.api });
  const headers = { ...sharedHeaders, Authorization: "Bearer marta-token" };
  const answer = await fetch(`${url}/v1/users`, { headers });
  expect(answer.status).toBe(200);
  await answer.text();
  const codes = (await end()).problems.map(({ code }) => code);
  expect(codes).toContain("contract/response-schema");
});
