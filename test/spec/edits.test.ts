/** An operation added to `spec/`: a sample of `edits.deep.test.ts`. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Checkout, checkout, tasksIn } from "./checkout.ts";

let copy: Checkout;
beforeAll(async () => {
  copy = await checkout();
  await edits["added operation"](copy.folder);
});
afterAll(() => copy.remove());

test("an added operation is generated, and only its missing handler is reported", async () => {
  expect(await copy.run("generate")).toMatchObject({ exitCode: 0 });
  const tasks = await tasksIn(copy);
  // Other mismatches between spec/ and the sandbox are not what this tests.
  expect(tasks.filter((task) => task.includes("showAvatar"))).toEqual([
    "test/sandbox/handlers.ts  add a handler for showAvatar",
  ]);
});
