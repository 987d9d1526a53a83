/** Answers whose body is not what the document says: no broken or missing JSON is passed on as data. */
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { project } from "../cli/project.ts";

const folder = await project([]);
afterAll(() => folder.remove());

const json =
  "{ application/json: { schema: { type: object, required: [n], properties: { n: { type: integer } } } } }";
const reply = (content: string) => `{ description: It., content: ${content} }`;
const operations = {
  whole: `{ "200": ${reply(json)} }`,
  partial: `{ "200": ${reply(json)}, "204": { description: None. } }`,
  ranged: `{ "2XX": ${reply(json)}, "204": { description: None. } }`,
  chosen: `{ "200": ${reply(`{ application/json: {}, text/plain: {} }`)} }`,
  beside: `{ "200": ${reply(json)}, "201": ${reply("{ application/x-ndjson: {} }")} }`,
  bare: `{ "200": { description: Nothing. }, "202": { description: Later. } }`,
};
const paths = Object.entries(operations).map(
  ([id, responses]) => `  /${id}: { get: { operationId: ${id}, responses: ${responses} } }\n`,
);
await folder.write(
  "openapi.yaml",
  `openapi: 3.1.1\ninfo: { title: Answers, version: "1" }\npaths:\n${paths.join("")}`,
);
const { exitCode, stderr } = await folder.run(
  "generate",
  "--spec",
  "openapi.yaml",
  "--only",
  "types,client",
  "--out",
  "generated",
);
if (exitCode !== 0) throw new Error(stderr);
const source = join(folder.folder, "generated/typescript/src/index.ts");

interface Answer {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: unknown;
}
const { createApi } = (await import(source)) as {
  createApi: (options: object) => Record<string, () => Promise<Answer>>;
};

const good = '{"n":1}';
const cut = '{"n":';

test.each<[operation: string, status: number, type: string | undefined, body: string | null, want: unknown]>([
  ["whole", 200, "application/json", good, { n: 1 }],
  ["whole", 200, undefined, good, { n: 1 }],
  ["whole", 200, "application/json", cut, 'failed with {"n":'],
  ["whole", 200, "application/json", "", "failed with undefined"],
  ["partial", 200, "application/json", good, { n: 1 }],
  ["partial", 200, undefined, good, { n: 1 }],
  ["partial", 200, "application/json", cut, 'failed with {"n":'],
  ["partial", 200, "text/html", "<p>Log in</p>", "failed with <p>Log in</p>"],
  ["partial", 200, "application/json", "", "failed with undefined"],
  ["partial", 204, undefined, null, undefined],
  ["partial", 206, "application/json", cut, 'refused with {"n":'],
  ["ranged", 204, undefined, null, undefined],
  ["ranged", 201, "application/json", good, { n: 1 }],
  ["ranged", 201, "application/json", cut, 'failed with {"n":'],
  ["chosen", 200, "application/json", cut, 'failed with {"n":'],
  ["chosen", 200, "text/plain", cut, cut],
  ["beside", 200, "application/json", good, { n: 1 }],
  ["beside", 200, "application/json", cut, 'failed with {"n":'],
  ["bare", 200, undefined, "", undefined],
  ["bare", 202, "application/json", "", undefined],
  ["bare", 200, "application/json", cut, 'failed with {"n":'],
])("%s, %d as %s: %j", async (operation, status, type, body, want) => {
  const headers = new Headers(type === undefined ? {} : { "content-type": type });
  const fetch = async () => {
    const response = new Response(body, { status, headers });
    if (type === undefined) response.headers.delete("content-type");
    return response;
  };
  const call = createApi({ baseUrl: "http://x.test", headers: {}, retry: false, fetch })[operation];
  const outcome = await call?.().then(
    ({ ok, data, error }) => (ok ? data : `refused with ${String(error)}`),
    (error: { readonly name: string; readonly body: unknown; readonly status: number }) =>
      error.name === "UnexpectedResponseError" && error.status === status
        ? `failed with ${String(error.body)}`
        : error,
  );
  expect(outcome).toEqual(want);
});
