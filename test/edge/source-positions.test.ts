/** Finds the position of a pointer's node in a text, in linear time. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../scripts/core/problem.ts";
import { formatPointer } from "../../scripts/core/json-pointer.ts";
import {
  addressOf,
  locateOperations,
  noteJson,
  rangeOf,
} from "../../scripts/edge/redocly/source-positions.ts";

const yaml = `a: 1
list:
  - |  # a > b |
    text
  # c | d
  - >-

    more
  - "quoted"
b: { x: [1, 2 ], "y": 'it''s' }
c:
d: &d [ ]
e: *d
`;

describe.each<[string, string, boolean, [number, number, number]]>([
  ["a plain scalar", "#/a", false, [1, 4, 1]],
  ["its key", "#/a", true, [1, 1, 1]],
  ["a sequence", "#/list", false, [3, 3, 14]],
  ["a literal, from its header", "#/list/0", false, [3, 5, 12]],
  ["a folded one, behind a comment that looks like a header", "#/list/1", false, [6, 5, 2]],
  ["a quoted one, with its quotes", "#/list/2", false, [9, 5, 8]],
  ["a flow mapping, to its bracket", "#/b", false, [10, 4, 28]],
  ["a flow sequence, to its bracket", "#/b/x", false, [10, 9, 7]],
  ["a quoted key, with its quotes", "#/b/y", true, [10, 18, 3]],
  ["an empty value, at its key", "#/c", false, [11, 1, 1]],
  ["an empty sequence", "#/d", false, [12, 7, 3]],
  ["an alias, whatever is asked of what it stands for", "#/e/0", false, [13, 4, 2]],
  ["what is not there, at the last that is", "#/b/x/7/no", false, [10, 9, 7]],
])("%s", (_name, pointer, reportOnKey, [line, column, length]) => {
  test.each(["\n", "\r\n"])("lines end with %j", (end) => {
    const source = { body: yaml.replaceAll("\n", end) };
    const text = yaml.split("\n")[line - 1];
    const at = addressOf({ source, pointer, reportOnKey }, "f");
    expect(at).toEqual({ file: "f", line, column, length, source: text });
  });
});

test.each(["", "a: [", "# nothing"])("text without a node: %j", (body) => {
  expect(rangeOf({ source: { body }, pointer: "#/a" }).start).toEqual({ line: 1, col: 1 });
});

test.each([
  '{"a": [1, -2.5e3 , "x\\\\", [], {} ,null,true], "": {"z" :"\\u0041"}, "e":"\\\\\\\\"}',
  '\n\t{ "a\\"b" : {"c}": "]" },\r\n"a\\u0022b": 2, "\\\\": [[{"x": 1}]]\n}\n',
  '{"__proto__": {"constructor": [0]}, "1": {"2": false}}',
  "{}",
])("in JSON that is known as such, positions are those of the same text as YAML: %s", (body) => {
  const known = { body };
  noteJson(known);
  const pointers = pointersIn(JSON.parse(body), "#");
  const found = (source: { readonly body: string }) =>
    pointers.flatMap((pointer) =>
      [true, false].map((reportOnKey) => [pointer, rangeOf({ source, pointer, reportOnKey })]),
    );
  expect(found(known)).toEqual(found({ body }));
});

function pointersIn(value: unknown, pointer: string): string[] {
  const children = typeof value === "object" ? Object.entries(value ?? {}) : [];
  return [pointer, ...children.flatMap(([key, child]) => pointersIn(child, pointer + formatPointer([key])))];
}

test("finds only real operations, not links, examples or properties, in YAML and in one-line JSON", async () => {
  const folder = await mkdtemp(join(tmpdir(), "positions-"));
  const link = { operationId: "a" };
  const document = {
    components: { links: { get: link }, examples: { e: { value: { get: { operationId: "no" } } } } },
    paths: { "/a~/{x}": { get: { responses: { 200: { links: { link } } }, operationId: "a" } } },
  };
  await writeFile(join(folder, "a.json"), JSON.stringify(document));
  await writeFile(
    join(folder, "b.yaml"),
    "post:\n  'operationId': \"b\\u0062\"\nquery: { operationId: q }\n",
  );
  await writeFile(join(folder, "c.yaml"), "additionalOperations:\n  COPY:\n    operationId: c\n");
  await writeFile(join(folder, "w.arazzo.yaml"), "get:\n  operationId: a\n");
  const files = ["w.arazzo.yaml", "a.json", "b.yaml", "c.yaml", "gone.yaml"].map((name) =>
    join(folder, name),
  );
  const found = await locateOperations(files, folder);
  const places = [...found].map(([id, { file, line, column, length }]) => [id, file, line, column, length]);
  await rm(folder, { recursive: true });
  const column = JSON.stringify(document).lastIndexOf('"operationId"') + 1;
  expect(places.toSorted()).toEqual([
    ["a", "a.json", 1, column, 13],
    ["bb", "b.yaml", 2, 3, 13],
    ["c", "c.yaml", 3, 5, 11],
    ["q", "b.yaml", 3, 10, 11],
  ]);
});

/** CPU seconds, which other work on the machine does not affect. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each<[string, (index: number) => string]>([
  ["a problem on each line", (index) => `k${index}: ${index}\n`],
  ["anchors and aliases", (index) => `k${index}: &k${index} { x: 1 }\na${index}: *k${index}\n`],
  ["block scalars in a sequence", (index) => `${index === 0 ? "list:\n" : ""}  - >\n    text\n`],
])("20,000 of each: %s", { timeout: 60_000 }, (_name, line) => {
  const seconds = [5_000, 20_000].map((count) => {
    const source = { body: Array.from({ length: count }, (_, index) => line(index)).join("") };
    return cost(() => {
      for (let index = 0; index < count; index++) {
        rangeOf({ source, pointer: line(0).startsWith("list") ? `#/list/${index}` : `#/k${index}` });
      }
    });
  });
  expect(seconds[1]).toBeLessThan(12 * Math.max(seconds[0] ?? 0, 0.05)); // 4 if linear, 16 if quadratic
});

test("of a line that is too long, the text is the part that shows the column", () => {
  const body = `{"a": "${"x".repeat(3000)}", "b": 7, "c": "${"y".repeat(3000)}"}`;
  const at = (pointer: string) => addressOf({ source: { body }, pointer }, "f");
  const shown = (pointer: string) => {
    const { column, source = "", sourceColumn = 1 } = at(pointer);
    return {
      column,
      sourceColumn,
      length: source.length,
      text: source.slice(column - sourceColumn).slice(0, 9),
    };
  };
  expect([shown("#/a"), shown("#/b"), shown("#/c")]).toEqual([
    { column: 7, sourceColumn: 1, length: 1000, text: '"xxxxxxxx' },
    { column: 3016, sourceColumn: 2517, length: 1000, text: '7, "c": "' },
    { column: 3024, sourceColumn: 2525, length: 1000, text: '"yyyyyyyy' },
  ]);
  const frame = formatProblem({ severity: "error", code: "c", message: "m", at: at("#/b") }).split("\n");
  expect(frame.slice(2).map((line) => line.slice(0, 60))).toEqual([
    `  1 | …${"x".repeat(12)}", "b": 7, "c": "${"y".repeat(24)}`,
    `    | ${" ".repeat(21)}^`,
  ]);
});
