/** Documents of others: what lint says of them, and that it ends. Each stands for a kind of document. */
import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeAll(async () => {
  copy = await project([]);
});
afterAll(() => copy.remove());

const head = (version = "3.1.0") => `openapi: ${version}\ninfo: {title: t, version: '1'}\n`;
const schema = (text: string, version?: string) =>
  `${head(version)}paths: {}\ncomponents: {schemas: {A: ${text}}}\n`;
const get = (id: string, rest = "") =>
  `{get: {operationId: ${id}, responses: {'204': {description: ok}}${rest}}}`;

/** Of stderr: the first line of each problem and its message. */
const told = (stderr: string): string[] =>
  [...stderr.matchAll(/^(\S+:\d+:\d+) {2}(error|warning) {2}(\S+)\n {2}(.*)$/gm)].map(
    ([, at, severity, code, message]) => `${at} ${severity} ${code}: ${message}`,
  );

test.each([
  ["an anchor", schema("{$defs: {B: {$anchor: b}}, items: {$ref: '#b'}}"), 0, []],
  [
    "an anchor that is nowhere",
    schema("{items: {$ref: '#b'}}"),
    1,
    [`s.yaml:4:35 error no-unresolved-refs: Can't resolve "#b": there is no $anchor "b" in this file.`],
  ],
  ["a boolean schema", schema("true"), 0, []],
  [
    "a version that YAML reads as a number",
    `${head("3.1")}paths: {}\n`,
    1,
    [
      "s.yaml:1:1 error unsupported-version: The document has version 3.1, which lacks its third part, as in 3.1.1; OpenAPI 3.0, 3.1 and 3.2 are supported.",
    ],
  ],
  [
    "a boolean schema in 3.0",
    schema("true", "3.0.3"),
    1,
    ["s.yaml:4:27 error struct: Expected type `Schema` (object) but got `boolean`"],
  ],
  [
    "an unknown keyword",
    schema("{type: string, nullable: true}"),
    0,
    [
      "s.yaml:4:42 warning struct: Property `nullable` is not expected here: as JSON Schema asks, it is ignored.",
    ],
  ],
  [
    "an unknown keyword in a schema of 3.0",
    schema("{type: string, formatt: date}", "3.0.3"),
    0,
    [
      "s.yaml:4:42 warning struct: Property `formatt` is not expected here: as JSON Schema asks, it is ignored.",
    ],
  ],
  [
    "an unknown field elsewhere",
    `${head()}paths: {/a: ${get("a", ", sumary: x")}}\n`,
    0,
    ["s.yaml:3:75 warning struct: Property `sumary` is not expected here: it is ignored."],
  ],
  [
    "a response without a description",
    `${head()}paths: {/a: {get: {operationId: a, responses: {'200': {}}}}}\n`,
    0,
    [
      "s.yaml:3:48 warning struct: The response has no `description`, which OpenAPI requires: it is read as empty.",
    ],
  ],
  [
    "an empty list of types",
    schema("{properties: {x: {type: []}}}"),
    1,
    [
      "s.yaml:4:51 error required/usable-type: The list of types in `type` is empty: name at least one, or leave `type` out.",
    ],
  ],
  [
    "multiples of nothing",
    schema("{properties: {x: {type: number, multipleOf: 0}, y: {multipleOf: 1e-9}}}"),
    1,
    [
      "s.yaml:4:71 error required/usable-type: `multipleOf` is 0, but has to be greater: correct it, or leave it out.",
    ],
  ],
  [
    "paths that no request has",
    `${head()}paths:\n  /a?x=1: ${get("a")}\n  /b#c: ${get("b")}\n  /{d?}: {summary: in a template}\n`,
    0,
    [
      "s.yaml:4:3 warning required/reachable-path: A path holds no `?`, so that no server reaches this one by its path alone: describe the query by parameters with `in: query`. Clients send it as it is.",
      "s.yaml:5:3 warning required/reachable-path: A path holds no `#`, so that no server can tell this one from the path before it. Clients do not send what follows.",
    ],
  ],
  [
    "a path item under two paths",
    `${head()}paths:\n  /v1/a: ${get("list")}\n  /a: {$ref: '#/paths/~1v1~1a'}\n`,
    0,
    [
      's.yaml:5:3 warning required/shared-operations: GET /a shares its path item, and so the operationId "list", with another path: here it is called getA.',
    ],
  ],
  [
    "references in data that lead nowhere or round in a circle",
    schema(
      "{type: object, example: {a: {$ref: nope.yaml}}, default: {$ref: '#/nope'}, x-a: {$ref: '#/components/schemas/A/x-a'}, properties: {example: {$ref: '#/components/schemas/B'}}}, B: {enum: [{$ref: '#/x'}]}",
    ),
    0,
    [],
  ],
  [
    "a circle through a percent-encoded pointer",
    schema("{$ref: '#/components/schemas/b%20c'}, b c: {$ref: '#/components/schemas/A'}"),
    1,
    [
      "s.yaml:4:27 error circular-ref: The $ref only leads back to itself.",
      "s.yaml:4:70 error circular-ref: The $ref only leads back to itself.",
    ],
  ],
  [
    "a percent-encoded reference in an object that an alias repeats",
    schema("&a {items: {$ref: '#/components/schemas/b%5Fc'}}, B: *a, b_c: {type: string}"),
    0,
    [],
  ],
  [
    "a reference under properties, to nothing",
    schema("{properties: {example: {$ref: '#/nope'}}}"),
    1,
    ["s.yaml:4:50 error no-unresolved-refs: Can't resolve $ref"],
  ],
] as const)("%s", async (_name, text, exitCode, want) => {
  await copy.write("s.yaml", text);
  const run = await copy.run("lint", "--spec", "s.yaml");
  expect({ exitCode: run.exitCode, told: told(run.stderr) }).toEqual({ exitCode, told: want });
});

test("two paths that share a file are two operations of the bundle", async () => {
  await copy.write("shared.yaml", get("list"));
  await copy.write("s.yaml", `${head()}paths: {/a: {$ref: shared.yaml}, /b: {$ref: shared.yaml}}\n`);
  const flags = ["--spec", "s.yaml", "--out", "shared", "--only", "bundle"];
  const { exitCode, stderr } = await copy.run("generate", ...flags);
  const { paths } = JSON.parse(await copy.read("shared/openapi.json"));
  expect({
    exitCode,
    told: told(stderr),
    ids: [paths["/a"].get.operationId, paths["/b"].get.operationId],
  }).toEqual({
    exitCode: 0,
    told: [
      's.yaml:3:34 warning required/shared-operations: GET /b shares its path item, and so the operationId "list", with another path: here it is called getB.',
    ],
    ids: ["list", "getB"],
  });
});

test("a style guide that is a pipe, and one that is too large, end the run at once", async () => {
  for (const name of ["fifo", "huge"]) {
    mkdirSync(join(copy.folder, name));
    await copy.write(`${name}/s.yaml`, `${head()}paths: {}\n`);
  }
  execFileSync("mkfifo", [join(copy.folder, "fifo/redocly.yaml")]);
  await copy.write("huge/redocly.yaml", "");
  truncateSync(join(copy.folder, "huge/redocly.yaml"), 3 * 2 ** 30);
  const runs = [
    await copy.run("lint", "--spec", "fifo/s.yaml"),
    await copy.run("lint", "--spec", "huge/s.yaml"),
  ];
  expect(runs.flatMap(({ exitCode, stderr }) => [exitCode, ...told(stderr)])).toEqual([
    1,
    "fifo/redocly.yaml:1:1 error style-guide: The style guide fifo/redocly.yaml cannot be read: it is not a file.",
    1,
    "huge/redocly.yaml:1:1 error style-guide: The style guide huge/redocly.yaml cannot be read: it is too large: 3072 MB; 4 MB is the limit.",
  ]);
});

test("a pattern that takes for ever is told, and the run ends", async () => {
  const example =
    "{schema: {type: string, pattern: '^(\\d+)*$'}, example: 11111111111111111111111111111111111111!}";
  const response = `{description: ok, content: {application/json: ${example}}}`;
  await copy.write("slow/redocly.yaml", "rules: {no-invalid-media-type-examples: error}\n");
  await copy.write(
    "slow/s.yaml",
    `${head()}paths: {/a: {get: {operationId: a, responses: {'200': ${response}}}}}\n`,
  );
  const { exitCode, stderr } = await copy.run("lint", "--spec", "slow/s.yaml");
  expect({ exitCode, told: told(stderr) }).toEqual({
    exitCode: 0,
    told: [
      'slow/s.yaml:3:134 warning required/growing-pattern: Matching "^(\\\\d+)*$" may take a time that doubles with each character: one request can block a server. Repeat nothing that is repeated itself.',
      'slow/s.yaml:3:134 warning slow-pattern: Matching "^(\\\\d+)*$" takes more than a second, and may take for ever: a value was not checked against it.',
    ],
  });
});

test("a chain of 200 schemas is bundled, and one of 20,000 is refused", async () => {
  await copy.write("chain.json", JSON.stringify(chain(200)));
  const flags = ["--out", "chain", "--only", "bundle,types,server"];
  const { exitCode: done } = await copy.run("generate", "--spec", "chain.json", ...flags);
  expect({ done, bundle: JSON.parse(await copy.read("chain/openapi.json")) }).toEqual({
    done: 0,
    bundle: chain(200),
  });
  await copy.write("chain.json", JSON.stringify(chain(20_000)));
  const { exitCode, stderr } = await copy.run("lint", "--spec", "chain.json");
  expect({ exitCode, told: told(stderr) }).toEqual({
    exitCode: 1,
    told: [
      "chain.json:1:139 error bounds: References lead from schema to schema to schema, too many in a row to be followed.",
    ],
  });
});

const to = (name: number) => ({ $ref: `#/components/schemas/M${name}` });

function chain(length: number): object {
  const links = Array.from({ length }, (_, n) => [`M${n}`, { type: "object", properties: { n: to(n + 1) } }]);
  const schemas = { ...Object.fromEntries(links), [`M${length}`]: { type: "string" } };
  return { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas } };
}
