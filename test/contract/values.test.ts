/** Generated values of our schemas and of two documents that nobody here wrote: a sample of `values.deep.test.ts`. */
import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import { corpus } from "./corpus.ts";

test.each(corpus)("$title: values of each schema are valid, and each violation is not", (api) => {
  const { wrong, scarce, ...counted } = judge(api, 50);
  console.log(`${api.title}: ${JSON.stringify(counted)}`);
  expect({ wrong, scarce }).toEqual({ wrong: [], scarce: [] });
});
