/** Copies of a document share what stays the same. */
import { expect, test } from "vitest";
import { rewrite } from "../../../scripts/core/openapi/walk.ts";

test("what changes is copied with all that holds it, in its order, and the rest is shared", () => {
  const kept = { type: "object", properties: { a: { type: "string" } } };
  const text = `{"title": "t", "properties": {"__proto__": {"type": "old"}, "1": {"allOf": [{}, {"type": "old"}]}},
    "example": {"type": "old"}}`;
  const schema: object = { ...JSON.parse(text), items: kept };
  const before = JSON.stringify(schema);
  const copy = rewrite(schema, "Schema", renamed);
  expect(JSON.stringify(schema)).toBe(before);
  const [data] = before.match(/"example":.*/) ?? [];
  expect(JSON.stringify(copy)).toBe(before.replace(data ?? "", "").replaceAll("old", "new") + data);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(copy).toHaveProperty("items", kept);
  expect(rewrite(kept, "Schema", renamed)).toBe(kept);
});

function renamed(value: unknown, position: string): unknown {
  return position === "Schema" && JSON.stringify(value) === '{"type":"old"}' ? { type: "new" } : value;
}
