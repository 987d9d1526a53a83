/**
 * The client generators inside @redocly/cli. They run in process; the description and the files stay in memory.
 */
import { type Json, asObject } from "../../core/json.ts";
import type { Kind } from "../../core/sdk/identifiers.ts";
import type { Language } from "../../core/sdk/sdk.ts";
import { createConfig } from "../redocly/engine.ts";
import { chunk, quietChunk } from "./chunks.ts";
import { withKnownFields } from "./known-fields.ts";
import type { Model, ModelOperation, ModelSchema } from "./model.ts";

/** The input that the tool passes to a generator. */
export interface Input {
  readonly model: Model;
  readonly emit: object;
  readonly output: object;
  readonly pagination: ReadonlyMap<string, unknown>;
}

export interface Generator {
  /** @returns the client, as the single file that we request */
  readonly generate: (input: Input) => readonly { readonly content: string }[];
  /** @returns a call of an operation in the language */
  readonly sample: (operation: ModelOperation, context: object) => { readonly source: string };
  readonly type: (schema: ModelSchema, ...context: readonly unknown[]) => string;
  /** Makes an identifier of a name. */
  readonly identifier: (name: string, options: object) => string;
  readonly reserved: ReadonlySet<string>;
}

/** The class name of the Java client, and the file name of the others. */
export const stem = "ApiClient";

/** @returns the client as one file */
export function client({ generate }: Generator, input: Input): string {
  const [file, ...others] = generate(input);
  if (!file || others.length > 0) throw new Error("the generator no longer writes one file");
  return file.content;
}

/** The generators' own styles of names, which decide whether a name needs a placeholder. */
const styles: Readonly<Record<Language, Partial<Record<Kind, string>>>> = {
  python: { type: "pascal", member: "screaming" },
  go: { type: "pascal", operation: "pascal", queryParameter: "pascal", property: "pascal", member: "pascal" },
  java: { type: "pascal", member: "screaming" },
  php: { type: "pascal", member: "pascal" },
};

/** @returns the identifier that a generator makes of a name where nothing clashes */
export function naturalName(
  { generator, language }: { readonly generator: Generator; readonly language: Language },
  kind: Kind,
  name: string,
): string {
  const style = styles[language][kind] ?? (language === "python" ? "snake" : "camel");
  const hasReserved = kind !== "member" || language === "php";
  const found = generator.identifier(name, { style, ...(hasReserved && { reserved: generator.reserved }) });
  if (language !== "go" || style !== "pascal" || !found.startsWith("_")) return found;
  return kind === "member" ? found.slice(1) : `N${found.slice(1)}`;
}

type GenerateClient = (options: object) => Promise<unknown>;

/** Loaded immediately, because its thread starts while lint is still running. */
const tool = quietChunk("generateClient", "runGenerators");
tool.catch(() => {}); // callers that await it get the error

export interface Understood {
  readonly input: Input;
  /** Where the generators had to deviate from the description. */
  readonly notes: readonly string[];
}

/** Lets the tool build its model, and gets it through our own generator, which writes nothing. */
export async function understand(document: Json): Promise<Understood> {
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
    onFinding: ({ kind, message }: { kind: string; message: string }) => {
      if (kind !== renaming) notes.push(message);
    },
    customGenerators: [{ name: "memory", run: (input: Input) => inputs.splice(0, 1, input) && [] }],
  });
  const [input] = inputs;
  if (!input) throw new Error("the client generator gave no model");
  return { input, notes };
}

/** Names are made here. */
const renaming = "name-changed";

export async function load(language: Language): Promise<Generator> {
  const names = ["Generator", "Sample", "Type"].map((part) => language + part);
  const [own, shared] = await Promise.all([chunk(...names), chunk("identifierFor", "RESERVED_WORDS")]);
  const [generate, sample, type] = names.map((name) => own[name]);
  const { [language]: reserved } = asObject(shared.RESERVED_WORDS);
  return { generate, sample, type, identifier: shared.identifierFor, reserved } as Generator; // the pinned version's exports
}
