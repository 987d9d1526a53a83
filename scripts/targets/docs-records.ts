/** The records of versions beside a document, which the changelog of its documentation is made of. */
import { dirname, relative, resolve, sep } from "node:path";
import { type History, historyOf } from "../core/docs/history.ts";
import { readChangelog, readReleases } from "../edge/files/releases.ts";
import type { SiteOptions, Told } from "./target.ts";

type At = Pick<SiteOptions, "cwd" | "spec">;

const folderOf = ({ cwd, spec }: At): string => dirname(resolve(cwd, spec));

export async function readHistory(at: At): Promise<History> {
  const folder = folderOf(at);
  const [{ releases }, changelog] = await Promise.all([readReleases(folder), readChangelog(folder)]);
  return historyOf(releases, changelog);
}

/** A file among the records that is none would be missing from the changelog. */
export async function recordWarnings(at: At): Promise<readonly Told[]> {
  const { unreadable } = await readReleases(folderOf(at));
  return unreadable.map((path) => {
    const file = relative(at.cwd, path).split(sep).join("/");
    return { at: [], file, message: `${file} is no record of a version, so the changelog leaves it out.` };
  });
}
