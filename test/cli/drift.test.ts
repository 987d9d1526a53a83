/** The output of `check` for people: at most one screen, whatever differs. */
import { expect, test } from "vitest";
import { drift } from "../../scripts/commands/drift.ts";
import type { Files } from "../../scripts/core/files.ts";
import { changes } from "../../scripts/core/files.ts";

interface Case {
  readonly title: string;
  readonly found: Readonly<Record<string, string>>;
  readonly wanted: Readonly<Record<string, string>>;
  readonly want: readonly string[];
}

const long = "x".repeat(5_000);

const cases: readonly Case[] = [
  {
    title: "a value more in an enum",
    found: { "a.ts": 'type Size = "s";\n' },
    wanted: { "a.ts": 'type Size = "s" | "m";\n' },
    want: ["--- out/a.ts", "+++ out/a.ts", "@@ -1,1 +1,1 @@", '-type Size = "s";', '+type Size = "s" | "m";'],
  },
  {
    title: "small diffs before large ones, whatever they are called",
    found: { "a.ts": "1\n2\n", "b.ts": "1\n" },
    wanted: { "a.ts": "3\n4\n", "b.ts": "2\n" },
    want: [
      "--- out/b.ts",
      "+++ out/b.ts",
      "@@ -1,1 +1,1 @@",
      "-1",
      "+2",
      "--- out/a.ts",
      "+++ out/a.ts",
      "@@ -1,2 +1,2 @@",
      "-1",
      "-2",
      "+3",
      "+4",
    ],
  },
  {
    title: "a file that is not there, and one that should not be",
    found: { "old.ts": "1\n" },
    wanted: { "new.ts": "1\n" },
    want: ["out/new.ts is missing", "out/old.ts is no longer generated"],
  },
  {
    title: "a file of a single line of two megabytes",
    found: { "min.js": "a;".repeat(1_000_000) },
    wanted: { "min.js": "b;".repeat(1_000_000) },
    want: ["out/min.js is out of date: minified, diff omitted"],
  },
  {
    title: "a minified file under a banner, and a written one with a long line",
    found: { "min.js": `// banner\n${long}\n`, "a.md": `${"short line\n".repeat(1_000)}${long}1${long}\n` },
    wanted: { "min.js": `// banner\n${long}y\n`, "a.md": `${"short line\n".repeat(1_000)}${long}2${long}\n` },
    want: [
      "--- out/a.md",
      "+++ out/a.md",
      "@@ -998,4 +998,4 @@",
      " short line",
      " short line",
      " short line",
      `-…${"x".repeat(20)}1${"x".repeat(79)}…`,
      `+…${"x".repeat(20)}2${"x".repeat(79)}…`,
      "out/min.js is out of date: minified, diff omitted",
    ],
  },
  {
    title: "lines of which one extends the other",
    found: { "a.ts": "one\ntwo\n" },
    wanted: { "a.ts": `one${"x".repeat(500)}\n` },
    want: ["--- out/a.ts", "+++ out/a.ts", "@@ -1,2 +1,1 @@", "-one", "-two", `+one${"x".repeat(97)}…`],
  },
  {
    title: "line endings of another system",
    found: { "a.ts": "1\r\n2\r\n" },
    wanted: { "a.ts": "1\n2\n" },
    want: ["out/a.ts is out of date: only its line endings differ"],
  },
  {
    title: "control characters",
    found: { "a\u001b[2J.ts": "\u001b[31mred\u2028\n" },
    wanted: { "a\u001b[2J.ts": "red\n" },
    want: [
      '--- "out/a\\033[2J.ts"',
      '+++ "out/a\\033[2J.ts"',
      "@@ -1,1 +1,1 @@",
      "-\u{FFFD}[31mred\u{FFFD}",
      "+red",
    ],
  },
  {
    title: "a file that is not text",
    found: { "a.ts": "\u0000\u0001PNG\n" },
    wanted: { "a.ts": "1\n" },
    want: ["out/a.ts is out of date: not a text file"],
  },
  {
    title: "of a long diff the first lines",
    found: { "a.ts": lines(100, "old") },
    wanted: { "a.ts": lines(100, "new") },
    want: [
      "--- out/a.ts",
      "+++ out/a.ts",
      "@@ -1,100 +1,100 @@",
      ...lines(16, "old")
        .trimEnd()
        .split("\n")
        .map((line) => `-${line}`),
      "… 184 more lines; --json lists them all",
    ],
  },
];

test.each(cases)("$title", ({ found, wanted, want }) => {
  expect(shown(found, wanted)).toEqual(want);
});

test("a hundred files: some diffs, some names, and the number of the others", () => {
  const names = Array.from({ length: 100 }, (_, index) => `f${String(index).padStart(2, "0")}.ts`);
  const folder = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
  const told = shown(folder("1\n"), folder("2\n"));
  expect(told).toHaveLength(30 + 11);
  expect(told.slice(25)).toEqual([
    "--- out/f05.ts",
    "+++ out/f05.ts",
    "@@ -1,1 +1,1 @@",
    "-1",
    "+2",
    ...names.slice(6, 16).map((name) => `out/${name} is out of date: +1 -1`),
    "… and 84 more files; --json lists them all",
  ]);
});

test("--json has each file, with its position and whole diff", () => {
  const { problems, data } = compared({ "a.ts": lines(100, "old") }, { "a.ts": lines(100, "new") });
  expect(problems).toEqual([
    {
      severity: "error",
      code: "drift",
      message: "out/a.ts is out of date.",
      at: { file: "out/a.ts" },
      hint: "npm run generate",
    },
    { severity: "warning", code: "target/zod", message: "Left out.", at: { file: "spec.yaml" } },
  ]);
  expect(data?.diffs).toEqual([
    {
      path: "out/a.ts",
      diff: [
        "--- out/a.ts",
        "+++ out/a.ts",
        "@@ -1,100 +1,100 @@",
        ...lines(100, "old")
          .trimEnd()
          .split("\n")
          .map((line) => `-${line}`),
        ...lines(100, "new")
          .trimEnd()
          .split("\n")
          .map((line) => `+${line}`),
      ].join("\n"),
    },
  ]);
});

test("files without a common line are compared quickly", () => {
  const [before, after] = [lines(20_000, "old"), lines(20_000, "new")];
  const { data } = compared({ "a.ts": before }, { "a.ts": after });
  expect(data?.diffs).toEqual([
    {
      path: "out/a.ts",
      diff: [
        "--- out/a.ts",
        "+++ out/a.ts",
        "@@ -1,20000 +1,20000 @@",
        ...before
          .trimEnd()
          .split("\n")
          .map((line) => `-${line}`),
        ...after
          .trimEnd()
          .split("\n")
          .map((line) => `+${line}`),
      ].join("\n"),
    },
  ]);
});

function shown(found: Case["found"], wanted: Case["wanted"]): readonly string[] {
  return compared(found, wanted).details?.slice(0, -1) ?? []; // the warning
}

function compared(found: Case["found"], wanted: Case["wanted"]) {
  const sides = { found: filesOf(found), wanted: filesOf(wanted) };
  const folder = {
    files: sides.found,
    manifest: new Set(Object.keys(found)),
    edited: new Set<string>(),
    interrupted: false,
  };
  const warnings = [
    { severity: "warning", code: "target/zod", message: "Left out.", at: { file: "spec.yaml" } },
  ] as const;
  const named = { out: "out", repair: "npm run generate", warnings };
  return drift(
    named,
    changes(sides.wanted, folder, () => true),
    sides,
  );
}

function filesOf(texts: Case["found"]): Files {
  return new Map(Object.entries(texts));
}

function lines(amount: number, word: string): string {
  return Array.from({ length: amount }, (_, index) => `${word} ${index}\n`).join("");
}
