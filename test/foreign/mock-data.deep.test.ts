/** The mock's generated data for more documents: valid, or a reason why there is none. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { foreignDocuments, moreForeignDocuments } from "./documents.ts";
import { tallyOf } from "./mock-data.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

const more = [...foreignDocuments.slice(0, 1), ...moreForeignDocuments];
test.each(more)("$name", { timeout: 600_000 }, async ({ path }) => {
  const { gets, valid, explained, wrong, unasked } = await tallyOf(path, cwd);
  console.log(`${path}: ${valid} of ${gets} valid`, { explained, unasked });
  expect(wrong).toEqual([]);
  expect(valid).toBeGreaterThanOrEqual((gets - unasked.length) * 0.98);
  expect(unasked.length).toBeLessThanOrEqual(gets * 0.02);
});
