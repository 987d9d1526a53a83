/** A form in parts, written out for clients that have no means for it (RFC 7578). */
import { allHeaders, type Part, type SampleRequest } from "../../scripts/core/samples/request.ts";

/** A body as one text, and all headers with its media type. */
export interface Whole {
  readonly headers: SampleRequest["headers"];
  readonly text: string | undefined;
}

export function whole(request: SampleRequest): Whole {
  const { body, headers } = request;
  if (body?.kind !== "parts") return { headers: allHeaders(request), text: body?.text };
  const boundary = boundaryFor(body.parts);
  const type = `${body.type}; boundary=${boundary}`;
  return { headers: [...headers, ["Content-Type", [type]]], text: written(body.parts, boundary) };
}

/** A boundary that no part contains. */
function boundaryFor(parts: readonly Part[]): string {
  let boundary = "sample-boundary";
  while (parts.some(({ text }) => text.includes(boundary))) boundary += "-x";
  return boundary;
}

function written(parts: readonly Part[], boundary: string): string {
  const all = parts.map((part) => `--${boundary}\r\n${head(part)}\r\n\r\n${part.text}\r\n`);
  return `${all.join("")}--${boundary}--\r\n`;
}

function head({ name, fileName, type }: Part): string {
  const file = fileName === undefined ? "" : `; filename="${quotable(fileName)}"`;
  const line = `Content-Disposition: form-data; name="${quotable(name)}"${file}`;
  return type === undefined ? line : `${line}\r\nContent-Type: ${type}`;
}

/** HTML, multipart/form-data: escapes of names. */
function quotable(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Whether every client writes the names and types of the parts in the same way. */
export function isUsual(parts: readonly Part[]): boolean {
  return parts.every(
    ({ name, type }) =>
      /^[\w.[\]-]+$/.test(name) && (type === undefined || /^[\w.+-]+\/[\w.+-]+$/.test(type)),
  );
}
