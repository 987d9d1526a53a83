/** Every sample in every language that can be run gets a documented success. */
import { expect, test } from "vitest";
import { languages } from "../samples/availability.ts";
import { answers, successes } from "./run-samples.ts";

test.each(languages)("%s", async (language) => {
  expect(await answers(language)).toEqual(successes);
});
