/** Handlers that must not compile. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { typeErrors } from "../type-errors.ts";

test("wrong handlers", () => {
  const { found, wanted } = typeErrors(fileURLToPath(new URL("./fixtures/handlers.ts", import.meta.url)));
  expect(wanted.length).toBeGreaterThanOrEqual(20);
  expect(found).toEqual(wanted);
});
