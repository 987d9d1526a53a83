/** What a document says of a value in prose, as a doc comment. */
import { type Code, comment } from "../../scripts/core/code.ts";
import { deprecatedTag } from "../../scripts/core/deprecation.ts";
import { asArray, asObject, asString } from "../../scripts/core/json.ts";

/** @param value a schema, or what has one: a parameter, a header */
export function commentOf(value: unknown): Code {
  const { title, description, format, example, examples, default: standard } = asObject(value);
  const deprecated = deprecatedTag(asObject(value));
  const sample = example ?? asArray(examples)[0];
  const tags = [
    ...(sample === undefined ? [] : [`@example ${shown(sample)}`]),
    ...(standard === undefined ? [] : [`@default ${shown(standard)}`]),
    ...(deprecated === "" ? [] : [deprecated]),
  ];
  const paragraphs = [
    asString(title),
    asString(description).trim(),
    asString(format) === "" ? "" : `Format: ${asString(format)}`,
    tags.join("\n"),
  ];
  return comment(paragraphs.filter((text) => text !== "").join("\n\n"));
}

/** Longer ones are to be read in the documentation. */
const longest = 400;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
