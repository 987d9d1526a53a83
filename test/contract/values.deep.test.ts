/** Generated values of our schemas. */
import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import { specification } from "./specification.ts";

test("values of each schema are valid, and each violation is not", () => {
  const { wrong, scarce, ...counted } = judge(specification.api, 1_000);
  console.log(JSON.stringify(counted));
  expect({ wrong, scarce }).toEqual({ wrong: [], scarce: [] });
});
