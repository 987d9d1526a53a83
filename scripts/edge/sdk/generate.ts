/**
 * The adapter for the clients in Python, Go, Java and PHP: a normalised document goes in, a client comes out. Everything
 * that is known of the generators, which are inside @redocly/cli, is in this folder.
 */
import { type Json, asObject, asString } from "../../core/json.ts";
import type { Call, Example, Language, Sdk } from "../../core/sdk/sdk.ts";
import { type Choice, chooseExample } from "./example.ts";
import { client, stem } from "./generator.ts";
import { type ModelOperation, operationsOf } from "./model.ts";
import { moduleOf } from "./package-names.ts";
import { type Made, type Reading, prepared } from "./prepare.ts";
import { repaired } from "./repairs.ts";
import { line } from "./safe-text.ts";

/** Nobody reads more operations than this, and each name makes the generator visit all of them. */
const listed = 100;

/**
 * @param text a normalised document as JSON
 * @returns the client in a language, with what its package and README need
 * @throws with the reason if a generator cannot make it
 */
export async function generateSdk(language: Language, text: string): Promise<Sdk> {
  const [reading, made] = await prepared(language, text);
  const { document, api, notes } = reading;
  const { slug } = made;
  const source = made.placeholders.restore(language, repaired(language, client(made.generator, made.input)));
  return {
    title: line(api.title),
    version: line(api.version),
    license: licenseOf(document),
    slug,
    notes: [...notes, ...made.notes].map(line),
    source,
    container: /^(?:package|namespace) ([\w.\\]+)/m.exec(source)?.[1] ?? moduleOf(slug),
    ...made.placeholders.restoreAll(language, spelled(made, reading)),
  };
}

/** What only the generator can spell. */
function spelled(made: Made, { api, rules }: Reading): Pick<Sdk, "operations" | "unlisted" | "example"> {
  const { model } = made.input;
  const all = operationsOf(model);
  return {
    operations: all.slice(0, listed).map((operation) => ({
      ...call(made, operation),
      http: line(`${operation.method.toUpperCase()} ${operation.path}`),
      summary: line(operation.summary ?? "").replace(/ @deprecated (?=[^@]*$)/, " Deprecated: "),
    })),
    unlisted: Math.max(0, all.length - listed),
    example: example(made, chooseExample(model, api, rules)),
  };
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

function licenseOf(document: Json): string {
  const { identifier, name } = asObject(asObject(document.info).license);
  return line(asString(identifier) || asString(name));
}
