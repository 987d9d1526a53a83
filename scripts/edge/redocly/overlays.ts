/** Applies the overlays of a run to a document (OpenAPI Overlay Specification 1.0 and 1.1), before it is linted. */
import { dirname, resolve } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { resolvePointer } from "../../core/json-pointer.ts";
import { asObject, asString, isObject } from "../../core/json.ts";
import { Incompatible, type Sourced } from "../../core/overlay/layered.ts";
import { type Action, type Fault, readOverlay } from "../../core/overlay/read-overlay.ts";
import type { Outcome, Problem } from "../../core/problem.ts";
import { ClosedResolver } from "./closed-resolver.ts";
import { exactNumbersOf } from "./exact-numbers.ts";
import type { OriginOf } from "./origins.ts";
import { type LayerPlace, Layers } from "./overlay-layers.ts";
import { placeOf } from "./places.ts";
import { address, unreadable } from "./problems.ts";

export interface Overlaying {
  /** Paths, in the order in which they are applied. */
  readonly overlays: readonly string[];
  readonly cwd: string;
  readonly resolver: ClosedResolver;
  readonly onRead?: ((path: string) => void) | undefined;
}

export interface Overlaid {
  readonly document: Document;
  /** Path of each overlay → the digest of its text. */
  readonly digests: ReadonlyMap<string, string>;
  /** Undefined without overlays. */
  readonly originOf: OriginOf | undefined;
  /** Undefined without overlays. */
  readonly layers: Layers | undefined;
}

/** @returns the document as its overlays make it; the resolver gives the other files as they make them */
export async function applyOverlays(document: Document, around: Overlaying): Promise<Outcome<Overlaid>> {
  const layers = new Layers(document, around.resolver);
  if (around.overlays.length === 0)
    return { ok: true, warnings: [], document, digests: new Map(), originOf: undefined, layers };
  const warnings: Problem[] = [];
  const digests = new Map<string, string>();
  for (const path of around.overlays) {
    const file = await readFile(resolve(around.cwd, path), around, digests);
    if ("severity" in file) return { ok: false, problems: [file] };
    const outcome = await applied(file, layers, around.cwd);
    if (!outcome.ok) return outcome;
    warnings.push(...outcome.warnings);
  }
  return {
    ok: true,
    warnings,
    document: layers.current(),
    digests,
    originOf: (...place) => layers.originOf(...place),
    layers,
  };
}

/** The user named it, so it may stand anywhere. */
async function readFile(
  path: string,
  { cwd, onRead }: Overlaying,
  digests: Map<string, string>,
): Promise<Document | Problem> {
  const resolver = new ClosedResolver(dirname(path), { onRead });
  const file = await resolver.resolveDocument(null, path, true).catch((error: Error) => error);
  for (const [name, digest] of resolver.digests) digests.set(name, digest);
  if (!(file instanceof Error)) return file;
  const problem = unreadable(file, { root: path, cwd });
  return {
    ...problem,
    hint: problem.code === "unreadable" ? "pass the path of an overlay with --overlay" : (problem.hint ?? ""),
  };
}

async function applied(file: Document, layers: Layers, cwd: string): Promise<Outcome<object>> {
  const tell = (severity: Problem["severity"]) => (fault: Fault) =>
    problemOf(file, { severity, ...fault }, cwd);
  const { actions, faults, idle } = readOverlay(file.parsed);
  if (faults.length > 0) return { ok: false, problems: faults.map(tell("error")) };
  const warnings = [...idle, ...forAnother(file, layers)].map(tell("warning"));
  const digits = exactNumbersOf(file);
  for (const [holder, own] of digits) layers.digits.set(holder, new Map(own));
  for (const action of actions) {
    const { error, warning } = await perform(action, file, layers);
    layers.changed();
    if (error) return { ok: false, problems: [tell("error")(error)] };
    if (warning) warnings.push(tell("warning")(warning));
  }
  return { ok: true, warnings };
}

/** `extends` names the document that an overlay was written for. */
function forAnother({ parsed, source }: Document, { root }: Layers): readonly Fault[] {
  const name = asString(asObject(parsed).extends);
  const isFile = name !== "" && !/^[a-z][a-z\d+.-]+:/i.test(name);
  if (!isFile || resolve(dirname(source.absoluteRef), name) === root.source.absoluteRef) return [];
  return [{ keys: ["extends"], message: `The overlay was written for ${name}, another document.` }];
}

interface Performed {
  readonly error?: Fault;
  readonly warning?: Fault;
}

async function perform(action: Action, file: Document, layers: Layers): Promise<Performed> {
  const at = (key: string) => [...action.keys, key];
  const places = await layers.select(action.target, action.kind === "remove" ? "holder" : "value");
  if ("message" in places) return { error: { ...places, keys: at("target") } };
  if (places.length === 0) return { warning: { keys: at("target"), message: nothing(action.target) } };
  if (action.kind === "remove") return removed(places, at("target"));
  if (kindsOf(places).size > 1)
    return {
      error: {
        keys: at("target"),
        message: "The target selects values of several kinds: choose only objects, only lists, or neither.",
      },
    };
  const source = action.kind === "copy" ? await copied(action.from, layers) : sourceIn(file, action, layers);
  if ("message" in source) return { error: { ...source, keys: at("copy") } };
  return merged(places, source, at(action.kind));
}

function nothing(target: string): string {
  return `${JSON.stringify(target)} selects nothing in the document, so this action changes nothing.`;
}

/** From the last to the first, so that the places of a list's items stay what they were. */
function removed(places: readonly LayerPlace[], keys: readonly string[]): Performed {
  if (places.some((place) => place.keys.length === 0))
    return { error: { keys, message: "An overlay cannot remove the whole document." } };
  for (const place of places.toReversed()) place.layer.remove(place.keys);
  return {};
}

function kindsOf(places: readonly LayerPlace[]): ReadonlySet<string> {
  return new Set(places.map(({ layer, keys }) => kindOf(layer.at(keys))));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : isObject(value) ? "object" : "primitive";
}

function sourceIn(
  file: Document,
  { keys, value }: Extract<Action, { kind: "update" }>,
  { digits }: Layers,
): Sourced<Document> {
  const exact = digits.get(Object(resolvePointer(file.parsed, keys)))?.get("update");
  return { file, keys: [...keys, "update"], value, exact };
}

async function copied(query: string, layers: Layers): Promise<Sourced<Document> | Omit<Fault, "keys">> {
  const found = await layers.select(query, "value");
  if ("message" in found) return found;
  const [one, ...others] = found;
  if (!one || others.length > 0)
    return {
      message: `${JSON.stringify(query)} selects ${found.length} places, but only one can be copied.`,
    };
  return one.layer.copyAt(one.keys);
}

function merged(
  places: readonly LayerPlace[],
  source: Sourced<Document>,
  keys: readonly string[],
): Performed {
  try {
    for (const { layer, keys: to } of places) layer.merge(to, source);
    return {};
  } catch (error) {
    if (!(error instanceof Incompatible)) throw error;
    const where = error.keys.length === 0 ? "the document" : placeOf(error.keys);
    const isOwn = error.origin.file === source.file && source.keys[0] === "actions";
    const message = `This does not go with what stands at ${where}: an object goes with an object, a list with a list.`;
    return {
      error: {
        keys: isOwn ? error.origin.keys : keys,
        message,
        hint: "remove the old value first, by an action of its own",
      },
    };
  }
}

function problemOf(
  { source }: Document,
  { keys, severity, message, hint, isKey = false }: Fault & Pick<Problem, "severity">,
  cwd: string,
): Problem {
  const at = address({ source, pointer: placeOf(keys), reportOnKey: isKey }, cwd);
  return { severity, code: "overlay", message, at, ...(hint !== undefined && { hint }) };
}
