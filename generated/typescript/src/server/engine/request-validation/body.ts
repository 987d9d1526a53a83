// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads the body of a request. */
import type { MediaType, Operation } from "../model.ts";
import type { Content } from "./content.ts";
import { readFields, readMultipart } from "./form.ts";
import { declaredFor, isJson, nameOf, readMediaType } from "../http/media-type.ts";
import type { Headers } from "../http/request.ts";
import type { Schemas } from "./coerce.ts";

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
export function readContent(
  { operation: { body }, headers, schemas }: Sent,
  bytes: Uint8Array,
): Content | Promise<Content> {
  if (bytes.length === 0 || !body) return absent;
  const text = headers.get("content-type") ?? "";
  const mediaType = declaredFor(body.content, text);
  if (!mediaType) return absent;
  if (isJson(text)) return readJson(bytes, mediaType);
  const name = nameOf(text);
  if (name === "multipart/form-data") return readMultipart(bytes, { mediaType, text, schemas });
  if (name === "application/x-www-form-urlencoded") return readFields(bytes, mediaType, schemas);
  if (name.startsWith("text/")) return readTextBody(bytes, mediaType, text);
  const own = new Uint8Array(bytes); // what came may lie in a buffer that others share
  return { kind: "content", value: own, checked: undefined, mediaType };
}

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

function readTextBody(bytes: Uint8Array, mediaType: MediaType, contentType: string): Content {
  const charset = readMediaType(contentType)?.parameters.get("charset") ?? "utf-8";
  try {
    const value = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return { kind: "content", value, checked: value, mediaType };
  } catch {
    return { kind: "unparsable", reason: `The body is not text in ${charset}.` };
  }
}
