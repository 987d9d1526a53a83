/** Runs oxfmt in process, so that generated files pass the repository's own formatter. */

import { Slip } from "../../core/slip.ts";

/** The options of `.oxfmtrc.json`, repeated because the output must not depend on the current folder. */
const options = { printWidth: 110 } as const;

/**
 * Formats one file at a time, because the formatter needs many times the size of the text for its tree.
 * @param path its extension decides the language; files without a formatter (pages, Dockerfiles …) stay unchanged
 * @throws Slip if the text is not valid in that language
 */
export async function formatted(path: string, text: string): Promise<string> {
  if (!/\.(?:ts|json|yaml|md)$/.test(path)) return text;
  const result = turn.then(() => formattedNow(path, text));
  turn = result.catch(() => {});
  return result;
}

/** Resolves when the previous file is done. */
let turn: Promise<unknown> = Promise.resolve();

async function formattedNow(path: string, text: string): Promise<string> {
  const { format } = await import("oxfmt");
  const result = await format(path, text, options);
  const [error] = result.errors;
  if (error) throw new Slip(`${path} does not parse: ${error.message}\n${error.codeframe ?? ""}`);
  return result.code;
}
