/** oxfmt, in process: generated files pass the repository's own formatter. */

/** The options of `.oxfmtrc.json`, repeated here because output must not depend on the folder it is made in. */
const options = { printWidth: 110 } as const;

/**
 * One file after the other: the formatter takes many times the size of a text for its tree.
 * @param path decides the language by its ending; what no formatter is for (a page, a minified script, a Dockerfile) stays as it is
 * @throws when the text is not valid in that language, which is a fault of a generator
 */
export async function formatted(path: string, text: string): Promise<string> {
  if (!/\.(?:ts|json|yaml|md)$/.test(path)) return text;
  const result = turn.then(() => formattedNow(path, text));
  turn = result.catch(() => {});
  return result;
}

/** Resolves when the file before is done. */
let turn: Promise<unknown> = Promise.resolve();

async function formattedNow(path: string, text: string): Promise<string> {
  const { format } = await import("oxfmt");
  const result = await format(path, text, options);
  const [error] = result.errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}\n${error.codeframe ?? ""}`);
  return result.code;
}
