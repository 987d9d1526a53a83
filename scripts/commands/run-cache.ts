/** Lets a run with nothing to do find that out from the cache, without reading the specification. */
import { type Cache, noCache, type Run } from "../edge/files/cache.ts";
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
  const key = [
    cwd,
    spec,
    JSON.stringify(overlays),
    JSON.stringify(allowed),
    JSON.stringify(names ?? "all"),
    url,
    edit,
  ];
  return {
    recall: async (folder) => {
      const run = await cache.recall(key);
      for (const [path] of run?.inputs ?? []) onRead?.(path); // so that a watcher watches them as if they had been read
      return run && (await holds(folder, new Map(run.files), names === undefined)) ? run : undefined;
    },
    remember: (outcome) => remember(cache, key, outcome),
  };
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
