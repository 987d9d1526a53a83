/** Bytes for media types that are neither JSON nor text. */
import { nameOf } from "../../scripts/core/http/media-kind.ts";
import type { Example } from "../runtime/msw/answers.ts";

/** Pictures of one pixel, in Base64. */
const pictures: Readonly<Record<string, string>> = {
  "image/png":
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "image/gif": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
  "image/svg+xml": btoa(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
  ),
};

/** @returns bytes and their type; undefined for JSON, for text, and for formats that need a structure */
export function bytesOf(type: string): Required<Pick<Example, "type" | "bytes">> | undefined {
  const name = nameOf(type);
  const picture = pictures[name];
  if (picture !== undefined) return { type, bytes: picture };
  if (name === "image/*") return { type: "image/png", bytes: pictures["image/png"] ?? "" };
  if (name === "application/octet-stream" || name === "*/*" || name === "application/*")
    return { type: "application/octet-stream", bytes: btoa("bytes") };
  const isOpaque = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip)$/.test(name);
  return isOpaque ? { type: name.replace("/*", "/mpeg"), bytes: btoa("bytes") } : undefined;
}
