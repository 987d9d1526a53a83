/** Each kind of edit: the site with pages that were kept is the one that is made without a cache. */
import { expect, test } from "vitest";
import { compared, keptSites, same } from "./kept-pages.ts";
import { edits } from "./site-edits.ts";

const kept = keptSites();

test.each(Object.entries(edits))("an edit of %s", async (_name, edit) => {
  expect(await compared(kept, edit)).toEqual(same);
});
