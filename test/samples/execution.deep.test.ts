/** Every hard request in every language. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import { languages } from "./availability.ts";
import { type Generated, clientOf } from "./client-of.ts";
import { outcome } from "./execution.ts";
import { hardRequests, refusals } from "./hard-requests.ts";

let client: Generated;
beforeAll(async () => {
  client = await clientOf(hardRequests("http://127.0.0.1:1"));
});
afterAll(() => client.remove());

test.each(languages)("%s", async (language) => {
  const found = await outcome(language, { document: hardRequests, client: client.entry });
  expect(found).toEqual(refusals(language));
});

/** Somebody tries a sample before they have a secret. The message alone has no variables. */
test.each(languages.filter((language) => language !== "HTTP"))(
  "%s without its variables",
  async (language) => {
    expect(await outcome(language, { document: secured, client: client.entry, variables: {} })).toEqual([]);
  },
);

function secured(url: string): Json {
  return hardRequests(url, ["bearerAndKeys"]);
}
