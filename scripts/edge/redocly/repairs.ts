/** Repairs a document where its author has plainly meant otherwise, in the layers that overlays change, too. */
import { extname } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { parseFragment, resolvePointer } from "../../core/json-pointer.ts";
import { asObject, asString, isObject } from "../../core/json.ts";
import { isOldVersion } from "../../core/openapi/ignored.ts";
import { type Changeable, headRepairs, repairsOf } from "../../core/openapi/odd.ts";
import { type FileRepair, operationRepairs } from "../../core/openapi/odd-operations.ts";
import { partsOf } from "../../core/openapi/uri-reference.ts";
import { keysTo } from "../../core/openapi/walk.ts";
import type { Layered } from "../../core/overlay/layered.ts";
import type { Problem } from "../../core/problem.ts";
import type { ClosedResolver } from "./closed-resolver.ts";
import { isAbsoluteUrl } from "./engine.ts";
import type { Layers } from "./overlay-layers.ts";
import { placeOf } from "./places.ts";
import { address } from "./problems.ts";
import type { FileTarget, References } from "./references.ts";
import { writtenAt } from "./source-positions.ts";

interface Around {
  /** Those of the overlays, if there are any. */
  readonly layers: Layers | undefined;
  readonly resolver: ClosedResolver;
  readonly cwd: string;
}

type Repair = FileRepair<Document>;

interface Repaired {
  readonly document: Document;
  readonly warnings: readonly Problem[];
}

/** @returns undefined if there is nothing to repair; the resolver then gives the other files as they are repaired */
export async function repair(found: References, around: Around): Promise<Repaired | undefined> {
  const { resolver, cwd } = around;
  const { root } = found;
  const isOld = isOldVersion(asObject(root.parsed));
  const repairs: Repair[] = [
    ...found.odd.flatMap(({ file, path, value, position }) =>
      repairsOf({ keys: keysTo(path), value, position, isOld }).map((each) => ({ ...each, file })),
    ),
    ...headRepairs(root.parsed, (keys) => writtenAt({ source: root.source, pointer: placeOf(keys) })).map(
      (each) => ({ ...each, file: root }),
    ),
    ...operationRepairs(root, followIn(found)),
    ...(await textRepairs(found, resolver)),
  ];
  if (repairs.length === 0) return undefined;
  const warnings = repairs.map(({ file, code, message, keys }): Problem => {
    const at = address({ source: file.source, pointer: placeOf(keys), reportOnKey: true }, cwd);
    return { severity: "warning", code, message, at };
  });
  const layers = around.layers ?? new (await import("./overlay-layers.ts")).Layers(root, resolver);
  for (const { file, apply } of inOrder(repairs)) apply(changeable(file, layers.layerOf(file)));
  return { document: layers.current(), warnings };
}

/** Items of lists go last, and of each list the last first, so that the places of the others stay. */
function inOrder(repairs: readonly Repair[]): Repair[] {
  const place = ({ keys, isRemoval }: Repair) => (isRemoval ? Number(keys.at(-1)) : Infinity);
  return repairs.toSorted((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)));
}

function changeable(file: Document, layer: Layered<Document>): Changeable {
  return {
    at: (keys) => layer.at(keys),
    remove: (keys) => layer.remove(keys),
    put: (keys, value, from) => {
      const origin = layer.originOf(from);
      layer.put(keys, { value, ...origin, file: origin.file ?? file });
    },
  };
}

/** Follows references to their end; undefined where one leads nowhere. */
function followIn({ references, targetOf }: References) {
  const ends = new Map(references.map((reference) => [reference.holder, reference]));
  return (start: FileTarget): FileTarget | undefined => {
    let at: FileTarget | undefined = start;
    for (let hops = 0; at && hops < 100 && typeof asObject(at.value).$ref === "string"; hops++) {
      const reference = ends.get(asObject(at.value));
      at = reference && targetOf(reference);
    }
    return at;
  };
}

/** Texts that are kept in a file of their own, for which OpenAPI has no reference. */
async function textRepairs({ data }: References, resolver: ClosedResolver): Promise<Repair[]> {
  const places = data.flatMap(({ file, path, value }) => textPlaces({ file, keys: keysTo(path), value }));
  const repairs = await Promise.all(
    places.map(async ({ file, keys, value }) => {
      const reference = asString(asObject(value).$ref);
      const text = await textBehind(reference, file, resolver);
      const message = `OpenAPI has no "$ref" for a text: that of ${reference} is read here.`;
      const apply = ({ put }: Changeable) => put(keys, text, keys);
      return text === undefined ? [] : [{ file, code: "repaired/text", keys, message, apply }];
    }),
  );
  return repairs.flat();
}

/** What stands at the head of a document, and extensions that documentation reads. */
const texts: ReadonlySet<string> = new Set(["description", "summary", "title"]);
const heads: ReadonlySet<string> = new Set(["info", "tags", "externalDocs", "servers"]);
const samples = /^x-code-?samples$/i;

function textPlaces(place: FileTarget): FileTarget[] {
  const key = place.keys.at(-1) ?? "";
  if (texts.has(key)) return isTextReference(place.value) ? [place] : [];
  const isHead = place.keys.length === 1 && heads.has(key);
  const names = samples.test(key) ? new Set([...texts, "source"]) : texts;
  return isHead || samples.test(key) ? textsIn(place, names) : [];
}

function textsIn({ file, keys, value }: FileTarget, names: ReadonlySet<string>): FileTarget[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const place = { file, keys: [...keys, key], value: inner };
    return names.has(key) && isTextReference(inner) ? [place] : textsIn(place, names);
  });
}

function isTextReference(value: unknown): boolean {
  return isObject(value) && typeof value.$ref === "string" && Object.keys(value).length === 1;
}

async function textBehind(
  reference: string,
  { source, parsed }: Document,
  resolver: ClosedResolver,
): Promise<string | undefined> {
  const { uri, fragment } = partsOf(reference);
  const path = resolver.resolveExternalRef(source.absoluteRef, uri);
  if (isAbsoluteUrl(path)) return undefined;
  const isData = uri === "" || fragment !== "" || /^\.(?:ya?ml|json)$/.test(extname(path));
  if (!isData) return (await resolver.loadExternalRef(path).catch(() => undefined))?.body;
  const file =
    uri === ""
      ? { parsed }
      : await resolver.resolveDocument(source.absoluteRef, uri).catch((error: Error) => error);
  const keys = parseFragment(`#${fragment}`);
  const text = file instanceof Error || !keys ? undefined : resolvePointer(file.parsed, keys);
  return typeof text === "string" ? text : undefined;
}
