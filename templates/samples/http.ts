/**
 * The message itself (RFC 9112); a line of the head ends in CRLF when it is sent. `$TOKEN` is the variable's value, and
 * `$CREDENTIALS_BASE64` the one of `$CREDENTIALS` in base64.
 */
import type { SampleRequest, Secret, Text } from "../../scripts/core/samples/request.ts";
import { hasHidden } from "../../scripts/core/hidden-characters.ts";
import { whole } from "./parts.ts";

function shown(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : variable(part))).join("");
}

/** Readers, and tools that show text, have to see each character as it is sent. */
export function httpRefuses(request: SampleRequest): string | undefined {
  const { text = "" } = whole(request);
  return hasHidden(text) ? "its body has characters that no reader sees" : undefined;
}

function variable({ variable: name, form }: Secret): string {
  return form === "base64" ? `$${name}_BASE64` : `$${name}`;
}

export function http(request: SampleRequest): string {
  const { headers, text } = whole(request);
  const [, host = "", target = ""] = /^[^:]+:\/\/([^/?]*)(.*)$/s.exec(shown(request.url)) ?? [];
  const length = text === undefined ? [] : [`Content-Length: ${new TextEncoder().encode(text).length}`];
  const lines = [
    `${request.method} ${target.startsWith("/") ? target : `/${target}`} HTTP/1.1`,
    `Host: ${host}`,
    ...headers.map(([name, value]) => `${name}: ${shown(value)}`.trimEnd()),
    ...length,
  ];
  return `${lines.join("\n")}\n\n${text ?? ""}`;
}
