/** Formats whose texts are texts of another one, too. */
import type { Part } from "./facts.ts";

const wider: Readonly<Record<string, readonly string[]>> = {
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
};

/** @returns the format of texts; OpenAPI 3.0 calls `byte` what 3.1 calls `contentEncoding: base64` (OpenAPI 3.1, 4.8.24.4) */
export function formatOf({ format, contentEncoding }: Part): string {
  return format === undefined && contentEncoding === "base64" ? "byte" : String(format);
}

/** @returns whether each text of the inner format has the outer one (RFC 3986, 4.1; RFC 3987, 2.2; RFC 6531, 3.3) */
export function isFormatIn(inner: string, outer: string): boolean {
  return inner === outer || (Object.hasOwn(wider, inner) && (wider[inner] ?? []).includes(outer));
}

/** Texts of each format that differ in what a pattern or a limit of length may be about. */
const texts: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["2024-02-29T23:59:59.5+02:00", "2024-02-29t23:59:59z", "1999-12-31T00:00:00Z"],
  date: ["1999-12-31", "2024-02-29"],
  time: ["23:59:59.5+02:00", "00:00:00Z"],
  uuid: ["F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "00000000-0000-4000-8000-000000000000"],
  email: ["a@b.c", "Ada+first_one@mail.example.com"],
  uri: ["urn:a:b", "http://Example.com:8080/a%20b?c=d#e", "https://example.com"],
  hostname: ["a", "A-1.example.com"],
  ipv4: ["255.255.255.255", "0.0.0.0"],
  ipv6: ["::", "2001:DB8::ff00:42:8329"],
};

export function textsOfFormat(format: unknown): readonly string[] {
  const name = String(format);
  return Object.hasOwn(texts, name) ? (texts[name] ?? []) : [];
}

/** Texts of wide formats that the narrower ones exclude. */
export const unusualTexts: readonly string[] = [
  "a/b",
  "https://example.com/\u00E9",
  "r\u00E9n\u00E9@example.com",
  "caf\u00E9.example",
];
