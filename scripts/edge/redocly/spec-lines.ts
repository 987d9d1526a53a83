/** Where in a specification's files its operations stand. */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Address } from "../../core/problem.ts";

/**
 * @param files that the specification was read from
 * @returns operationId → the line that says it
 */
export async function locate(files: Iterable<string>, cwd: string): Promise<ReadonlyMap<string, Address>> {
  const texts = await Promise.all(
    [...files]
      .filter(isDescription)
      .map(async (file) => [file, await readFile(file, "utf8").catch(() => "")] as const),
  );
  const places = texts.flatMap(([file, text]) =>
    text.split("\n").flatMap((source, index) => placed(relative(cwd, file), source, index + 1)),
  );
  return new Map(places.toReversed()); // the first that says it counts
}

/** Workflows name operations, too. */
function isDescription(file: string): boolean {
  return !/\.arazzo\.ya?ml$/.test(file);
}

function placed(file: string, source: string, line: number): readonly (readonly [string, Address])[] {
  const [, id] = /^\s*"?operationId"?:\s*["']?([^"',\s]+)/.exec(source) ?? [];
  const column = source.indexOf("operationId") + 1;
  return id === undefined ? [] : [[id, { file, line, column, length: 11, source }]];
}
