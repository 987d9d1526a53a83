/** Generated values of the frozen API: a sample of `values.deep.test.ts`. */
import { expect, test } from "vitest";
import { specification } from "../users-api/specification.ts";
import { judge } from "./judge.ts";

test("values of each schema are valid, and each violation is not", () => {
  const { wrong, scarce, ...counted } = judge(specification.api, 50);
  console.log(JSON.stringify(counted));
  expect({ wrong, scarce }).toEqual({ wrong: [], scarce: [] });
});
