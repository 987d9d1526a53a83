/** oxfmt, in process: generated files pass the repository's own formatter. */

/** The options of `.oxfmtrc.json`, repeated here because output must not depend on the folder it is made in. */
const options = { printWidth: 110 } as const;

/**
 * @param path decides the language by its ending; what no formatter is for (a page, a minified script, a Dockerfile) stays as it is
 * @throws when the text is not valid in that language, which is a fault of a generator
 */
export async function formatted(path: string, text: string): Promise<string> {
  if (!/\.(?:ts|json|yaml|md)$/.test(path)) return text;
  const { format } = await import("oxfmt");
  const result = await format(path, text, options);
  const [error] = result.errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}\n${error.codeframe ?? ""}`);
  return result.code;
}
