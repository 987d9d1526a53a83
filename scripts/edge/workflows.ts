/** Workflows beside a document: `workflows/*.arazzo.yaml` in its folder. */
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { type Json, asObject } from "../core/json.ts";
import { compare } from "../core/problem.ts";

/**
 * Lint has read them before, and found them good.
 * @param spec path of the document, relative to `cwd` or absolute
 * @returns in the order of their names; none where there is no such folder
 */
export async function readWorkflows(spec: string, cwd: string): Promise<readonly Json[]> {
  const folder = join(dirname(resolve(cwd, spec)), "workflows");
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.arazzo\.ya?ml$/.test(name)).toSorted(compare);
  return Promise.all(files.map(async (name) => asObject(parse(await readFile(join(folder, name), "utf8")))));
}
