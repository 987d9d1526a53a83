/** Where in a specification's files its operations stand. */
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Address } from "../core/problem.ts";

/** @returns operationId → the line that says it, in the document or in a file below its folder */
export async function locate(spec: string, cwd: string): Promise<ReadonlyMap<string, Address>> {
  const root = resolve(cwd, spec);
  const beside = await readdir(dirname(root), { recursive: true }).catch(() => []);
  const files = [
    root,
    ...beside
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .slice(0, 2_000)
      .map((name) => join(dirname(root), name)),
  ];
  const texts = await Promise.all(
    [...new Set(files)].map(async (file) => [file, await readFile(file, "utf8").catch(() => "")] as const),
  );
  const places = texts.flatMap(([file, text]) =>
    text.split("\n").flatMap((source, index) => placed(relative(cwd, file), source, index + 1)),
  );
  return new Map(places.toReversed()); // the first that says it counts
}

function placed(file: string, source: string, line: number): readonly (readonly [string, Address])[] {
  const [, id] = /^\s*"?operationId"?:\s*["']?([^"',\s]+)/.exec(source) ?? [];
  const column = source.indexOf("operationId") + 1;
  return id === undefined ? [] : [[id, { file, line, column, length: 11, source }]];
}
