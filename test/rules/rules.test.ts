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

// A walk with all rules goes through a component as often as it is referred to; a problem is still one problem.
test.each(ownRules.flatMap((id) => fixturesOf(id, "bad")))(
  "%s/%s: no more and no less among all rules",
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

// What no output is made from must not hold up the output: a field is renamed in one commit, and people follow.
const warnings = [
  "house/contract-expressions",
  "house/link-expressions",
  "house/unused-files",
  "house/workflow-expressions",
];

test("redocly.yaml switches on every rule of the plugin, as an error, and warns of what is in no output", () => {
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

test("every assertion says what to do, and is an error", () => {
  const assertions = ownRules.filter((id) => id.startsWith("rule/")).map((id) => styleGuide.rules[id]);
  expect(assertions.map(message)).not.toContain(undefined);
  expect(assertions.map((rule) => (typeof rule === "object" ? (rule.severity ?? "error") : rule))).toEqual(
    assertions.map(() => "error"),
  );
});

test("no rule throws on a document in which anything stands anywhere", async () => {
  const houseRules = ownRules.filter((id) => id.startsWith("house/"));
  const folder = join(fixtures, "anything-anywhere");
  // Without `struct`, which would keep the broken nodes from the rules that come after it.
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
