/**
 * Runs Redocly's client generators, which are part of @redocly/cli, for clients in Python, Go, Java and PHP. They run
 * in process; the description and the files stay in memory.
 */
import { type Json, asObject, asString } from "../../core/json.ts";
import type { Api } from "../../core/model.ts";
import { readApi } from "../../core/read-api.ts";
import { type Choice, chooseExample } from "../../core/sdk/example.ts";
import { type Model, type ModelOperation, type ModelSchema, operationsOf } from "../../core/sdk/model.ts";
import { withKnownFields } from "../../core/sdk/known-fields.ts";
import { pageRules } from "../../core/sdk/pagination.ts";
import { reserving, wordsToReserve } from "../../core/sdk/locals.ts";
import { refuseNames } from "../../core/sdk/objections.ts";
import { repaired } from "../../core/sdk/repairs.ts";
import { line, withSafeTexts } from "../../core/sdk/safe-text.ts";
import type { Call, Example, Language, Sdk } from "../../core/sdk/sdk.ts";
import { typesIn, withFreeTypeNames } from "../../core/sdk/type-names.ts";
import { unshieldData } from "../../core/openapi/shield.ts";
import { chunk, quietChunk } from "./cli-chunks.ts";
import { createConfig } from "./engine.ts";

/** The input that the tool passes to a generator. */
interface Input {
  readonly model: Model;
  readonly emit: object;
  readonly output: object;
  readonly pagination: ReadonlyMap<string, unknown>;
}

interface Generator {
  /** @returns the client, as the single file that we request */
  readonly generate: (input: Input) => readonly { readonly content: string }[];
  /** @returns a call of an operation in the language */
  readonly sample: (operation: ModelOperation, context: object) => { readonly source: string };
  readonly type: (schema: ModelSchema, ...context: readonly unknown[]) => string;
  /** Splits a name as the generators do. */
  readonly snake: (name: string) => string;
  readonly reserved: Set<string>;
}

/** Nobody reads more operations than this, and each name makes the generator visit all of them. */
const listed = 100;

/** The class name of the Java client, and the file name of the others. */
const stem = "ApiClient";

/**
 * @param text a bundled document as JSON
 * @returns the client in a language, with what its package and README need
 */
export async function generateSdk(language: Language, text: string): Promise<Sdk> {
  const [{ document, api, input, notes }, generator] = await Promise.all([read(text), load(language)]);
  const slug = slugOf(api.title);
  const own = inputFor(input, { language, generator, slug });
  refuseNames(language, own.model, generator.snake);
  const words = wordsToReserve(language, own.model);
  const source = reserving(generator.reserved, words, () =>
    client(generator, { ...own, pagination: pageRules(own.model, api) }),
  );
  const made: Made = { language, generator, input: own };
  const described = { ...about(document, api), slug, notes, source: repaired(language, source) };
  return reserving(
    generator.reserved,
    words,
    () => unshieldData({ ...described, ...named(made, described.source, api) }) as Sdk, // the same, less the marks
  );
}

/** What all languages share. */
function about(document: Json, api: Api): Pick<Sdk, "title" | "version" | "license"> {
  return { title: line(api.title), version: line(api.version), license: licenseOf(document) };
}

/** What only the generator can spell. */
function named(
  made: Made,
  source: string,
  api: Api,
): Pick<Sdk, "container" | "operations" | "unlisted" | "example"> {
  const { model } = made.input;
  const all = operationsOf(model);
  return {
    container: /^(?:package|namespace) ([\w.\\]+)/m.exec(source)?.[1] ?? moduleOf(slugOf(api.title)),
    operations: all.slice(0, listed).map((operation) => ({
      ...call(made, operation),
      http: line(`${operation.method.toUpperCase()} ${operation.path}`),
      summary: line(operation.summary ?? ""),
    })),
    unlisted: Math.max(0, all.length - listed),
    example: example(made, chooseExample(model, api)),
  };
}

interface Parts {
  readonly language: Language;
  readonly generator: Generator;
  readonly slug: string;
}

/** Prepares the tool's input for a language's generator. */
function inputFor(input: Input, { language, generator, slug }: Parts): Input {
  const emit = { ...input.emit, goPackage: goPackageOf(slug) };
  const output = { path: `/${stem}.ts`, dir: "/", stem, ext: ".ts" };
  const common = { ...input, emit, output, pagination: new Map(), selected: [language], options: {} };
  const safe = withSafeTexts(language, input.model);
  const empty = { ...safe, schemas: [], services: [] };
  const taken = typesIn(client(generator, { ...common, model: empty }));
  return { ...common, model: withFreeTypeNames(safe, new Set([...taken, stem.toLowerCase()])) };
}

function client({ generate }: Generator, input: Input): string {
  const [file, ...others] = generate(input);
  if (!file || others.length > 0) throw new Error("the generator no longer writes one file");
  return file.content;
}

interface Made {
  readonly language: Language;
  readonly generator: Generator;
  readonly input: Input;
}

function call({ generator, input: { model, emit } }: Made, operation: ModelOperation): Call {
  const { source } = generator.sample(operation, { model, emit, outputPath: `/${stem}.ts` });
  const [, name, parameters] = /client(?:\.|->)(\w+)\((.*)\)/.exec(source) ?? [];
  if (name === undefined || parameters === undefined)
    throw new Error(`the generator's sample is not a call: ${source}`);
  return { name, parameters };
}

function example(made: Made, { credential, headers, create, list }: Choice): Example {
  const model = ["java", "php"].includes(made.language) ? [made.input.model] : [];
  const items = made.language === "python" ? "_items" : "Items";
  const listing = list && call(made, list.operation);
  return {
    credential,
    headers,
    create: create && {
      ...call(made, create.operation),
      type: made.generator.type(create.schema, ...model),
      body: create.body,
    },
    list: listing && { ...listing, items: list.paged ? listing.name + items : undefined },
  };
}

interface Reading {
  readonly document: Json;
  readonly api: Api;
  readonly input: Input;
  readonly notes: readonly string[];
}

/** All four languages share one model, that of the last document. */
let last: { readonly text: string; readonly reading: Promise<Reading> } | undefined;

function read(text: string): Promise<Reading> {
  if (last?.text !== text) last = { text, reading: readNow(asObject(JSON.parse(text))) };
  return last.reading;
}

type GenerateClient = (options: object) => Promise<unknown>;

/** Loaded immediately, because its thread starts while lint is still running. */
const tool = quietChunk("generateClient", "runGenerators");
tool.catch(() => {}); // callers that await it get the error

/** Lets the tool build its model, and gets it through our own generator, which writes nothing. */
async function readNow(document: Json): Promise<Reading> {
  const exported = await tool;
  const generateClient = exported.generateClient as GenerateClient; // the pinned version's export
  const config = await createConfig({});
  config.resolve.http.customFetch = () => Promise.resolve(Response.json(withKnownFields(document)));
  const inputs: Input[] = [];
  const notes: string[] = [];
  await generateClient({
    api: "https://memory.invalid/openapi.json",
    output: "/nowhere/client.ts",
    config,
    generators: ["memory"],
    onFinding: ({ message }: { message: string }) => notes.push(line(message)),
    customGenerators: [{ name: "memory", run: (input: Input) => inputs.splice(0, 1, input) && [] }],
  });
  const [input] = inputs;
  if (!input) throw new Error("the client generator gave no model");
  return { document, api: readApi(document), input, notes };
}

async function load(language: Language): Promise<Generator> {
  const names = ["Generator", "Sample", "Type"].map((part) => language + part);
  const [own, shared] = await Promise.all([chunk(...names), chunk("casing", "RESERVED_WORDS")]);
  const [generate, sample, type] = names.map((name) => own[name]);
  const { [language]: reserved } = asObject(shared.RESERVED_WORDS);
  const { snake } = asObject(shared.casing);
  return { generate, sample, type, snake, reserved } as Generator; // the pinned version's exports
}

/** A name that package registries accept. */
function slugOf(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const fitting = words.filter((_word, index) => words.slice(0, index + 1).join("-").length <= 60);
  return fitting.join("-") || "api";
}

/** The name of a Python module: no hyphens, no leading digit, no keyword and no module of the standard library. */
function moduleOf(slug: string): string {
  const name = slug.replaceAll("-", "_");
  return slug.includes("-") && !/^[0-9]/.test(name) ? name : `${name.replace(/^(?=[0-9])/, "api_")}_client`;
}

/** The name of a Go package: no hyphens, no leading digit, no keyword. */
function goPackageOf(slug: string): string {
  const name = slug.replaceAll("-", "");
  return /^[0-9]/.test(name) || goKeywords.includes(name) ? `api${name}` : name;
}

const goKeywords =
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var main".split(
    " ",
  );

function licenseOf(document: Json): string {
  const { identifier, name } = asObject(asObject(document.info).license);
  return line(asString(identifier) || asString(name));
}
