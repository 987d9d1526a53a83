/**
 * The result of the plan as data: what a folder should contain, what it contains, and what has to change.
 */
import { compare } from "./problem.ts";

/** Relative path (with `/` on every system) → the file's full text. */
export type Files = ReadonlyMap<string, string>;

/** The first line of every generated file whose format has comments. It distinguishes our files from the user's. */
export const banner =
  "Generated from an OpenAPI description. Do not edit. Change the description and generate again.";

/** The state of a plan's files in a folder. */
export interface Folder {
  /** The text of each existing file that is in the plan or the manifest. */
  readonly files: Files;
  /** The paths that earlier runs wrote. */
  readonly manifest: ReadonlySet<string>;
  /** The paths whose text has changed since then. */
  readonly edited: ReadonlySet<string>;
  /** Whether an earlier run was killed while it wrote here. */
  readonly interrupted: boolean;
}

export interface Changes {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Files to update or remove that somebody has edited since we wrote them. */
  readonly edited: readonly string[];
  /** Files to update that we never wrote: a run refuses to touch them. */
  readonly foreign: readonly string[];
}

/**
 * Compares the wanted files with the existing ones. Only files listed in the manifest are ever removed.
 * @param owns whether this run decides about a path; a run for some targets leaves the others alone
 */
export function changes(wanted: Files, folder: Folder, owns: (path: string) => boolean): Changes {
  const paths = [...wanted.keys()].toSorted(compare);
  const there = paths.filter((path) => folder.files.has(path));
  const updated = there.filter((path) => folder.files.get(path) !== wanted.get(path));
  const removed = [...folder.manifest]
    .filter((path) => !wanted.has(path) && folder.files.has(path) && owns(path))
    .toSorted(compare);
  return {
    added: paths.filter((path) => !folder.files.has(path)),
    updated,
    removed,
    unchanged: there.filter((path) => folder.files.get(path) === wanted.get(path)),
    edited: [...updated, ...removed].filter((path) => folder.edited.has(path)),
    foreign: updated.filter(
      (path) => !folder.manifest.has(path) && !folder.files.get(path)?.includes(banner),
    ),
  };
}

export function isEmpty(changed: Changes): boolean {
  return changed.added.length + changed.updated.length + changed.removed.length === 0;
}
