/**
 * What the client writes, the stubs read back: every style, in every place, with values that need care. What a style
 * cannot carry is left out by `isLost`, each kind with its reason; lint warns of it. The writer is that of contract
 * tests; `test/agreement` asks the client the same.
 */
import { expect, test } from "vitest";
import { write } from "../../scripts/contract/serialise.ts";
import { shapeOf, shapesByName } from "../../scripts/core/http/parameter-shape.ts";
import { asJson, deep, reserved, shaped } from "../../scripts/core/http/write-styles.ts";
import type { Parameter } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { createGate } from "../../scripts/core/request-validation/gate.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import {
  type StyledValue,
  isLost,
  kinds,
  styledValues,
  styles,
  tree,
} from "../agreement/operations/styles.ts";

type Described = Omit<StyledValue, "value"> & { readonly name: string };

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

async function roundTrip({ value, ...how }: StyledValue, name: string) {
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
  const kept = styledValues.filter((each) => !isLost(each));
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
