/** A thread that does not answer is ended, and the next call gets a new one. */
import { expect, test } from "vitest";
import { Late, Thread } from "../../../scripts/edge/threads/threads.ts";
import { generateSdk } from "../../../scripts/targets/workers.ts";

const endless = new Thread().module<typeof import("./endless.ts")>(new URL("endless.ts", import.meta.url));

test.each(["never", "matched"] as const)("%s ends, and the next call is answered", async (name) => {
  await expect(endless.callWithin(200, name)).rejects.toBeInstanceOf(Late);
  expect(await endless.callWithin(20_000, "answer")).toBe(42);
});

test("the SDK of a document that takes too long is left out, with a reason that is ours", async () => {
  const document = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {} });
  await expect(generateSdk("go", document, 0)).rejects.toThrow("it had not ended after 0 seconds of work.");
});
