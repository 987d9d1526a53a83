/**
 * What people are told after each kind of edit of `spec/`: the places of code by hand that the type check names, and
 * the tests of the living API that fail. Everything else stands on the frozen API, and no edit concerns it.
 */
import { expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Verdict, checkout, tasksIn } from "./checkout.ts";

const none: Verdict = { tasks: [], failed: [] };

const verdicts: Readonly<Record<keyof typeof edits, Verdict>> = {
  "optional response field": none,
  "new value in a request's enum": none,
  "deprecated operation": none,
  "renamed field, with its examples": none,
  "added operation": none,
  "removed operation": none,
};

const sandbox = ["handlers", "contract", "behaviour", "story", "users"].map(
  (name) => `test/sandbox/${name}.test.ts`,
);

/** Without the long campaigns, which an edit concerns only where a shorter test has failed before. */
const living = ["test/spec", "test/contract/mock", "test/contract/sandbox", "test/workflows", ...sandbox];

test.each(Object.entries(verdicts))("%s", async (name, want) => {
  const copy = await checkout();
  await edits[name as keyof typeof edits](copy.folder); // the keys of the table
  expect(await copy.run("generate")).toMatchObject({ exitCode: 0 });
  const found: Verdict = { tasks: await tasksIn(copy), failed: await copy.failures(living) };
  await copy.remove();
  expect(found).toEqual(want);
});
