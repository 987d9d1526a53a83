/**
 * What the client writes, the stubs read back: every style, in every place, with values that need care. What a style
 * cannot carry is left out by `isLost`, each kind with its reason; lint warns of it.
 */
import { expect, test } from "vitest";
import { write } from "../../scripts/contract/serialise.ts";
import { shapeOf, shapesByName } from "../../scripts/core/http/parameter-shape.ts";
import { asJson, deep, reserved, shaped } from "../../scripts/core/http/write-styles.ts";
import type { Parameter, Schema } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { createGate } from "../../scripts/core/request-validation/gate.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const free = { type: "object", additionalProperties: text };
const nested = {
  type: "object",
  properties: { age: { type: "object", properties: { min: { type: "integer" } } }, in: texts },
};
const rows = { type: "array", items: { type: "object", properties: { price: text, sizes: texts } } };
const tree = {
  type: "object",
  properties: { name: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
};
const proto: unknown = JSON.parse('{"__proto__":"x","constructor":"y"}');

/** Schema and values. */
const kinds: Readonly<Record<string, readonly [Schema, readonly unknown[]]>> = {
  text: [text, ["a", "", "1", "true", "null", "a,b", "a.b", "a;b=c", "a|b", "a b", "100%", "%41", "a+b"]],
  more: [text, ["a/b?c#d", "grün 🙂", "[1]", '{"a":1}', "a&b=c", "..", "'()*!", "a\\b", '"q"']],
  number: [{ type: "number" }, [0, -1.5, 1e-7, 1e21, 12_345_678_901]],
  integer: [{ type: "integer" }, [0, -7, 42]],
  boolean: [{ type: "boolean" }, [true, false]],
  list: [
    texts,
    [["a"], ["1", "true"], ["a", "", "b"], ["a,b", "c.d"], ["a b", "c|d"], [""], ["[1]"], ["%2C", "+"]],
  ],
  numbers: [{ type: "array", items: { type: "number" } }, [[1], [1.5, -2, 1e-7]]],
  flags: [{ type: "array", items: { type: "boolean" } }, [[true, false]]],
  lists: [{ type: "array", items: texts }, [[["a", "b"], ["c"]], [["a,b"]]]],
  object: [
    free,
    [
      { x: "1" },
      { x: "a,b", y: "c.d" },
      { "a b": "c=d" },
      { "x.y": "" },
      { "k[0]": "v" },
      { "50%": "%41" },
      proto,
    ],
  ],
  nested: [nested, [{ age: { min: 3 } }, { in: ["x"] }, { age: { min: 0 }, in: ["x,y", "[z]"] }]],
  rows: [rows, [[{ price: "1" }, { price: "2", sizes: ["s", "m"] }], [{ sizes: ["s"] }]]],
  tree: [tree, [{ name: "a", children: [{ name: "b" }, { children: [{ name: "c" }] }] }]],
};

/** Place, style, and whether reserved characters are left as they are. */
const styles = [
  ["path", "simple", false],
  ["path", "label", false],
  ["path", "matrix", false],
  ["query", "form", false],
  ["query", "form", true],
  ["query", "spaceDelimited", false],
  ["query", "pipeDelimited", false],
  ["query", "pipeDelimited", true],
  ["query", "deepObject", false],
  ["query", "deepObject", true],
  ["query", "content", false],
  ["header", "simple", false],
  ["header", "content", false],
  ["cookie", "form", false],
  ["cookie", "content", false],
] as const;

interface Case {
  readonly place: string;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly kind: string;
  readonly value: unknown;
}

/** What HTTP or the style cannot carry. */
function isLost({ place, style, explode, kind, value }: Case): boolean {
  const isOne = typeof value !== "object";
  const parts = JSON.stringify(isOne ? value : Object.entries(value as object).flat(3));
  if (style === "content") return false;
  // A segment that is empty, `.` or `..` is another path: the client refuses it.
  if (place === "path" && style !== "matrix" && (value === "" || value === ".." || parts === '["0",""]'))
    return true;
  // An empty header is no header; spaces around a value and letters outside Latin-1 are not in one.
  if (place === "header" && (value === "" || /[^\0-\xFF]/.test(parts))) return true;
  // What separates values in a header is not encoded: lists with commas, empty members, JSON within them.
  const isLoose =
    /,|""|=/.test(parts.slice(1, -1).replaceAll('","', "")) || /["[]/.test(String(value).slice(0, 1));
  if (place === "header" && !isOne)
    return isLoose || ["lists", "nested", "rows", "tree"].includes(kind) || parts === '["0",""]';
  // OpenAPI defines these styles for lists and objects, with a separator that cannot be escaped (4.8.12.4).
  const separator = { spaceDelimited: " ", pipeDelimited: "|" }[style];
  if (separator !== undefined && !explode) return isOne || parts.includes(separator);
  // Only objects have `deepObject`; one value has no key.
  return style === "deepObject" && isOne;
}

const cases = styles.flatMap(([place, style, allowReserved]) =>
  [true, false].flatMap((explode) =>
    Object.entries(kinds).flatMap(([kind, [, values]]) =>
      values.map((value) => ({ place, style, explode, allowReserved, kind, value })),
    ),
  ),
);

type Described = Omit<Case, "value"> & { readonly name: string };

function contractOf({ place, style, explode, allowReserved, kind, name }: Described) {
  const [schema = true] = kinds[kind] ?? [];
  const path = place === "path" ? `/a/{${name}}` : "/a";
  const described =
    style === "content" ? { content: { "application/json": { schema } } } : { style, explode, schema };
  const parameter = { name, in: place, required: true, allowReserved, ...described };
  const api = readApi({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { [path]: { get: { operationId: "a", parameters: [parameter], responses: {} } } },
    components: { schemas: { Tree: tree } },
  });
  const [operation] = api.operations;
  const [declared] = operation?.parameters ?? [];
  if (!operation || !declared) throw new Error("The document has one operation with one parameter.");
  return { api, operation, declared, gate: createGate(api, createChecks(api)) };
}

const contracts = new Map<string, ReturnType<typeof contractOf>>();

function cached(described: Described): ReturnType<typeof contractOf> {
  const key = JSON.stringify(described);
  const known = contracts.get(key) ?? contractOf(described);
  contracts.set(key, known);
  return known;
}

async function roundTrip({ value, ...how }: Case, name: string) {
  const { api, operation, declared, gate } = cached({ ...how, name });
  const { place, allowReserved } = how;
  const draft = { operation, values: new Map([[declared, value]]), body: undefined };
  const { target, headers } = write(api, draft, { token: "", refused: [] });
  const sent = new Map(headers.map(([header, content]) => [header.toLowerCase(), content]));
  const asSent = allowReserved ? `${operation.path}?${reservedText(declared, value)}` : target;
  const { pathname, search } = new URL(asSent, "http://localhost"); // as `fetch` changes it
  const found = gate.find({ method: "GET", target: pathname + search, headers: sent });
  const entered = found.kind === "found" ? found.admit() : found;
  const decided = entered.kind === "found" ? await entered.finish(new Uint8Array()) : entered;
  const read = decided.kind === "accepted" ? decided.values : { [place]: { [name]: decided.reason } };
  const values = read[place as "query"] as Record<string, unknown>;
  return { sent: asSent + (sent.get("cookie") ?? sent.get(name.toLowerCase()) ?? ""), read: values[name] };
}

/** As the generated client does. */
function reservedText(parameter: Parameter, value: unknown): string {
  const { name, style, mediaType } = parameter;
  const shape = shapesByName[shapeOf(parameter)];
  if (mediaType !== undefined) return asJson(shape, reserved)(name, value);
  return style === "deepObject" ? deep(reserved)(name, value) : shaped(shape, reserved)(name, value);
}

test("every value that a style can carry comes as it went", async () => {
  const wrong: unknown[] = [];
  const kept = cases.filter((each) => !isLost(each));
  for (const each of kept) {
    const outcome = await roundTrip(each, "p");
    const { place, style, explode, allowReserved } = each;
    const how = `${place} ${style}${explode ? " exploded" : ""}${allowReserved ? " reserved" : ""}`;
    const same = JSON.stringify(outcome.read) === JSON.stringify(each.value);
    if (!same) wrong.push({ how, kind: each.kind, value: each.value, ...outcome });
  }
  expect(wrong).toEqual([]);
  expect(kept.length).toBeGreaterThan(1000);
});

const names = ["a b", "filter[x]", "ä", "a&b=c", "constructor", "__proto__", "x-y.z~", "100%", "a+b"];

test("every name of a parameter is found", async () => {
  const wrong: unknown[] = [];
  const sent = styles
    .filter(([place]) => place === "query" || place === "path")
    .flatMap(([place, style, allowReserved]) =>
      [true, false].flatMap((explode) =>
        ["list", "object", "nested"].flatMap((kind) =>
          names.map((name) => ({
            place,
            style,
            explode,
            allowReserved,
            kind,
            value: kinds[kind]?.[1][0],
            name,
          })),
        ),
      ),
    );
  for (const { name, ...each } of sent) {
    const outcome = await roundTrip(each, name);
    const same = JSON.stringify(outcome.read) === JSON.stringify(each.value);
    if (!same) wrong.push({ ...each, name, ...outcome });
  }
  expect(wrong).toEqual([]);
});
