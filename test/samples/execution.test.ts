/**
 * Hard requests in every language, against a server on loopback: what arrives is what the sample's request says. A
 * sample of the rows; execution.deep.test.ts runs them all.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { randomNumbers } from "../random.ts";
import { languages } from "./availability.ts";
import { type Generated, clientOf } from "./client-of.ts";
import { outcome } from "./execution.ts";
import { hardRequests, refusals, rows } from "./hard-requests.ts";

const random = randomNumbers(17);
/** What a change is most likely to break. */
const usual = [
  "jsonQuotes",
  "jsonIntegers",
  "textFile",
  "partsFile",
  "headerEmpty",
  "bearerAndKeys",
  "examples",
];
const chosen = Object.keys(rows).filter((id) => usual.includes(id) || random() < 0.03);

let client: Generated;
beforeAll(async () => {
  client = await clientOf(hardRequests("http://127.0.0.1:1", chosen));
});
afterAll(() => client.remove());

test.each(languages)("%s", async (language) => {
  const document = (url: string) => hardRequests(url, chosen);
  expect(await outcome(language, { document, client: client.entry })).toEqual(refusals(language, chosen));
});
