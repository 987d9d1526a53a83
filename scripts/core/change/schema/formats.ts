/** Formats whose texts are texts of another one, too. */

const wider: Readonly<Record<string, readonly string[]>> = {
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
};

/** @returns whether each text of the inner format has the outer one (RFC 3986, 4.1; RFC 3987, 2.2; RFC 6531, 3.3) */
export function isFormatIn(inner: string, outer: string): boolean {
  return inner === outer || (Object.hasOwn(wider, inner) && (wider[inner] ?? []).includes(outer));
}

/** Texts of wide formats that the narrower ones exclude. */
export const unusualTexts: readonly string[] = [
  "a/b",
  "https://example.com/\u00E9",
  "r\u00E9n\u00E9@example.com",
  "caf\u00E9.example",
];
