/** Patterns over which JavaScript's engine would take years: wherever one meets a value, every verb ends soon. */
import { cpuUsage } from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockGate } from "../../scripts/core/mock/mock-gate.ts";
import { sampleRequest } from "../../scripts/core/mock/sample-request.ts";
import { load } from "../../scripts/pipeline.ts";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeAll(async () => {
  copy = await project([]);
});
afterAll(() => copy.remove());

const slow = `${"a".repeat(60)}!`;
const text = { type: "string", pattern: "^(?=a)(a+)+$" };

/** A value and a pattern meet in each place where an output may compare the two. */
function document(pattern: string): string {
  const own = { ...text, pattern };
  const body = { "application/json": { schema: { $ref: "#/components/schemas/A" }, example: { e: slow } } };
  const parameters = [
    { name: "id", in: "path", required: true, schema: own, example: slow },
    { name: "q", in: "query", schema: { ...own, default: slow } },
  ];
  const properties = {
    e: { ...own, enum: [slow, "aa"] },
    d: { const: slow, pattern },
    f: { ...own, default: slow, minLength: 50 },
    g: { type: "object", propertyNames: { pattern }, example: { [slow]: 1 } },
    h: { oneOf: [own, { type: "string", pattern: "^b" }], example: slow },
  };
  const A = {
    type: "object",
    required: ["e", slow],
    properties,
    patternProperties: { [pattern]: { type: "integer" } },
    additionalProperties: false,
  };
  const responses = { 200: { description: "ok", content: body } };
  const post = { operationId: "b", requestBody: { content: body }, responses };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a/{id}": { parameters, get: { operationId: "a", responses }, post } },
    components: { schemas: { A } },
  });
}

test.each([
  ["lint", []],
  ["generate", ["--out", "out", "--no-cache", "--only", "types,client,zod,msw,server"]],
  ["docs", ["--out", "site", "--no-cache"]],
])("%s", async (verb, flags) => {
  await copy.write("s.json", document(text.pattern));
  const { exitCode, stderr } = await copy.run(verb, "--spec", "s.json", ...flags);
  expect({ exitCode, end: stderr.trimEnd().split("\n").at(-1)?.slice(0, 1) }).toEqual({
    exitCode: 0,
    end: "✓",
  });
});

test("diff, which finds that the new pattern refuses what the old one took", async () => {
  const one = (pattern: string) => ({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        get: {
          parameters: [{ name: "q", in: "query", schema: { ...text, pattern }, example: slow }],
          responses: { 200: { description: "ok" } },
        },
      },
    },
  });
  await copy.write("old.json", JSON.stringify(one(text.pattern)));
  await copy.write("s.json", JSON.stringify(one("^(?=a)(aa+)+$")));
  const { exitCode, stderr } = await copy.run("diff", "--spec", "s.json", "--against", "old.json");
  expect({ exitCode, end: stderr.trimEnd().split("\n").at(-1)?.slice(0, 1) }).toEqual({
    exitCode: 1,
    end: "✗",
  });
});

test("the mock looks for a request to show when it is ready, and finds none that it accepts", async () => {
  await copy.write("s.json", document(text.pattern));
  const loaded = await load({ spec: "s.json", cwd: copy.folder });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  expect(await sampleRequest(loaded.api, createMockGate(loaded.api))).toBeUndefined();
});

test("lint takes five seconds for all patterns together, and tells of each", async () => {
  const properties = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [
      `p${n}`,
      { type: "string", pattern: `^(?=a)(a+)+b{${n}}$`, example: slow },
    ]),
  );
  const components = { schemas: { A: { type: "object", properties } } };
  const info = { title: "T", version: "1" };
  await copy.write("redocly.yaml", "rules: {no-invalid-schema-examples: error}\n");
  await copy.write("s.json", JSON.stringify({ openapi: "3.1.0", info, paths: {}, components }));
  const before = cpuUsage();
  const { exitCode, stdout } = await copy.run("lint", "--spec", "s.json", "--json");
  const { user, system } = cpuUsage(before);
  const told = stdout.match(/"slow-pattern"/g)?.length;
  expect({ exitCode, told, isSoon: user + system < 15e6 }).toEqual({ exitCode: 0, told: 40, isSoon: true });
});
