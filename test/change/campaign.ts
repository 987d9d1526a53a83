/** Edits real documents at random places, in ways whose meaning is known, and judges the verdicts. */
import { fileURLToPath } from "node:url";
import type { Change } from "../../scripts/core/change/change.ts";
import { type Json, asArray, asObject, follow, isObject } from "../../scripts/core/json.ts";
import { methods } from "../../scripts/core/model.ts";
import { load } from "../../scripts/specification.ts";
import { randomNumbers } from "../random.ts";
import { wireChanges } from "./compare.ts";
import { refutation } from "./confirm.ts";
import { type Effect, allKinds, simpleKinds } from "./edit-kinds.ts";

const cwd = fileURLToPath(new URL("../../", import.meta.url));
const foreign = "test/foreign/node_modules/";
const documents = await Promise.all(
  [
    "spec/openapi.yaml",
    `${foreign}@readme/oas-examples/3.1/json/train-travel.json`,
    `${foreign}@scalar/galaxy/dist/3.1.yaml`,
    `${foreign}@readme/oas-examples/3.0/json/star-trek.json`,
  ].map(read),
);

async function read(spec: string): Promise<Json> {
  const loaded = await load({ spec, cwd });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.published;
}

type Pick = <Item>(items: readonly Item[]) => Item;

/** One edit: what was done where, and what it must mean. */
interface Edit {
  readonly title: string;
  readonly old: Json;
  readonly new: Json;
  readonly isBreaking: boolean;
}

/** @returns what is wrong with the verdict on the edit of a seed; undefined if nothing is */
export async function faultOf(seed: number): Promise<string | undefined> {
  const edit = editOf(seed);
  const changes = wireChanges(edit);
  const breaks = changes.filter(({ wire }) => wire === "breaking");
  const name = `${seed}: ${edit.title}`;
  if (breaks.length > 0 !== edit.isBreaking)
    return `${name}: is ${edit.isBreaking ? "breaking" : "compatible"}, found ${JSON.stringify(breaks)}`;
  const refuted = await Promise.all(breaks.map((change) => refutedBy(change, edit)));
  const why = refuted.find((each) => each !== undefined);
  return why === undefined ? undefined : `${name}: ${why}: ${JSON.stringify(breaks)}`;
}

async function refutedBy({ witness }: Change, edit: Edit): Promise<string | undefined> {
  return witness ? refutation(witness, edit) : "a break has no witness";
}

function editOf(seed: number): Edit {
  const random = randomNumbers(seed);
  for (;;) {
    const edit = editAt(random, seed);
    if (edit) return edit;
  }
}

/** @returns undefined if the operation does not have the place */
function editAt(random: () => number, seed: number): Edit | undefined {
  const pick: Pick = (items) => {
    const found = items[Math.floor(random() * items.length)];
    if (found === undefined) throw new Error("There is nothing to pick from.");
    return found;
  };
  const document = pick(documents);
  const [path, method] = pick(operationsOf(document));
  const place = pick(places);
  const kind = pick(place.isSimple ? simpleKinds : allKinds);
  const made = (side: "old" | "new"): Json | undefined => {
    const copy = structuredClone(document);
    const operation = asObject(asObject(asObject(copy.paths)[path])[method]);
    return place.put(copy, operation, { schema: kind[side], random: randomNumbers(seed + 1) })
      ? copy
      : undefined;
  };
  const [old, next] = [made("old"), made("new")];
  if (!old || !next) return undefined;
  return {
    title: `${kind.name} (${kind.effect}) in ${place.name} of ${method} ${path}`,
    old,
    new: next,
    isBreaking: isBreaking(kind.effect, place),
  };
}

function isBreaking(effect: Effect, { isSent }: Place): boolean {
  return effect === "both" || effect === (isSent ? "tightened" : "loosened");
}

function operationsOf(document: Json): readonly (readonly [path: string, method: string])[] {
  return Object.entries(asObject(document.paths)).flatMap(([path, item]) =>
    methods.filter((method) => isObject(asObject(item)[method])).map((method) => [path, method] as const),
  );
}

interface Put {
  readonly schema: unknown;
  readonly random: () => number;
}

interface Place {
  readonly name: string;
  /** Whether it is in what consumers send. */
  readonly isSent: boolean;
  readonly isSimple: boolean;
  /** @returns whether the operation has such a place */
  readonly put: (document: Json, operation: Json, put: Put) => boolean;
}

const probe = "zqx_probe";

function parameter(name: string, isRequired: boolean): Place {
  return {
    name: `a ${isRequired ? "required " : ""}parameter in ${name}`,
    isSent: true,
    isSimple: true,
    put: (_document, operation, { schema }) => {
      const own = { name: "X-Zqx-Probe", in: name, required: isRequired, schema };
      Object.assign(operation, { parameters: [...asArray(operation.parameters), own] });
      return true;
    },
  };
}

function body(name: string, change: (owner: Json, put: Put) => void): Place {
  return {
    name: `the body of requests, ${name}`,
    isSent: true,
    isSimple: false,
    put: (document, operation, put) => {
      const copy = structuredClone(follow(document, operation.requestBody));
      const media = asObject(asObject(copy.content)["application/json"]);
      if (media.schema === undefined || !intoObject(document, media, { put, change })) return false;
      Object.assign(operation, { requestBody: copy });
      return true;
    },
  };
}

function response(name: string, change: (owner: Json, put: Put) => void): Place {
  return {
    name: `the body of responses, ${name}`,
    isSent: false,
    isSimple: false,
    put: (document, operation, put) => {
      const all = { ...asObject(operation.responses) };
      const statuses = Object.keys(all).filter((status) => /^[1-5]\d\d$/.test(status));
      for (const status of statuses) {
        const copy = structuredClone(follow(document, all[status]));
        const media = asObject(asObject(copy.content)["application/json"]);
        if (media.schema === undefined || !intoObject(document, media, { put, change })) continue;
        Object.assign(operation, { responses: { ...all, [status]: copy } });
        return true;
      }
      return false;
    },
  };
}

interface Into {
  readonly put: Put;
  readonly change: (owner: Json, put: Put) => void;
}

/** Goes down from a schema at random, writes out references on the way, and changes an object that it meets. */
function intoObject(document: Json, holder: Json, { put, change }: Into): boolean {
  let [owner, key] = [holder as Record<string, unknown>, "schema"]; // of a copy
  for (let depth = 0; depth < 12; depth++) {
    const schema = structuredClone(follow(document, owner[key])) as Record<string, unknown>; // as above
    if (schema.$id !== undefined) return false; // a copy would have the same identity
    owner[key] = schema;
    const properties = asObject(schema.properties);
    const inner = Object.entries(properties).filter(([, each]) => leadsOn(document, each));
    const isObjectLike = schema.type === "object" && schema.properties !== undefined;
    if (schema.type === "array" && isObject(schema.items)) [owner, key] = [schema, "items"];
    else if (isObjectLike && (inner.length === 0 || put.random() < 0.5)) {
      change(schema, put);
      return true;
    } else if (isObjectLike) {
      const [name] = inner[Math.floor(put.random() * inner.length)] ?? [""];
      [owner, key] = [properties as Record<string, unknown>, name]; // as above
    } else return false;
  }
  return false;
}

/** Whether a property is an object or a list, and is seen in both directions. */
function leadsOn(document: Json, property: unknown): boolean {
  const { type, properties, items, readOnly, writeOnly, enum: values } = follow(document, property);
  if (readOnly === true || writeOnly === true || values !== undefined) return false;
  return (type === "object" && properties !== undefined) || (type === "array" && isObject(items));
}

function withProperty(owner: Json, { schema }: Put): void {
  Object.assign(owner, { properties: { ...asObject(owner.properties), [probe]: schema } });
}

function withRequired(owner: Json, put: Put): void {
  withProperty(owner, put);
  Object.assign(owner, { required: [...asArray(owner.required), probe] });
}

function withBranch(owner: Json, put: Put): void {
  withProperty(owner, {
    ...put,
    schema: { anyOf: [put.schema, { type: "object", required: ["unlikely"] }] },
  });
}

function inList(owner: Json, put: Put): void {
  withProperty(owner, { ...put, schema: { type: "array", items: put.schema } });
}

const places: readonly Place[] = [
  parameter("query", false),
  parameter("query", true),
  parameter("header", false),
  parameter("cookie", false),
  {
    name: "a header of responses",
    isSent: false,
    isSimple: true,
    put: (document, operation, { schema }) => {
      const [status] = Object.keys(asObject(operation.responses));
      if (status === undefined) return false;
      const copy = structuredClone(follow(document, asObject(operation.responses)[status]));
      const headers = { ...asObject(copy.headers), "X-Zqx-Probe": { required: true, schema } };
      const responses = { ...asObject(operation.responses), [status]: { ...copy, headers } };
      Object.assign(operation, { responses });
      return true;
    },
  },
  ...[body, response].flatMap((of) => [
    of("an optional property", withProperty),
    of("a required property", withRequired),
    of("in a list", inList),
    of("in a union", withBranch),
  ]),
];
