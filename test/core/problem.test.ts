import { expect, test } from "vitest";
import { type Problem, byAddress, formatAnnotation, formatProblem } from "../../scripts/core/problem.ts";

const at = { file: "spec/a.yaml", line: 5, column: 3, length: 6, source: "  sumary: List users" };

const problem: Problem = {
  severity: "error",
  code: "struct",
  message: "Property `sumary` is not expected here.",
  at,
  hint: "did you mean summary?",
};

test("a problem has an address, a code frame and a next step", () => {
  expect(formatProblem(problem)).toBe(`spec/a.yaml:5:3  error  struct
  Property \`sumary\` is not expected here.
  5 |   sumary: List users
    |   ^^^^^^
  hint: did you mean summary?`);
});

test("colours do not shift the frame's marker", () => {
  const painted = formatProblem(problem, (style, text) => `<${style}>${text}</${style}>`);
  expect(painted.split("\n")[3]).toBe("    |   <red>^^^^^^</red>");
});

test("a problem without an address has no frame", () => {
  expect(formatProblem({ severity: "warning", code: "target/zod", message: "Too large.\nReally." })).toBe(
    "warning  target/zod\n  Too large.\n  Really.",
  );
});

test("the frame shows only the part of a long line around the problem", () => {
  const source = `${"x".repeat(1000)}{"bad":1}${"y".repeat(1000)}`;
  const [, , line, marks] = formatProblem({
    ...problem,
    at: { ...at, column: 1001, length: 9, source },
  }).split("\n");
  expect(line).toBe(`  5 | …${"x".repeat(20)}{"bad":1}${"y".repeat(71)}…`);
  expect(marks).toBe(`    | ${" ".repeat(21)}${"^".repeat(9)}`);
});

/** What a reader sees above the carets is what the problem is about, wherever a line is cut. */
test.each<[string, { source: string; column: number; length: number }, { text: string; marked: string }]>([
  [
    "the last column at which a line is not cut on its left",
    { source: "x".repeat(80) + "bad" + "y".repeat(17), column: 81, length: 3 },
    { text: "x".repeat(80) + "bad" + "y".repeat(17), marked: "bad" },
  ],
  [
    "the first column at which it is",
    { source: "x".repeat(81) + "bad" + "y".repeat(16), column: 82, length: 3 },
    { text: "…" + "x".repeat(20) + "bad" + "y".repeat(16), marked: "bad" },
  ],
  [
    "one letter too many",
    { source: "bad" + "y".repeat(98), column: 1, length: 3 },
    { text: "bad" + "y".repeat(97) + "…", marked: "bad" },
  ],
  [
    "a tab before the problem, which takes one column",
    { source: "\t\tbad", column: 3, length: 3 },
    { text: "  bad", marked: "bad" },
  ],
  [
    "more than the rest of the line",
    { source: "key: bad", column: 6, length: 300 },
    { text: "key: bad", marked: "bad" },
  ],
  ["nothing, at the end of a line", { source: "key:", column: 5, length: 0 }, { text: "key:", marked: "" }],
])("the carets stand under the problem: %s", (_name, place, want) => {
  const [, , line = "", marks = ""] = formatProblem({ ...problem, at: { ...at, ...place } }).split("\n");
  const [first, last] = [marks.indexOf("^"), marks.lastIndexOf("^")];
  expect({ text: line.slice("  5 | ".length), marked: line.slice(first, last + 1) }).toEqual(want);
  expect([first, last]).not.toContain(-1);
});

test.each([
  ["an escape sequence", "\u001b[2Jgone", "�[2Jgone"],
  ["a carriage return", "a\rb", "a�b"],
  ["a line separator", "a\u2028b", "a�b"],
])("%s in a spec does not steer the terminal", (_name, text, shown) => {
  const hostile = {
    ...problem,
    message: text,
    hint: text,
    at: { ...at, source: text, column: 1, length: 1, file: text },
  };
  expect(formatProblem(hostile)).toBe(`${shown}:5:1  error  struct
  ${shown}
  5 | ${shown}
    | ^
  hint: ${shown}`);
});

test("text in an annotation cannot become a command", () => {
  const hostile = { ...problem, message: "50%\n::error::mine", at: { ...at, file: "a:b,c.yaml" } };
  expect(formatAnnotation(hostile)).toBe(
    "::error file=a%3Ab%2Cc.yaml,line=5,col=3,endColumn=9,title=struct::50%25%0A::error::mine%0Ahint: did you mean summary?",
  );
});

test("an annotation of a whole file has no line, and a path in the repository", () => {
  const whole = { ...problem, at: { file: "out/a.ts" }, hint: "again" };
  expect(formatAnnotation(whole, (file) => `api/${file}`)).toBe(
    "::error file=api/out/a.ts,title=struct::Property `sumary` is not expected here.%0Ahint: again",
  );
});

test("a problem of a whole file has a file name and no frame", () => {
  expect(formatProblem({ ...problem, at: { file: "out/a.ts" } })).toBe(`out/a.ts  error  struct
  Property \`sumary\` is not expected here.
  hint: did you mean summary?`);
});

test("problems are sorted by file, line and column, numerically", () => {
  const problems = [
    { ...problem, at: { ...at, line: 10 } },
    { ...problem, at: { ...at, line: 9, column: 20 } },
    { ...problem, at: { ...at, line: 9, column: 3 } },
    { ...problem, at: { ...at, file: "spec/B.yaml" } },
  ];
  expect(problems.toSorted(byAddress).map((one) => `${one.at.file}:${one.at.line}:${one.at.column}`)).toEqual(
    ["spec/B.yaml:5:3", "spec/a.yaml:9:3", "spec/a.yaml:9:20", "spec/a.yaml:10:3"],
  );
});
