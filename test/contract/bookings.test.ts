/** A document and a server of another kind: conditions, merge patches, lists in queries, cursors that only the server makes. */
import { expect, test } from "vitest";
import { documents, tried } from "./planted/planted.ts";

const killed = [
  "login alone",
  "wrong Location",
  "no 304",
  "always 304",
  "no filter site",
  "first site",
  "any If-Match",
  "null ignored",
];

test.each([1, 2])(
  "the right server, seed %i: no defect, everything reached",
  { timeout: 60_000 },
  async (seed) => {
    const { defects, unreached } = await tried("bookings", { seed });
    const told = defects.map(({ operation, check, title }) => `${operation.id} ${check} ${title}`);
    expect({ told, unreached }).toEqual({ told: [], unreached: [] });
  },
);

test.each(killed)("%s is found", { timeout: 60_000 }, async (name) => {
  const bug = documents.bookings.bugs.find((one) => one.name === name);
  const { defects } = await tried("bookings", { seed: 1, failFast: true, ...(bug && { bug }) });
  expect(defects).not.toEqual([]);
});
