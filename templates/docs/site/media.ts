/** Parameters, bodies, responses and their examples as blocks. */
import { exactJson } from "../../../scripts/core/exact-json.ts";
import { asString } from "../../../scripts/core/json.ts";
import { isError, statusName } from "../../../scripts/core/docs/status-names.ts";
import type { Example, Media, SiteParameter, SiteResponse } from "../../../scripts/core/docs/site.ts";
import { inText, isShort } from "../../../scripts/core/docs/schema-facts.ts";
import {
  type Block,
  type FactRow,
  type Field,
  type Line,
  between,
  facts,
  fields,
  heading,
  list,
  prose,
  text,
} from "./blocks.ts";
import type { Surroundings } from "./book.ts";
import { deprecationFlags } from "./marks.ts";
import { type Scope, field, schemaBlocks, typeLine } from "./schema.ts";

export function parameterFields(parameters: readonly SiteParameter[], scope: Scope): Block[] {
  return fields(
    "",
    parameters.map((parameter) => parameterField(parameter, scope)),
  );
}

function parameterField(parameter: SiteParameter, scope: Scope): Field {
  const own = field(parameter.name, parameter.schema ?? true, { isRequired: parameter.required, scope });
  const { notation, deprecation, examples, extensions } = parameter;
  const short = examples.filter(
    ({ value, description }) => value !== undefined && isShort(value) && description === "",
  );
  const rows: FactRow[] = [
    ...own.facts,
    ...examplesSaid(own, short),
    ...(notation === "" ? [] : [{ label: "Written", value: [notation] }]),
    ...extensions.facts.map(({ label, value }) => ({ label, value: [{ code: value }] })),
  ];
  return {
    ...own,
    flags: [...new Set([...own.flags, ...deprecationFlags(deprecation)])],
    description: [parameter.description, own.description].filter(Boolean).join("\n\n"),
    facts: rows,
    inside: [
      ...own.inside,
      ...examples
        .filter((example) => !short.includes(example))
        .flatMap((example) => exampleBlocks(example, "")),
    ],
  };
}

/** Named examples say more than those of the schema. */
function examplesSaid({ facts: own }: Field, examples: readonly Example[]): FactRow[] {
  const isNamed = examples.some(({ summary }) => summary !== "");
  const known = own
    .filter(({ label }) => label === "Example")
    .flatMap(({ value }) => value.map((one) => JSON.stringify(one)));
  const fresh = examples.filter(
    ({ value }) => isNamed || !known.includes(JSON.stringify({ code: inText(value) })),
  );
  return fresh.map(({ name, summary, value }) => ({
    label: name === "example" ? "Example" : name,
    value: [{ code: inText(value) }, ...(summary === "" ? [] : [` ${summary}`])],
  }));
}

/** One media type: its name and type, its fields, and its examples. */
export function mediaBlocks(media: Media, scope: Scope): Block[] {
  const { name, schema, itemSchema, encoding, examples } = media;
  const type = schema === undefined ? [] : [" — ", ...typeLine(schema, scope)];
  const items = itemSchema === undefined ? [] : [" — each item: ", ...typeLine(itemSchema, scope)];
  return [
    text({ code: name }, ...type, ...items),
    ...schemaBlocks(schema ?? itemSchema, scope),
    ...facts(encodingRows(encoding)),
    ...examples.flatMap((example) => exampleBlocks(example, name)),
  ];
}

function encodingRows(encoding: Media["encoding"]): FactRow[] {
  return Object.entries(encoding).map(([name, value]) => ({
    label: `Encoding of ${name}`,
    value: [{ code: inText(value) }],
  }));
}

export function exampleBlocks(
  { name, summary, description, value, externalValue }: Example,
  mediaType: string,
): Block[] {
  const own = name === "example" ? "Example" : name;
  const label = summary === "" ? own : `${own}: ${summary}`;
  const said = prose(description, 6);
  if (value === undefined && externalValue !== "")
    return [text(`${label}: `, { to: externalValue, text: [externalValue] }), ...said];
  return [...said, { kind: "code", label, ...written(value, mediaType) }];
}

/** As the body would be sent: text as it is, anything else as JSON. */
export function written(
  value: unknown,
  mediaType: string,
): { readonly language: string; readonly source: string } {
  const isJson = mediaType === "" || /json/i.test(mediaType);
  if (typeof value === "string" && !isJson)
    return { language: /xml|html/i.test(mediaType) ? "xml" : "text", source: value };
  return { language: "json", source: exactJson(value, 2) ?? "" };
}

/** A response, with what it holds folded if it is an error. */
export function responseBlocks(response: SiteResponse, book: Surroundings, scope: Scope): Block[] {
  const { status, summary, description, extensions } = response;
  const inside = insideOf(response, book, scope);
  const cause = [...(summary === "" ? [] : [text({ strong: summary })]), ...prose(description, 4)];
  const rows = extensions.facts.map(({ label, value }) => ({ label, value: [{ code: value }] }));
  const head = [heading(3, `response-${status.toLowerCase()}`, statusName(status)), ...cause, ...facts(rows)];
  if (!isError(status) || inside.length === 0) return [...head, ...inside];
  return [...head, { kind: "details", summary: [folded(response)], inside }];
}

function folded({ headers, content }: SiteResponse): string {
  const examples = content.some((media) => media.examples.length > 0) ? ["examples"] : [];
  const parts = [
    ...(content.length > 0 ? ["body"] : []),
    ...examples,
    ...(headers.length > 0 ? ["headers"] : []),
  ];
  const all =
    parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : (parts[0] ?? "more");
  return all.charAt(0).toUpperCase() + all.slice(1);
}

function insideOf(
  { status, headers, content, links }: SiteResponse,
  book: Surroundings,
  scope: Scope,
): Block[] {
  const bodies = content.flatMap((media) =>
    mediaBlocks(media, { ...scope, direction: "response", prefix: `response-${status.toLowerCase()}` }),
  );
  const inHeaders = parameterFields(headers, {
    ...scope,
    direction: "response",
    prefix: `header-${status.toLowerCase()}`,
  });
  const folds: Block[] =
    inHeaders.length > 0 && !isError(status)
      ? [{ kind: "details", summary: [headersSaid(headers)], inside: inHeaders }]
      : inHeaders;
  const nothing = content.length === 0 ? [text("The response has no body.")] : [];
  return [...bodies, ...nothing, ...folds, ...linkBlocks(links, book)];
}

function headersSaid(headers: readonly SiteParameter[]): string {
  return headers.length === 1 ? "1 header" : `${headers.length} headers`;
}

/** OpenAPI 3.1, 4.8.20: what to call with values of the response. */
function linkBlocks(links: SiteResponse["links"], book: Surroundings): Block[] {
  const items = links.map(({ name, description, operation, values }): Line => {
    const target = book.operation(operation);
    const to: Line = target ? [{ to: target.page, text: [target.title] }] : [operation || name];
    const from = between(
      values.map(([key, value]): Line => [{ code: key }, " from ", { code: value }]),
      ", ",
    );
    const said = asString(description).trim();
    return [...to, ...(from.length > 0 ? [": ", ...from] : []), ...(said === "" ? [] : [` — ${said}`])];
  });
  return items.length > 0 ? [text("Next, with values of this response:"), ...list(items)] : [];
}
