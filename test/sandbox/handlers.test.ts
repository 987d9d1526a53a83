/** The sandbox implements the specification. */
import { expect, test } from "vitest";
import { specification } from "../contract/specification.ts";
import { handledOperations } from "./start.ts";

test("test/sandbox/handlers.ts has a handler for each operation of spec/, and no other", () => {
  const operations = specification.api.operations.map(({ id }) => id);
  const handlers = handledOperations();
  expect({
    missing: operations.filter((id) => !handlers.includes(id)),
    superfluous: handlers.filter((id) => !operations.includes(id)),
  }).toEqual({ missing: [], superfluous: [] });
});
