/**
 * The plan's outcome as data: what a folder shall hold, what it holds, and so what has to change.
 */
import { compare } from "./problem.ts";

/** Relative path, with `/` on every system, → the file's whole text. */
export type Files = ReadonlyMap<string, string>;

/** The first line of each generated file whose format has comments: tells our files from a user's. */
export const banner =
  "Generated from an OpenAPI description. Do not edit: change the description, generate again.";

/** What a folder holds of the files that a plan is about. */
export interface Folder {
  /** The text of each file that the plan names or the manifest lists, where it exists. */
  readonly files: Files;
  /** The paths that earlier runs wrote. */
  readonly manifest: ReadonlySet<string>;
  /** Those of them whose text is no longer what was written. */
  readonly edited: ReadonlySet<string>;
  /** A run that wrote here was killed before it was done. */
  readonly interrupted: boolean;
}

export interface Changes {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Files that would be updated or removed and that somebody edited since we wrote them. */
  readonly edited: readonly string[];
  /** Files that would be updated and that we never wrote: a run refuses to touch them. */
  readonly foreign: readonly string[];
}

/**
 * Compares what is wanted with what is there. Only files that the manifest lists are ever removed.
 * @param owns which paths this run decides about; a run of some targets leaves the others alone
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
