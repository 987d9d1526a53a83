/** Generated values for the schemas of the frozen API: a sample of `values.deep.test.ts`. */
import { expect, test } from "vitest";
import { specification } from "../users-api/specification.ts";
import { judge } from "./judge.ts";

test("generated values are valid, and violations are not", () => {
  const { wrong, scarce, ...counted } = judge(specification.api, 50);
  console.log(JSON.stringify(counted));
  expect({ wrong, scarce }).toEqual({ wrong: [], scarce: [] });
});
