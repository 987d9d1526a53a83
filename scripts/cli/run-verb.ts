/** Runs the commands of the verbs: imports each one only then, and gives it what it needs of the flags. */
import { dirname, resolve } from "node:path";
import type { Progress } from "../core/progress.ts";
import type { Outcome, Paint } from "../core/problem.ts";
import { type Result, stopped } from "../core/result.ts";
import type { Cache } from "../edge/files/cache.ts";
import type { Described } from "../edge/mock/responses.ts";
import { type Flags, defaults } from "./flags.ts";

/** What a command receives besides its flags. */
export interface Surroundings {
  readonly cwd: string;
  readonly progress: Progress;
  readonly cache: Cache;
  /** Called with each file of the document that the command reads. */
  readonly onRead: (path: string) => void;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  readonly paint: Paint;
  /** @returns a signal that is aborted when the user stops the process */
  readonly interruption: () => AbortSignal;
}

export function request({ spec, overlay, allow }: Flags, { cwd, progress, cache, onRead }: Surroundings) {
  return { spec, overlays: overlay, cwd, allowed: allow, progress, cache, onRead };
}

export async function generated(flags: Flags, around: Surroundings): Promise<Result> {
  const { generate } = await import("../commands/generate.ts");
  const { out, dryRun, only } = flags;
  return generate({ ...request(flags, around), out, dryRun, only, ...siteFlags(flags) });
}

function siteFlags({ url, edit }: Flags) {
  return { ...(url && { url: `${url}/` }), ...(edit && { edit: `${edit}/` }) };
}

export async function serveMock(flags: Flags, around: Surroundings): Promise<Result> {
  const { mock } = await import("../commands/mock.ts");
  const { log, paint, interruption } = around;
  const files = new Set<string>();
  const follows = flags.watch && !flags.plain ? files : undefined;
  const read = () => loadedAside(flags, around, files);
  return mock({ ...flags, read, follows, log, paint, signal: interruption() });
}

export async function servedDocs(flags: Flags, around: Surroundings): Promise<Result> {
  const began = Date.now();
  const files = new Set<string>();
  const read = () => loaded(flags, around, files);
  const specification = await read();
  if (!specification.ok) return stopped(specification.problems, "The documentation did not start.");
  const [{ serveDocs }, { recordPlaces }] = await Promise.all([
    import("../commands/docs.ts"),
    import("../edge/files/releases.ts"),
  ]);
  const { log, paint, interruption, cwd } = around;
  for (const place of recordPlaces(dirname(resolve(cwd, flags.spec)))) files.add(place);
  const sandboxOf = flags.spec === defaults.spec ? cwd : undefined;
  const reload = { files, began, read };
  return serveDocs({
    ...flags,
    ...siteFlags(flags),
    cwd,
    specification,
    sandboxOf,
    reload,
    log,
    paint,
    signal: interruption(),
  });
}

export async function holdServer(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const specification = await loaded(flags, around, files);
  if (!specification.ok) return stopped(specification.problems, "The run did not start.");
  const { contract } = await import("../commands/contract.ts");
  return contract({ ...flags, ...specification, only: flags.only ?? [], files, cwd: around.cwd });
}

export async function watchTraffic(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const specification = await loaded(flags, around, files);
  if (!specification.ok) return stopped(specification.problems, "The proxy did not start.");
  const { proxy } = await import("../commands/proxy.ts");
  return proxy({ ...flags, ...around, api: specification.api, files, signal: around.interruption() });
}

export async function compareVersions(flags: Flags, around: Surroundings): Promise<Result> {
  const { diff } = await import("../commands/diff.ts");
  const { against, checkVersion, tier } = flags;
  const format = flags.json ? "json" : flags.format;
  return diff({
    ...request(flags, around),
    against,
    checkVersion,
    tier,
    format,
    paint: around.paint,
    today: today(),
  });
}

export async function recordRelease(flags: Flags, around: Surroundings): Promise<Result> {
  const { release } = await import("../commands/release.ts");
  const { against, dryRun, pack } = flags;
  return release({ ...request(flags, around), against, dryRun, pack, today: today() });
}

export async function listDeprecations(flags: Flags, around: Surroundings): Promise<Result> {
  const { deprecations } = await import("../commands/deprecations.ts");
  return deprecations({ ...request(flags, around), today: today() });
}

/** Such as `2026-12-31`, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** @param files every file that is read is added to it */
async function loaded(flags: Flags, around: Surroundings, files: Set<string>) {
  const { load } = await import("../pipeline.ts");
  return load({ ...request(flags, around), onRead: (file) => void files.add(file) });
}

/** The same in a thread, so that this one can answer requests meanwhile, and signals. */
async function loadedAside(
  { spec, overlay, allow }: Flags,
  { cwd }: Surroundings,
  files: Set<string>,
): Promise<Outcome<Described>> {
  const { readAside } = await import("../commands/read-aside.ts");
  return readAside({ spec, overlays: overlay, cwd, allowed: allow }, files);
}

export function repair({ spec, out, overlay }: Flags): string {
  const flags = [
    ...(spec === defaults.spec && out === defaults.out ? [] : [`--spec ${spec} --out ${out}`]),
    ...overlay.map((file) => `--overlay ${file}`),
  ];
  return ["npm run generate", ...(flags.length > 0 ? ["--", ...flags] : [])].join(" ");
}
