/** The list of what is refused, in `scripts/README.md`, is that of the code. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { requiredRules, rules } from "../../scripts/rules/required/plugin.ts";

const root = fileURLToPath(new URL("../../scripts/", import.meta.url));
const folder = join(root, "edge/redocly");
const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

/** `code` after `severity: "error"`, or in a table of faults. */
const forms = [
  /severity: "error",\s+code: "([\w-]+)"/g,
  /\{ code: "([\w-]+)"/g,
  /^ {2}(?:circle|long): \[\s+"([\w-]+)"/gm,
];

function codesIn(text: string): string[] {
  return forms.flatMap((form) => [...text.matchAll(form)].map(([, code = ""]) => code));
}

test("the table in the README has each code of an error, and no other", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, table = ""] = /The output would be wrong.*\n\|.*\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const listed = table.split("\n").flatMap((row) => {
    const [, codes = ""] = row.split("|");
    return [...codes.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  });
  const ours = Object.entries(rules).flatMap(([rule, { severity }]) => (severity === "error" ? [rule] : []));
  const engines = Object.keys(requiredRules({})).filter((rule) => rule !== "required/all"); // ours, as one
  const others = ["overlay", "target/NAME", "empty-file"]; // made of variables
  expect(listed.toSorted()).toEqual(
    [...new Set([...ours, ...engines, ...sources.flatMap(codesIn), ...others])].toSorted(),
  );
});

test("no error is made in a form that this does not find", () => {
  const made = sources.join("\n").match(/severity: "error"/g) ?? [];
  const found = sources.join("\n").match(/severity: "error",\s+code(?:: "[\w-]+"|,)/g) ?? [];
  expect(found).toHaveLength(made.length);
});
