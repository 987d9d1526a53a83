/** Finds and reads the two documents that `diff` compares. */
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { SideName } from "../core/change/change.ts";
import type { Problem } from "../core/problem.ts";
import { GitError, commitOf, extract, mergeBase } from "../edge/files/git.ts";
import { type Locate, locator } from "../edge/redocly/follow-position.ts";
import { type Loaded, type Request, load } from "../pipeline.ts";

export interface SidesRequest extends Request {
  /** A git reference, a file or a folder; undefined: where the branch left the default branch. */
  readonly against: string | undefined;
}

export interface Side extends Loaded {
  readonly locate: Locate;
}

/** What the old document is: another file, or the same one at a commit. */
type Old =
  | { readonly kind: "file"; readonly spec: string }
  | { readonly kind: "commit"; readonly commit: string; readonly name: string };

export type Sides =
  | ({ readonly ok: true; readonly isFile: boolean } & Readonly<Record<SideName, Side>>)
  | { readonly ok: false; readonly exitCode: 1 | 2; readonly problems: readonly Problem[] };

/** @param folder an empty one, for the document of a commit */
export async function readSides(request: SidesRequest, folder: string): Promise<Sides> {
  const old = await oldOf(request);
  if ("severity" in old) return { ok: false, exitCode: 2, problems: [old] };
  const next = await read(request, { cwd: request.cwd, prefix: "" });
  if (!next.ok) return { ...next, exitCode: 1 };
  const spec = old.kind === "file" ? old.spec : await checkedOut(request, old, folder);
  if (typeof spec !== "string") return { ok: false, exitCode: 2, problems: [spec] };
  const names =
    old.kind === "file"
      ? { cwd: request.cwd, prefix: "" }
      : { cwd: dirname(spec), prefix: prefixOf(request, old) };
  const before = await read({ ...request, spec }, names);
  if (!before.ok) return { ...before, exitCode: 2 };
  return { ok: true, isFile: old.kind === "file", old: before.side, new: next.side };
}

async function oldOf({ against, cwd, spec }: SidesRequest): Promise<Old | Problem> {
  if (against === undefined) {
    const commit = await mergeBase(cwd);
    if (commit !== undefined) return { kind: "commit", commit, name: commit.slice(0, 10) };
    const hint = "run `git fetch --unshallow` (in CI: fetch-depth: 0), or pass --against";
    return unusable("There is no commit that this branch shares with the default branch.", hint);
  }
  const path = resolve(cwd, against);
  if (existsSync(path)) {
    const found = statSync(path).isDirectory() ? documentIn(path, spec) : path;
    if (found !== undefined) return { kind: "file", spec: found };
    return unusable(`${against} holds no ${basename(spec)}.`, "pass the file itself as --against");
  }
  const commit = await commitOf(cwd, against);
  if (commit !== undefined) return { kind: "commit", commit, name: against };
  const hint = "check the spelling; fetch the branch if it is a remote one";
  return unusable(`${against} is no file, folder or commit.`, hint);
}

/** The folder is a copy of the document's folder, or of the project. */
function documentIn(folder: string, spec: string): string | undefined {
  const names = [spec, basename(spec), "openapi.yaml", "openapi.yml", "openapi.json"];
  return names.map((name) => join(folder, name)).find((path) => existsSync(path));
}

function unusable(message: string, hint: string): Problem {
  return { severity: "error", code: "against", message, hint };
}

type Commit = Extract<Old, { kind: "commit" }>;

/** As git names a file of a commit: `HEAD~2:spec/openapi.yaml`. */
function prefixOf({ cwd, spec }: SidesRequest, { name }: Commit): string {
  const folder = relative(cwd, dirname(resolve(cwd, spec)));
  return `${name}:${folder === "" ? "" : `${folder.split(sep).join("/")}/`}`;
}

async function checkedOut(
  { cwd, spec }: SidesRequest,
  { commit, name }: Commit,
  folder: string,
): Promise<string | Problem> {
  const path = resolve(cwd, spec);
  const into = join(folder, name.replaceAll(/[^\w.-]/g, "-"));
  try {
    await extract(cwd, { commit, folder: dirname(path) }, into);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return unusable(
      `${relative(cwd, dirname(path)) || "."} is not in ${name}: ${error.message}.`,
      "pass another --against",
    );
  }
  const found = join(into, basename(path));
  return existsSync(found) ? found : unusable(`${name} has no ${spec}.`, "pass another --against");
}

type Reading =
  | { readonly ok: true; readonly side: Side }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How addresses name files: relative to a folder, after a prefix. */
interface Names {
  readonly cwd: string;
  readonly prefix: string;
}

async function read(request: Request, { cwd, prefix }: Names): Promise<Reading> {
  const files = new Set<string>();
  const onRead = (path: string) => {
    files.add(path);
    request.onRead?.(path);
  };
  const overlays = (request.overlays ?? []).map((path) => resolve(request.cwd, path));
  const loaded = await load({ ...request, overlays, cwd, spec: resolve(request.cwd, request.spec), onRead });
  if (!loaded.ok) return { ok: false, problems: loaded.problems.map((problem) => named(problem, prefix)) };
  return {
    ok: true,
    side: {
      ...loaded,
      locate: locator(resolve(request.cwd, request.spec), {
        files,
        cwd,
        prefix,
        originOf: loaded.originOf,
      }),
    },
  };
}

function named(problem: Problem, prefix: string): Problem {
  const { at } = problem;
  return at ? { ...problem, at: { ...at, file: prefix + at.file } } : problem;
}
