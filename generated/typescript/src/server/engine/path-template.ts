// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Path templates: `/things/{id}.json` (OpenAPI 3.1, 4.8.2). */

/** The names in a path or a segment, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(template)].map(([, name = ""]) => name);
}

/** Replaces each template in the path. */
export function fillTemplate(path: string, textOf: (name: string) => string): string {
  return path.replaceAll(template, (_whole, name: string) => textOf(name));
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
