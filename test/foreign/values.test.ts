/** Generated values of the schemas of two documents that nobody here wrote: a sample of `values.deep.test.ts`. */
import { expect, test } from "vitest";
import { judge } from "../contract/judge.ts";
import { apis } from "./apis.ts";

test.each(apis)("$title: values of each schema are valid, and each violation is not", (api) => {
  const { wrong, scarce, ...counted } = judge(api, 50);
  console.log(`${api.title}: ${JSON.stringify(counted)}`);
  expect({ wrong, scarce }).toEqual({ wrong: [], scarce: [] });
});
