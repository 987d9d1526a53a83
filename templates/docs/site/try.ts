/** What the form on an operation's page needs to send a request to a server on this machine. */
import { asArray, asObject } from "../../../scripts/core/json.ts";
import { examplesOf, inText, schemaAt } from "../../../scripts/core/docs/schema-facts.ts";
import type { SiteOperation, SiteParameter } from "../../../scripts/core/docs/site.ts";
import type { Block } from "./blocks.ts";
import type { Surroundings } from "./book.ts";
import { written } from "./media.ts";

export function tryBlocks(operation: SiteOperation, book: Surroundings): Block[] {
  const { method, path, parameters, body, responses } = operation;
  const credentials = credentialsOf(operation, book);
  return [
    {
      kind: "try",
      data: {
        method,
        path,
        parameters: [
          ...credentials.filter(
            (one) => !parameters.some(({ name }) => name.toLowerCase() === one.name.toLowerCase()),
          ),
          ...parameters.map((parameter) => ({
            name: parameter.name,
            in: parameter.in,
            required: parameter.required,
            value: parameter.required || isOneOf(operation, parameter) ? valueOf(parameter, book) : "",
          })),
        ],
        bodies: (body?.content ?? []).flatMap(({ name, examples }) =>
          examples.map((example) => ({
            name: example.name,
            type: name,
            text: written(example.value, name).source,
          })),
        ),
        types: (body?.content ?? []).map(({ name }) => name),
        scenarios: responses.flatMap(({ status, content }) =>
          scenarios(
            status,
            content.flatMap(({ examples }) => examples.map(({ name }) => name)),
          ),
        ),
      },
    },
  ];
}

/** The first of each group of headers of which one is needed. */
function isOneOf({ oneOfHeaders }: SiteOperation, { name }: SiteParameter): boolean {
  return oneOfHeaders.some(([first]) => first === name);
}

/** As the mock reads them: RFC 7240. */
function scenarios(status: string, examples: readonly string[]): string[] {
  if (!/^\d{3}$/.test(status)) return [];
  const named = examples
    .filter((name) => /^[\w.-]+$/.test(name))
    .map((name) => `code=${status}, example=${name}`);
  return named.length > 0 ? named : [`code=${status}`];
}

export function valueOf({ examples, schema }: SiteParameter, { site }: Surroundings): string {
  const { $ref, ...own } = asObject(schema);
  const target = typeof $ref === "string" ? { ...asObject(schemaAt(site.schemas, $ref)), ...own } : own;
  const all = [
    ...examples.map((example) => example.value),
    ...examplesOf(target),
    target.default,
    ...asArray(target.enum),
  ];
  const value = all.find((one) => one !== undefined);
  return value === undefined ? "" : inText(value);
}

interface Credential {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly value: string;
}

/** The headers and parameters of the first alternative, without a secret. */
function credentialsOf({ security }: SiteOperation, { site }: Surroundings): Credential[] {
  const [first = []] = security;
  return first.flatMap(({ scheme }) => {
    const found = site.schemes.find(({ name }) => name === scheme);
    const of = (label: string) => found?.facts.find(([name]) => name === label)?.[1] ?? "";
    if (found?.type === "apiKey") return [{ name: of("name"), in: of("in"), required: true, value: "" }];
    if (found === undefined) return [];
    const isBasic = of("scheme").toLowerCase() === "basic";
    return [{ name: "Authorization", in: "header", required: true, value: isBasic ? "Basic " : "Bearer " }];
  });
}
