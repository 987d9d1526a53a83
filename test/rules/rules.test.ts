import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import plugin from "../../scripts/rules/plugin.ts";
import { lintFixture, ownRules, styleGuide } from "./lint-fixture.ts";

const fixtures = join(import.meta.dirname, "fixtures");

test.each(ownRules.flatMap((id) => fixturesOf(id, "bad")))(
  "%s/%s: each problem has its file, line, column and message",
  async (id, name) => {
    const folder = join(fixtures, id, name);
    const want = readFileSync(join(folder, "problems.txt"), "utf8");
    expect(want).not.toBe("");
    expect(await lintFixture(folder, [id])).toBe(want);
  },
);

// With all rules, a component is visited once per reference; a problem must still be reported once.
test.each(ownRules.flatMap((id) => fixturesOf(id, "bad")))(
  "%s/%s: the same problems when all rules run",
  async (id, name) => {
    const folder = join(fixtures, id, name);
    const lines = (await lintFixture(folder, ownRules)).split(/^(?=\S+:\d+:\d+ )/m);
    const own = lines.filter((line) => line.split(" ")[1] === id).join("");
    expect(own).toBe(readFileSync(join(folder, "problems.txt"), "utf8"));
  },
);

test.each(ownRules.flatMap((id) => fixturesOf(id, "good")))("%s/%s: no problem", async (id, name) => {
  expect(await lintFixture(join(fixtures, id, name), [id])).toBe("");
});

test.each(["good", "bad"])("every rule has a %s fixture", (kind) => {
  expect(ownRules.filter((id) => fixturesOf(id, kind).length === 0)).toEqual([]);
});

// What is in no output must not block the output: a field is renamed in one commit, and people follow up later.
const warnings = [
  "house/contract-expressions",
  "house/deprecation",
  "house/link-expressions",
  "house/unused-files",
  "house/workflow-expressions",
];

test("redocly.yaml enables every rule of the plugin, as an error, or as a warning for what is in no output", () => {
  const names = Object.keys(plugin().rules.oas3).map((name) => `house/${name}`);
  const severities = names.map((name) => [name, severity(styleGuide.rules[name])]);
  expect(severities).toEqual(names.map((name) => [name, warnings.includes(name) ? "warn" : "error"]));
});

test("redocly.yaml names no plugin rule that does not exist", () => {
  const named = ownRules.filter((id) => id.startsWith("house/"));
  expect(named.toSorted()).toEqual(
    Object.keys(plugin().rules.oas3)
      .map((name) => `house/${name}`)
      .toSorted(),
  );
});

test("every assertion is an error with a message that says what to do", () => {
  const assertions = ownRules.filter((id) => id.startsWith("rule/")).map((id) => styleGuide.rules[id]);
  expect(assertions.map(message)).not.toContain(undefined);
  expect(assertions.map((rule) => (typeof rule === "object" ? (rule.severity ?? "error") : rule))).toEqual(
    assertions.map(() => "error"),
  );
});

test("no rule throws on a document with arbitrary values everywhere", async () => {
  const houseRules = ownRules.filter((id) => id.startsWith("house/"));
  const folder = join(fixtures, "anything-anywhere");
  // Without `struct`, which would hide the broken nodes from later rules.
  const alone = await lintFixture(folder, houseRules);
  expect(alone).toBe(readFileSync(join(folder, "problems.txt"), "utf8"));
});

/** The folders `good`, `bad`, `bad-shape` and so on of a rule. */
function fixturesOf(id: string, kind: string): [id: string, name: string][] {
  const names = readdirSync(join(fixtures, id)).filter((name) => name.split("-")[0] === kind);
  return names.map((name) => [id, name]);
}

function severity(rule: (typeof styleGuide.rules)[string] | undefined): string | undefined {
  return typeof rule === "object" ? rule.severity : rule;
}

function message(rule: (typeof styleGuide.rules)[string] | undefined): string | undefined {
  return typeof rule === "object" ? rule.message : undefined;
}
