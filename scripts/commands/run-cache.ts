/** Lets a run with nothing to do find that out from the cache, without reading the specification. */
import { dirname, resolve } from "node:path";
import { type Cache, noCache, type Run } from "../edge/files/cache.ts";
import { readChangelog, readReleases, recordPlaces } from "../edge/files/releases.ts";
import { digestsOf } from "../edge/files/digest.ts";
import { holds } from "../edge/files/disk.ts";
import type { Plan, Request } from "../pipeline.ts";
import type { Problem } from "../core/problem.ts";

export interface RunCache {
  /** @returns the earlier run, if the output folder contains exactly what it would write now */
  readonly recall: (folder: string) => Promise<Run | undefined>;
  readonly remember: (outcome: Outcome) => Promise<void>;
}

type Outcome = Pick<Plan, "api" | "inputs" | "files"> & { readonly warnings: readonly Problem[] };

/** @param names the targets of the run; defaults to all */
export function runCache(request: Request, names?: readonly string[]): RunCache {
  const { cache = noCache, cwd, spec, overlays = [], allowed = [], url = "", edit = "", onRead } = request;
  const key = async () => [
    cwd,
    spec,
    JSON.stringify(overlays),
    JSON.stringify(allowed),
    JSON.stringify(names ?? "all"),
    url,
    edit,
    names?.includes("docs") ? await records(dirname(resolve(cwd, spec))) : "",
  ];
  return {
    recall: async (folder) => {
      if (names?.includes("docs"))
        for (const path of recordPlaces(dirname(resolve(cwd, spec)))) onRead?.(path);
      const run = await cache.recall(await key());
      for (const [path] of run?.inputs ?? []) onRead?.(path); // so that a watcher watches them as if they had been read
      if (onRead && !(await cache.recall(await key()))) return undefined; // saved before it was watched
      return run && (await holds(folder, new Map(run.files), names === undefined)) ? run : undefined;
    },
    remember: async (outcome) => remember(cache, await key(), outcome),
  };
}

/** What documentation reads beside the document: a record may come without any change of it. */
async function records(folder: string): Promise<string> {
  return JSON.stringify([await readReleases(folder), await readChangelog(folder)]);
}

async function remember(cache: Cache, key: readonly string[], outcome: Outcome): Promise<void> {
  const { api, inputs, files, warnings } = outcome;
  if (!inputs) return;
  await cache.remember(key, {
    inputs: [...inputs].map(([path, content]) => [path, content ?? null]),
    files: [...digestsOf(files)],
    operations: api.operations.length,
    warnings,
  });
}
