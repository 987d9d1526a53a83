// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Path templates: `/things/{id}.json` (OpenAPI 3.1, 4.8.2). */

/** The names in a path or a segment, in their order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(template)].map(([, name = ""]) => name);
}

/** The path with a text in the place of each template. */
export function fillTemplate(path: string, textOf: (name: string) => string): string {
  return path.replaceAll(template, (_whole, name: string) => textOf(name));
}

/** The name of a segment that is a template from end to end. */
export function wholeTemplate(segment: string): string | undefined {
  return /^\{([^{}]+)\}$/.exec(segment)?.[1];
}

/**
 * The source of a regular expression for a path or a segment.
 * @param part how the text in a template's place is matched
 * @param write how the texts between templates stand where it is looked for
 */
export function templatePattern(path: string, part: string, write = (text: string) => text): string {
  const texts = path.split(/\{[^{}]*\}/).map((text) => escapeRegExp(write(text)));
  return texts.join(part);
}

/** Text that a regular expression finds as it stands. `RegExp.escape` is missing from runtimes that stubs run on. */
export function escapeRegExp(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}

const template = /\{([^{}]*)\}/g;
