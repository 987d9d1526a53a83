/** Reads a document with the generators' own tool, and prepares it for a language. */
import { type Json, asObject } from "../../core/json.ts";
import type { Api } from "../../core/model.ts";
import { readApi } from "../../core/read-api.ts";
import { hasHidden } from "../../core/hidden-characters.ts";
import { unshieldData } from "../../core/openapi/shield.ts";
import type { Language } from "../../core/sdk/sdk.ts";
import { withDeprecations } from "./deprecated.ts";
import { type Generator, type Input, client, load, naturalName, stem, understand } from "./generator.ts";
import type { Model } from "./model.ts";
import { withNames } from "./names.ts";
import { goPackageOf, slugOf } from "./package-names.ts";
import { type PageRule, key, pageRules, rulesFor } from "./pagination.ts";
import { Placeholders } from "./placeholders.ts";
import { line, withLiterals, withSafeTexts } from "./safe-text.ts";
import { withSendableParts } from "./sendable.ts";
import { withSoundShapes } from "./shapes.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface Reading {
  readonly document: Json;
  readonly text: string;
  readonly api: Api;
  readonly input: Input;
  readonly rules: ReadonlyMap<string, PageRule>;
  /** Whether the document has characters that must not stand in a source. */
  readonly isHidden: boolean;
  readonly notes: readonly string[];
}

interface Parts {
  readonly language: Language;
  readonly generator: Generator;
  readonly slug: string;
}

export interface Made extends Parts {
  readonly input: Input;
  readonly placeholders: Placeholders;
  /** What the language's client leaves out. */
  readonly notes: readonly string[];
}

/** @param text a normalised document as JSON */
export async function prepared(language: Language, text: string): Promise<readonly [Reading, Made]> {
  const [reading, generator] = await Promise.all([read(text), load(language)]);
  return [reading, inputFor(reading, { language, generator, slug: slugOf(reading.api.title) })];
}

/** Prepares the tool's input for a language's generator. */
function inputFor({ input, rules, text, isHidden, api }: Reading, parts: Parts): Made {
  const { language, generator, slug } = parts;
  const emit = { ...input.emit, goPackage: goPackageOf(slug) };
  const output = { path: `/${stem}.ts`, dir: "/", stem, ext: ".ts" };
  const common = { ...input, emit, output, pagination: new Map(), selected: [language], options: {} };
  const vocabulary = vocabularyOf(language, (model, paged) => {
    const pagination = new Map(paged.map((name) => [name, { spec: probedPages }]));
    return client(generator, { ...common, model, pagination });
  });
  const placeholders = new Placeholders(text);
  const sound = withSoundShapes(
    language,
    withSafeTexts(language, withDeprecations(language, input.model, api)),
  );
  const sendable = withSendableParts(sound, placeholders);
  const named = withNames(sendable.model, {
    language,
    natural: (kind, name) => naturalName(parts, kind, name),
    reserved: generator.reserved,
    vocabulary: { ...vocabulary, types: new Set([...vocabulary.types, stem.toLowerCase()]) },
    placeholders,
    isPaged: (operation) => rules.has(key(operation)),
  });
  const spelled = <Value>(value: Value): Value =>
    isHidden ? (withLiterals(value, (each) => placeholders.spell(each)) as Value) : value; // characters changed, shapes kept
  const model = spelled(named);
  const pagination = new Map(
    [...rulesFor(model, rules, (name) => placeholders.wireOf(name))].map(([name, rule]) => [
      name,
      spelled(rule),
    ]),
  );
  return { ...parts, placeholders, notes: sendable.notes, input: { ...common, model, pagination } };
}

const probedPages = { style: "cursor", param: "page", nextCursor: "/next", items: "/items" };

/** All four languages share one model, that of the last document. */
let last: { readonly text: string; readonly reading: Promise<Reading> } | undefined;

function read(text: string): Promise<Reading> {
  if (last?.text !== text) last = { text, reading: readNow(text) };
  return last.reading;
}

/** The document's data is shielded; here it is taken for what it is. */
async function readNow(text: string): Promise<Reading> {
  const document = asObject(JSON.parse(text));
  const { input, notes } = await understand(document);
  const api = readApi(asObject(unshieldData(document)));
  return {
    document,
    text,
    api,
    input: { ...input, model: unshieldData(input.model) as Model }, // the same, less the marks
    rules: pageRules(api),
    isHidden: hasHidden(text) || text.includes(String.raw`\u`),
    notes: notes.map(line),
  };
}
