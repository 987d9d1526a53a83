/**
 * Two generations side by side: the old client's calls against a mock of the new document, and the new client's against
 * the old. This holds the gate to what happens: where `diff` says compatible, nothing fails; a witness fails where it says.
 */
import { expect, test } from "vitest";
import { edits } from "./edits.ts";
import { compareWithReality, pairs } from "./pairs.ts";

test("each edit alone, and some together", async () => {
  const sent = await compareWithReality(pairs(edits.length + 4, 1));
  expect(sent).toBeGreaterThan(10);
});
