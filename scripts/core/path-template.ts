/** Path templates: `/things/{id}.json` (OpenAPI 3.1, 4.8.2). */

/** The names in a path or a segment, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(template)].map(([, name = ""]) => name);
}

/** Replaces each template in the path. */
export function fillTemplate(path: string, textOf: (name: string) => string): string {
  return path.replaceAll(template, (_whole, name: string) => textOf(name));
}

/**
 * Some documents tell operations apart by a query or a fragment in their paths, which RFC 3986, 3.3, ends a path with.
 * @returns the path that a request has, and the query that it always has; a fragment is not sent
 */
export function sentPath(written: string): { readonly path: string; readonly query: string } {
  const [path = ""] = /^(?:\{[^{}]*\}|[^?#])*/.exec(written) ?? [];
  const [rest = ""] = written.slice(path.length).split("#");
  return { path, query: rest.slice(1) };
}

/** The name of a segment that is a single template. */
export function wholeTemplate(segment: string): string | undefined {
  return /^\{([^{}]+)\}$/.exec(segment)?.[1];
}

/**
 * Builds the source of a regular expression for a path or a segment.
 * @param part the expression that matches a template
 * @param write converts the text between templates to its form in the searched text
 */
export function templatePattern(path: string, part: string, write = (text: string) => text): string {
  const texts = path.split(/\{[^{}]*\}/).map((text) => escapeRegExp(write(text)));
  return texts.join(part);
}

/** Escapes text for a regular expression. Some runtimes supported by the stubs lack `RegExp.escape`. */
export function escapeRegExp(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}

const template = /\{([^{}]*)\}/g;
