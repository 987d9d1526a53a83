/** Confirms a witness without any code of its generator: by the gate of servers, and by Ajv and its own formats. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { RequestWitness, ResponseWitness, Witness } from "../../scripts/core/change/change.ts";
import { type Json, asObject, follow } from "../../scripts/core/json.ts";
import { formatFragment } from "../../scripts/core/json-pointer.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { normalise } from "../../scripts/core/openapi/normalise.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { createGate } from "../../scripts/core/request-validation/gate.ts";
import { createRouter } from "../../scripts/core/request-validation/route.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import type { Sides } from "./compare.ts";

/** @returns why a witness shows nothing; undefined if it shows a break */
export async function refutation(witness: Witness, { old, new: next }: Sides): Promise<string | undefined> {
  if ("webhook" in witness) return undefined; // it has no address at which a gate or a document could be asked
  const [before, after] =
    "request" in witness
      ? [await accepts(witness.request, old), await accepts(witness.request, next)]
      : [describes(witness.response, next), describes(witness.response, old)];
  if (before !== true) return `it is not valid where it should be: ${before}`;
  return after === true ? "it is valid on both sides" : undefined;
}

const address = "https://example.com/document";

/** Some documents give schemas identities, and still have references in them that lead to the document. */
function withWholeReferences(document: Json): Json {
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#/") ? address + value : value,
  );
  return asObject(JSON.parse(text));
}

/** @returns true, or why the gate refuses it */
async function accepts(
  { method, target, headers, body }: RequestWitness,
  document: Json,
): Promise<true | string> {
  const api = readApi(withViews(normalise(document, false)));
  const sent = new Map(Object.entries(headers));
  const isText =
    typeof body === "string" && !/^application\/(?:.*\+)?json/i.test(headers["content-type"] ?? "");
  const text = isText ? body : (JSON.stringify(body) ?? "");
  if (text !== "") sent.set("content-length", String(Buffer.byteLength(text)));
  const found = createGate(api, createChecks(api)).find({ method, target, headers: sent });
  const entered = found.kind === "found" ? found.enter() : found;
  const decided = entered.kind === "found" ? await entered.finish(new TextEncoder().encode(text)) : entered;
  return decided.kind === "accepted" ? true : decided.reason;
}

/** All that the text of a header can stand for. */
function readings(text: string): readonly unknown[] {
  const items = text.split(",");
  return [text, read(text), items, items.map(read)];
}

function read(text: string): unknown {
  return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(text) ? JSON.parse(text) : text;
}

/** @returns true, or why the document does not describe it */
function describes(
  { method, target, status, headers, body }: ResponseWitness,
  document: Json,
): true | string {
  const api = readApi(document);
  const route = createRouter(api.operations)(target.split("?")[0] ?? "");
  const path = [...(route?.operations.values() ?? [])].find(
    (operation) => operation.method === method.toLowerCase(),
  )?.path;
  if (path === undefined) return `no operation has ${method} ${target}`;
  const responses = ["paths", path, method.toLowerCase(), "responses"];
  const all = responses.reduce<Json>((inner, key) => follow(document, inner[key]), document);
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const place = [...responses, names.find((name) => name in all) ?? ""];
  const response = place.reduce<Json>((inner, key) => follow(document, inner[key]), document);
  if (Object.keys(response).length === 0) return `${status} is not described`;
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...withWholeReferences(document), $id: address });
  const check = (keys: readonly string[], value: unknown) =>
    ajv.validate({ $ref: `${address}${formatFragment([...place, ...keys])}` }, value) || ajv.errorsText();
  for (const [name, header] of Object.entries(asObject(response.headers))) {
    const text = headers[name.toLowerCase()];
    if (text === undefined && asObject(header).required === true) return `the header ${name} is missing`;
    if (text === undefined) continue;
    const verdicts = readings(text).map((value) => check(["headers", name, "schema"], value));
    if (!verdicts.includes(true)) return String(verdicts[0]);
  }
  const content = asObject(response.content);
  const type = headers["content-type"];
  if (type === undefined) return Object.keys(content).length === 0 || "the body is missing";
  return type in content ? check(["content", type, "schema"], body) : `${type} is not described`;
}
