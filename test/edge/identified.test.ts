/** References that are relative to the nearest `$id` (JSON Schema Core 2020-12, 8.2.1 and 9.2). */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { load } from "../../scripts/specification.ts";

const folder = mkdtempSync(join(tmpdir(), "identified-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["https://example.com/list", "urn:example:list"])("pointers into the schema %s", async ($id) => {
  const List = {
    $id,
    items: { $ref: "#/$defs/Own" },
    contains: { $ref: `${$id}#/$defs/Own` },
    $defs: { Own: { not: { $ref: "#" } } },
  };
  const described = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {} };
  const text = JSON.stringify({ ...described, components: { schemas: { List } } });
  writeFileSync(join(folder, "openapi.json"), text);
  const outcome = await load({ spec: "openapi.json", cwd: folder });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const own = { $ref: "#/components/schemas/ListOwn" };
  expect(outcome.document.components).toEqual({
    schemas: {
      List: { items: own, contains: own },
      ListOwn: { not: { $ref: "#/components/schemas/List" } },
    },
  });
});
