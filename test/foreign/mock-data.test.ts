/** The mock's generated data for others' documents: each answer is valid. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { foreignDocuments } from "./documents.ts";
import { tallyOf } from "./mock-data.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

const [, ...small] = foreignDocuments; // the first takes longer than all others
test.each(small)("$name", async ({ path }) => {
  const { gets, valid, explained, wrong, unasked } = await tallyOf(path, cwd);
  expect({ valid, explained, wrong, unasked }).toEqual({
    valid: gets,
    explained: [],
    wrong: [],
    unasked: [],
  });
});
