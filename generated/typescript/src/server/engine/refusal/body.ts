// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What stands in a request's body. */
import type { MediaType, Operation } from "../model.ts";
import { isIn, isJson, nameOf, readMediaType } from "./media-type.ts";
import type { Headers } from "./request.ts";

/** `opaque`: content that is not JSON, and is not looked into. */
export type Content =
  | { readonly kind: "absent" }
  | { readonly kind: "opaque" }
  | { readonly kind: "json"; readonly value: unknown; readonly mediaType: MediaType }
  | { readonly kind: "unparsable"; readonly reason: string };

/** Why the operation cannot take a body of this kind; undefined when it can. */
export function unsupportedMedia({ body }: Operation, headers: Headers): string | undefined {
  const coding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
  if (coding !== "" && coding !== "identity") return `Content-Encoding "${coding}" is not supported.`;
  const text = headers.get("content-type");
  const names = body?.content.map(({ name }) => name).join(", ") ?? "";
  if (text === undefined) return `Header "Content-Type" is required with a body: ${names}.`;
  if (!declaredMedia(body?.content ?? [], text))
    return `Content-Type "${text}" is not supported: send ${names}.`;
  const charset = readMediaType(text)?.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  return ["utf-8", "utf8", "us-ascii"].includes(charset) || !isJson(text)
    ? undefined
    : `Charset "${charset}" is not supported: JSON is UTF-8 (RFC 8259, 8.1).`;
}

/** Reads a body that `unsupportedMedia` has let pass. */
export function readContent({ body }: Operation, headers: Headers, bytes: Uint8Array): Content {
  if (bytes.length === 0 || !body) return { kind: "absent" };
  const text = headers.get("content-type") ?? "";
  const mediaType = declaredMedia(body.content, text);
  if (mediaType && isJson(text)) return readJson(bytes, mediaType);
  const sent = readMediaType(text);
  if (sent?.name.startsWith("multipart/")) return readMultipart(bytes, sent.parameters.get("boundary"));
  return { kind: "opaque" };
}

/** The declared media type that holds the sent one: by its own name before a range (OpenAPI 3.1, 4.8.13.1). */
function declaredMedia(content: readonly MediaType[], text: string): MediaType | undefined {
  const sent = readMediaType(text);
  if (!sent) return undefined;
  return (
    content.find(({ name }) => nameOf(name) === sent.name) ??
    content.find(({ name }) => isIn(sent.name, name))
  );
}

/** JSON is UTF-8 and starts without a byte order mark (RFC 8259, 8.1); a name that stands twice has its last value. */
function readJson(bytes: Uint8Array, mediaType: MediaType): Content {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.startsWith("\u{FEFF}"))
      return { kind: "unparsable", reason: "The body starts with a byte order mark." };
    return { kind: "json", value: JSON.parse(text) as unknown, mediaType };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "It is not UTF-8.";
    return { kind: "unparsable", reason: `The body is not JSON. ${reason}` };
  }
}

/** The frame only (RFC 2046, 5.1.1): a boundary is named, and the body ends with it. */
function readMultipart(bytes: Uint8Array, boundary: string | undefined): Content {
  if (!boundary) return { kind: "unparsable", reason: "The multipart body has no boundary." };
  const text = new TextDecoder("latin1").decode(bytes);
  if (text.includes(`--${boundary}`) && text.includes(`--${boundary}--`)) return { kind: "opaque" };
  return { kind: "unparsable", reason: `The multipart body does not end with its boundary "${boundary}".` };
}
