// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Decodes percent-encoded UTF-8 (RFC 3986, 2.1); undefined if the text is not valid. */
export function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
