/** Reads the body of a request. */
import type { MediaType, Operation } from "../model.ts";
import type { Content } from "./content.ts";
import { readFields, readMultipart } from "./form.ts";
import { type Kind, isJson, kindOf, kindWithin } from "../http/media-kind.ts";
import { declaredFor, readMediaType } from "../http/media-type.ts";
import type { Headers } from "../http/request.ts";
import type { Schemas } from "./coerce.ts";
import { itemsOf, streamOf, unreadable } from "./items.ts";

/** The reason why the operation does not accept this kind of body; undefined if it does. */
export function unsupportedMedia({ body }: Operation, headers: Headers): string | undefined {
  const coding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
  if (coding !== "" && coding !== "identity") return `Content-Encoding "${coding}" is not supported.`;
  const text = headers.get("content-type");
  const declared = body?.content ?? [];
  if (text !== undefined && declared.some(({ name }) => name === text)) return undefined;
  const names = declared.map(({ name }) => name).join(", ");
  if (text === undefined) return `Header "Content-Type" is required with a body: ${names}.`;
  if (!declaredFor(declared, text)) return `Content-Type "${text}" is not supported: send ${names}.`;
  const charset = readMediaType(text)?.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  return ["utf-8", "utf8", "us-ascii"].includes(charset) || !isJson(text)
    ? undefined
    : `Charset "${charset}" is not supported: JSON is UTF-8 (RFC 8259, 8.1).`;
}

/** A request whose body is to be read. */
export interface Sent {
  readonly operation: Operation;
  readonly headers: Headers;
  readonly schemas: Schemas;
}

/** Reads a body that `unsupportedMedia` has accepted. */
export function readContent(sent: Sent, bytes: Uint8Array): Content | Promise<Content> {
  const { operation, headers, schemas } = sent;
  const { body } = operation;
  const stream = streamOf(operation, headers);
  if (stream) return readAll(stream, bytes);
  const text = headers.get("content-type");
  const mediaType = text === undefined ? undefined : declaredFor(body?.content ?? [], text);
  if (text === undefined || !mediaType) return absent;
  const kind = kindWithin(mediaType.name, text);
  if (bytes.length === 0 && !hasEmpty.has(kind)) return absent;
  if (kind === "json") return readJson(bytes, mediaType);
  if (kind === "parts") return readMultipart(bytes, { mediaType, text, schemas });
  if (kind === "fields") return readFields(bytes, mediaType, schemas);
  if (kind === "text" || kind === "markup") return readTextBody(bytes, mediaType, text);
  const own = new Uint8Array(bytes); // what came may lie in a buffer that others share
  return { kind: "content", value: own, checked: undefined, mediaType };
}

/** No bytes are a stream without items. */
async function readAll(mediaType: MediaType, bytes: Uint8Array): Promise<Content> {
  try {
    const items: unknown[] = [];
    for await (const item of itemsOf(mediaType, new Blob([bytes.slice()]).stream())) items.push(item);
    return { kind: "content", value: items, checked: undefined, mediaType, items };
  } catch (error) {
    return { kind: "unparsable", reason: unreadable(error) };
  }
}

/** Kinds of which no bytes are a value, if a media type comes with them: a form without fields, text without characters. */
const hasEmpty: ReadonlySet<Kind> = new Set(["fields", "text", "markup", "bytes"]);

const absent: Content = { kind: "absent" };

/** JSON is UTF-8 without a byte order mark (RFC 8259, 8.1). The last value of a repeated name counts. */
function readJson(bytes: Uint8Array, mediaType: MediaType): Content {
  try {
    const text = utf8.decode(bytes);
    if (text.startsWith("\u{FEFF}"))
      return { kind: "unparsable", reason: "The body starts with a byte order mark." };
    const value: unknown = JSON.parse(text);
    return { kind: "content", value, checked: value, mediaType };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "It is not UTF-8.";
    return { kind: "unparsable", reason: `The body is not JSON. ${reason}` };
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The schema of a range that includes text describes JSON. */
function readTextBody(bytes: Uint8Array, mediaType: MediaType, text: string): Content {
  const charset = readMediaType(text)?.parameters.get("charset") ?? "utf-8";
  try {
    const value = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return {
      kind: "content",
      value,
      checked: kindOf(mediaType.name) === "text" ? value : undefined,
      mediaType,
    };
  } catch {
    return { kind: "unparsable", reason: `The body is not text in ${charset}.` };
  }
}
