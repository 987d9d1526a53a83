/** The rest of the corpus: each constraint is exercised, or there is a reason why not. GitHub's would take too long. */
import { expect, test } from "vitest";
import { moreForeignDocuments } from "./documents.ts";
import { exercised } from "./exercising.ts";

/** No value satisfies these bodies, so nothing can be asked. */
const contradictory: Readonly<Record<string, readonly string[]>> = {
  "schema-types": ["quirks_entirelyIncompatibleAllOf", "quirks_partiallyUsableIncompatibleAllOf"],
};

const documents = moreForeignDocuments
  .filter(({ only }) => only === undefined)
  .map(({ name, path }) => ({ name: name.split(",")[0] ?? "", path }));

test.each(documents)("$name", { timeout: 240_000 }, async ({ name, path }) => {
  const { share, ...rest } = await exercised(path);
  expect({ ...rest, isFew: share <= 0.03 }).toEqual({
    defects: [],
    unreached: contradictory[name] ?? [],
    unexplained: [],
    isFew: true,
  });
});
