/** Generated values for the schemas of two foreign documents. */
import { expect, test } from "vitest";
import { judge } from "../contract/judge.ts";
import { apis } from "./apis.ts";

test.each(apis)("$title: generated values are valid, and violations are not", (api) => {
  const { wrong, scarce, ...counted } = judge(api, 1_000);
  console.log(`${api.title}: ${JSON.stringify(counted)}`);
  expect({ wrong, scarce }).toEqual({ wrong: [], scarce: [] });
});
