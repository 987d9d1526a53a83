/** Serializes request bodies (OpenAPI 3.1, 4.8.14 and 4.8.15). */
import { isBytes, streamOf } from "../../../scripts/core/http/chunks.ts";
import { eventText } from "../../../scripts/core/http/event-stream.ts";
import { lineText, recordText } from "../../../scripts/core/http/sequences.ts";
import { type Writer, form as formStyle, shaped, textOf } from "../../../scripts/core/http/write-styles.ts";

/** The bodies that `fetch` accepts. */
export type BodyInit = NonNullable<RequestInit["body"]>;

/** Turns the value of a body into what `fetch` sends. */
export type BodyWriter = (body: unknown) => BodyInit;

export const json: BodyWriter = (body) => JSON.stringify(body);

/** Text, bytes and streams are sent unchanged. */
export const raw: BodyWriter = (body) => body as BodyInit; // guaranteed by its type

/** For a range of all media types: anything that `fetch` does not send by itself is written as JSON. */
export const rawOrJson: BodyWriter = (body) => (isRaw(body) ? body : JSON.stringify(body));

function isRaw(body: unknown): body is BodyInit {
  const forms = [FormData, URLSearchParams, ReadableStream];
  return typeof body === "string" || isBytes(body) || forms.some((form) => body instanceof form);
}

/**
 * A list is written at once, which every platform can send; other items one by one, as the server reads them.
 * @param write turns an item into text
 */
function itemsBy(write: (item: unknown) => string): BodyWriter {
  return (body) => {
    if (typeof body === "string" || isBytes(body)) return body;
    return Array.isArray(body) ? body.map(write).join("") : streamOf(body, write);
  };
}

export const writeLines: BodyWriter = /* @__PURE__ */ itemsBy(lineText);
export const writeRecords: BodyWriter = /* @__PURE__ */ itemsBy(recordText);
export const writeEvents: BodyWriter = /* @__PURE__ */ itemsBy(eventText);

/** @param styles writers for properties that are not written as form parameters */
export function urlEncoded(styles: Readonly<Record<string, Writer>> = {}): BodyWriter {
  return (body) => {
    if (body instanceof URLSearchParams) return body;
    const fields = fieldsOf(body).map(([name, value]) => {
      const write = Object.hasOwn(styles, name) ? styles[name] : undefined;
      return (write ?? (hasStructure(value) ? structure : whole))(name, value);
    });
    return fields.filter((field) => field !== "").join("&");
  };
}

const whole = /* @__PURE__ */ shaped(formStyle);
const structure: Writer = (name, value) => whole(name, JSON.stringify(value));

/** @param types media types of properties where the value alone does not imply one */
export function multipart(types: Readonly<Record<string, string>> = {}): BodyWriter {
  return (body) => {
    if (body instanceof FormData) return body;
    const data = new FormData();
    for (const [name, value] of fieldsOf(body)) {
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      for (const part of Array.isArray(value) ? value : [value]) append(data, { name, part, type });
    }
    return data;
  };
}

interface Part {
  readonly name: string;
  readonly part: unknown;
  readonly type: string | undefined;
}

function append(data: FormData, { name, part, type }: Part): void {
  if (part instanceof Blob) data.append(name, type && !part.type ? new Blob([part], { type }) : part);
  else if (isStructure(part) || Array.isArray(part))
    data.append(name, new Blob([JSON.stringify(part)], { type: type ?? "application/json" }));
  else if (type) data.append(name, new Blob([textOf(part)], { type }));
  else data.append(name, textOf(part));
}

function isStructure(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function hasStructure(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isStructure) : isStructure(value);
}

function fieldsOf(body: unknown): [string, unknown][] {
  return Object.entries(body ?? {}).filter(([, value]) => value !== undefined && value !== null);
}
