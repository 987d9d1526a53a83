/** After an operation was added to `spec/`: a sample of `edits.deep.test.ts`. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Checkout, checkout, tasksIn } from "./checkout.ts";

let copy: Checkout;
beforeAll(async () => {
  copy = await checkout();
  await edits["added operation"](copy.folder);
});
afterAll(() => copy.remove());

test("an added operation is generated; people are told of the handler that lacks, and of nothing else", async () => {
  expect(await copy.run("generate")).toMatchObject({ exitCode: 0 });
  const tasks = await tasksIn(copy);
  // Whatever else spec/ and the sandbox do not agree on today is not this test's subject.
  expect(tasks.filter((task) => task.includes("showAvatar"))).toEqual([
    "test/sandbox/handlers.ts  no handler for showAvatar: write one",
  ]);
});
