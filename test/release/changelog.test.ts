/** The section of a version in the changelog: what people wrote stays, the list below it is generated. */
import { expect, test } from "vitest";
import { changeList, sectionOf, withChanges } from "../../scripts/core/change/changelog.ts";
import { type Release, readRelease } from "../../scripts/core/change/release.ts";
import { byVersion } from "../../scripts/core/change/version-order.ts";

const quiet: Release = {
  version: "1.1.0",
  previous: "1.0.0",
  date: "2027-03-01",
  verdict: { wire: "compatible", source: "compatible" },
  evidence: "proved",
  changes: [],
};

const list = `<!-- generated: changes of 1.1.0 -->

Compared with 1.0.0: on the wire compatible (proved), in code compatible.

Nothing has changed for consumers.

<!-- /generated -->`;

const rows = [
  { title: "no file yet", given: "", want: `# Changelog\n\n## 1.1.0\n\n${list}\n` },
  {
    title: "a new section goes above the others",
    given: "# Changes\n\nAll of them.\n\n## 1.0.0\n\nThe first.\n",
    want: `# Changes\n\nAll of them.\n\n## 1.1.0\n\n${list}\n\n## 1.0.0\n\nThe first.\n`,
  },
  {
    title: "Unreleased becomes the version",
    given: "# Changes\n\n## [Unreleased]\n\nSeats have rows.\n\n### Thanks\n\nTo Ida.\n\n## 1.0.0\n",
    want: `# Changes\n\n## 1.1.0\n\nSeats have rows.\n\n### Thanks\n\nTo Ida.\n\n${list}\n\n## 1.0.0\n`,
  },
  {
    title: "a section of the version keeps its heading and its words",
    given: "## v1.1.0 (spring)\n\nSeats have rows.\n\n## 1.0.0\n",
    want: `## v1.1.0 (spring)\n\nSeats have rows.\n\n${list}\n\n## 1.0.0\n`,
  },
  {
    title: "an earlier list is replaced, and words below it are kept",
    given: `## 1.1.0\n\nAbove.\n\n<!-- generated: changes of 1.1.0 -->\n\n- old\n\n<!-- /generated -->\n\nBelow.\n`,
    want: `## 1.1.0\n\nAbove.\n\n\nBelow.\n\n${list}\n`,
  },
  {
    title: "a list that was cut off is words",
    given: "## 1.1.0\n\n<!-- generated: changes of 1.1.0 -->\n\n- mine\n",
    want: `## 1.1.0\n\n<!-- generated: changes of 1.1.0 -->\n\n- mine\n\n${list}\n`,
  },
  {
    title: "a heading in a fenced block is text",
    given: "## 1.1.0\n\n~~~md\n## 1.0.0\n~~~\n\nEnd.\n",
    want: `## 1.1.0\n\n~~~md\n## 1.0.0\n~~~\n\nEnd.\n\n${list}\n`,
  },
  {
    title: "a version that begins alike is another one",
    given: "## 1.1.0-rc.1\r\n\r\nTry it.\r\n",
    want: `## 1.1.0\n\n${list}\n\n## 1.1.0-rc.1\n\nTry it.\n`,
  },
];

test.each(rows)("$title", ({ given, want }) => {
  expect(withChanges(given, quiet)).toBe(want);
  // Oxfmt removes blank lines in between; a second run changes nothing else.
  expect(withChanges(want, quiet).replaceAll(/\n{3,}/g, "\n\n")).toBe(want.replaceAll(/\n{3,}/g, "\n\n"));
});

test("a change names at most five operations, and text of the document stays text", () => {
  const operations = ["a", "b", "c", "d", "e", "f", "g"];
  const change = {
    rule: "operation-removed",
    wire: "breaking",
    source: "breaking",
    evidence: "rule",
    operations,
    message: "<b>`x`</b> is gone\n## 9.9.9",
    advice: "Use [another](x).",
    pointers: {},
    exemption: { reason: "Nobody *calls* it.", until: "2027-12-31" },
  } as const;
  expect(
    changeList({ ...quiet, changes: [change] })
      .split("\n")
      .slice(4, 7),
  ).toEqual([
    "- **breaks** `a`, `b`, `c`, `d`, `e` and 2 more: \\<b\\>\\`x\\`\\</b\\> is gone \\#\\# 9.9.9 (`operation-removed`)",
    "  - Consumers: Use \\[another\\](x).",
    "  - Agreed to: Nobody \\*calls\\* it.",
  ]);
});

test("a section is read without its heading", () => {
  const changelog = withChanges("## 1.1.0\n\nWords.\n\n## 1.0.0\n\nThe first.\n", quiet);
  expect([
    sectionOf(changelog, "1.1.0"),
    sectionOf(changelog, "1.0.0"),
    sectionOf(changelog, "1.2.0"),
  ]).toEqual([`Words.\n\n${list}`, "The first.", undefined]);
});

test.each([
  ["a record", quiet, quiet],
  ["a list", [], undefined],
  ["no date", { ...quiet, date: "soon" }, undefined],
  ["another verdict", { ...quiet, verdict: { wire: "fine", source: "compatible" } }, undefined],
  ["a change without its rule", { ...quiet, changes: [{ message: "x" }] }, undefined],
])("read: %s", (_title, given, want) => {
  expect(readRelease(given)).toEqual(want);
});

test("versions are in the order of Semantic Versioning", () => {
  const line = ["0.9.0", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11"];
  const all = [...line, "1.0.0", "1.2.0", "1.10.0", "v2", "2.0.1"];
  expect(all.toReversed().toSorted(byVersion)).toEqual(all);
});
