/** What a handler gets of a body that is not looked into. */
import { expect, test } from "vitest";
import { readContent } from "../../scripts/core/request-validation/body.ts";
import type { Operation } from "../../scripts/core/model.ts";

test("bytes are a handler's own, whatever buffer they came in", async () => {
  const shared = Buffer.from("before, body, after");
  const mediaType = { name: "application/octet-stream", schema: true, examples: new Map(), encoding: {} };
  const operation = { body: { required: true, content: [mediaType] } } as unknown as Operation; // all that is read
  const headers = new Map([["content-type", "application/octet-stream"]]);
  const content = await readContent({ operation, headers, schemas: {} }, shared.subarray(8, 12));
  expect(content).toEqual({
    kind: "content",
    value: new Uint8Array([98, 111, 100, 121]),
    checked: undefined,
    mediaType,
  });
  const value = content.kind === "content" ? (content.value as Uint8Array) : undefined;
  expect([value?.constructor, value?.buffer.byteLength]).toEqual([Uint8Array, 4]);
});
