/** Generated values for the schemas of two foreign documents: a sample of `values.deep.test.ts`. */
import { expect, test } from "vitest";
import { judge } from "../contract/judge.ts";
import { apis } from "./apis.ts";

test.each(apis)("$title: generated values are valid, and violations are not", (api) => {
  const { wrong, scarce, ...counted } = judge(api, 50);
  console.log(`${api.title}: ${JSON.stringify(counted)}`);
  expect({ wrong, scarce }).toEqual({ wrong: [], scarce: [] });
});
