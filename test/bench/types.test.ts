/** Type-checking this folder needs packages of its own, so this test does it, not `npm run types`. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { typeErrorsIn } from "../type-errors.ts";

test("the folder type-checks", async () => {
  expect(await typeErrorsIn(fileURLToPath(new URL(".", import.meta.url)))).toBe("");
});
