/** Every sample in the languages that start quickly gets a documented success; samples.deep.test.ts runs the others. */
import { expect, test } from "vitest";
import { languages } from "../samples/availability.ts";
import { answers, successes } from "./run-samples.ts";

const quick = ["curl", "Client", "fetch", "axios", "Python requests", "PHP", "Ruby", "HTTP"];

test.each(languages.filter((language) => quick.includes(language)))("%s", async (language) => {
  expect(await answers(language)).toEqual(successes);
});
