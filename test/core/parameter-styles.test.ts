/** Parameters in every style: what client and contract engine write, the stubs read back. */
import { expect, test } from "vitest";
import { write } from "../../scripts/contract/serialise.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { createGate } from "../../scripts/core/request-validation/gate.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";

const values = {
  text: [{ type: "string" }, "a b&c=d;e"],
  number: [{ type: "number" }, -1.5],
  list: [{ type: "array", items: { type: "string" } }, ["a b", "c/d", "é"]],
  /** What separates them cannot stand in them (OpenAPI 3.1, 4.8.12.4). */
  words: [{ type: "array", items: { type: "string" } }, ["a", "c/d", "é"]],
  object: [
    { type: "object", properties: { x: { type: "integer" }, y: { type: "string" } } },
    { x: 1, y: "b c" },
  ],
} as const;

const all = ["text", "number", "list", "object"] as const;
const styles: readonly (readonly [place: string, style: string, kinds: readonly (keyof typeof values)[]])[] =
  [
    ["path", "simple", all],
    ["path", "label", all],
    ["path", "matrix", all],
    ["query", "form", all],
    ["query", "spaceDelimited", ["words"]],
    ["query", "pipeDelimited", ["list"]],
    ["query", "deepObject", ["object"]],
    ["header", "simple", all],
    ["cookie", "form", ["text", "number"]],
  ];

const cases = styles.flatMap(([place, style, kinds]) =>
  [true, false].flatMap((explode) => kinds.map((kind) => ({ place, style, explode, kind }))),
);

test.each(cases)("$kind in $place, $style, explode $explode", async ({ place, style, explode, kind }) => {
  const [schema, value] = values[kind];
  const path = place === "path" ? "/a/{p}" : "/a";
  const parameter = { name: "p", in: place, required: true, style, explode, schema };
  const api = readApi({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { [path]: { get: { operationId: "a", parameters: [parameter], responses: {} } } },
  });
  const [operation] = api.operations;
  const [declared] = operation?.parameters ?? [];
  if (!operation || !declared) throw new Error("The document has one operation with one parameter.");
  const draft = { operation, values: new Map([[declared, value]]), body: undefined };
  const { target, headers } = write(api, draft, { token: "", refused: [] });
  const sent = new Map(headers.map(([name, text]) => [name.toLowerCase(), text]));
  const found = createGate(api, createChecks(api)).find({ method: "GET", target, headers: sent });
  const entered = found.kind === "found" ? found.admit() : found;
  const decided = entered.kind === "found" ? await entered.finish(new Uint8Array()) : entered;
  const read = decided.kind === "accepted" ? decided.values : decided.reason;
  expect([target, read]).toMatchObject([target, { [place]: { p: value } }]);
});
