/**
 * Pages are kept from one run to the next, as long as nothing that they are made of has changed. After an edit of any
 * kind, a site made with such a cache is the site that is made without one, byte for byte. A sample of the
 * edits; kept-pages.deep.test.ts makes all.
 */
import { expect, test } from "vitest";
import { randomNumbers } from "../random.ts";
import { compared, keptSites, same } from "./kept-pages.ts";
import { type Edit, type Editable, edits } from "./site-edits.ts";

const random = randomNumbers(17);
/** Each is a part of the key of its own. */
const usual = [
  "a description two models away",
  "a heading that is linked to",
  "a record of changes",
  "an overlay",
  "the file of an operation",
  "the last digit of a large integer",
  "the order of operations",
  "the title of an operation",
  "where files are edited",
];
const chosen = Object.entries(edits).filter(([name]) => usual.includes(name) || random() < 0.15);

const kept = keptSites();

test.each(chosen)(
  "the site with pages that were kept is the one without, after an edit of %s",
  async (_name, edit) => {
    expect(await compared(kept, edit)).toEqual(same);
  },
);

test.each<[string, Edit, want: number]>([
  ["nothing", {}, 0],
  [
    "a model that no other names",
    { of: ({ components }: Editable) => (components.schemas.Alone.title = "A") },
    1,
  ],
  [
    "the description of an operation",
    { of: ({ paths }: Editable) => (paths["/trees"].get.description = "B") },
    1,
  ],
])("after an edit of %s, only what is made of it is made anew", async (_name, edit, want) => {
  await kept.warm({});
  kept.made();
  await kept.warm(edit);
  expect(kept.made()).toBe(want);
  await kept.warm(edit);
  expect(kept.made()).toBe(0);
});
