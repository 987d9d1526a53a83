/** A sample of `planted.deep.test.ts`: documents and servers that share nothing with ours. */
import { expect, test } from "vitest";
import { type Name, documents, names } from "./planted/planted.ts";
import { score } from "./planted/score.ts";

/**
 * Right servers, too, answer 400 to an undeclared Content-Type, and write names in capitals.
 */
const missedBugs: Readonly<Partial<Record<Name, readonly string[]>>> = {
  devices: ["protocol: 400 for 415", "state: upper case"],
};

test.each(names)(
  "%s: a sample of the planted bugs, and no false alarm",
  { timeout: 120_000 },
  async (name) => {
    const { survivors, alarms, missed } = await score(name, 20, 1);
    expect({ survivors, alarms, missed }).toEqual({
      survivors: missedBugs[name] ?? [],
      alarms: [],
      missed: [],
    });
  },
);

test("there are at least 40 bugs for each document, and their names differ", () => {
  for (const { bugs } of Object.values(documents)) {
    expect(bugs.length).toBeGreaterThanOrEqual(40);
    expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  }
});
