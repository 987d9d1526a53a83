/** This folder needs packages of its own to be type-checked, so `npm run types` leaves it to this test. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { typeErrorsIn } from "../type-errors.ts";

test("no type error", async () => {
  expect(await typeErrorsIn(fileURLToPath(new URL(".", import.meta.url)))).toBe("");
});
