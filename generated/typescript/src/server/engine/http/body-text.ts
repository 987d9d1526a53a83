// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Values as the text of a body, by its media type: for mocks and contract tests, which have whole values. */
import { eventText } from "./event-stream.ts";
import { type Sequence, isSequence, kindOf, nameOf } from "./media-kind.ts";
import { lineText, recordText } from "./sequences.ts";

/** How an item of a stream is written. */
export const itemTexts: Readonly<Record<Sequence, (item: unknown) => string>> = {
  lines: lineText,
  records: recordText,
  events: eventText,
};

/**
 * An example, or generated data. A list is the items of a stream; text is what a stream or a document looks like.
 * @returns undefined if the value cannot be written in the media type, such as an object in XML
 */
export function bodyText(mediaType: string, value: unknown): string | undefined {
  const kind = kindOf(mediaType);
  if (kind === "json" || (kind === "any" && typeof value !== "string")) return JSON.stringify(value);
  if (typeof value === "string") return value;
  if (isSequence(kind)) return [value].flat().map(itemTexts[kind]).join("");
  const isScalar = value === null || typeof value === "number" || typeof value === "boolean";
  return kind === "text" && isScalar ? String(value) : undefined;
}

/** A media type that can be sent, for a range: `image/*` says no more than that there are bytes. */
export function concreteType(mediaType: string, value: unknown): string {
  if (!nameOf(mediaType).includes("*")) return mediaType;
  const kind = kindOf(mediaType);
  if (kind === "any" && typeof value !== "string") return "application/json";
  if (nameOf(mediaType).includes("*+")) return mediaType.replace("*+", "");
  return kind === "bytes" ? "application/octet-stream" : "text/plain";
}
