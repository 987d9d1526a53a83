/** The records of versions beside a document: `changes/VERSION.json` and `CHANGELOG.md`. */
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Release, readRelease } from "../../core/change/release.ts";
import { byVersion } from "../../core/change/version-order.ts";
import { readText } from "./readable.ts";

export interface Releases {
  /** The oldest first. */
  readonly releases: readonly Release[];
  /** The files that are no record. */
  readonly unreadable: readonly string[];
}

/** What to watch: the folder of records, and the changelog. */
export function recordPlaces(folder: string): readonly string[] {
  return [join(folder, "changes"), join(folder, "CHANGELOG.md")];
}

/** @param folder that of the document */
export async function readReleases(folder: string): Promise<Releases> {
  const names = await readdir(join(folder, "changes")).catch(() => []);
  const read = names
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => ({ name, release: readRelease(parsed(join(folder, "changes", name))) }));
  const releases = read.flatMap(({ name, release }) =>
    release && name === fileOf(release.version) ? [release] : [],
  );
  return {
    releases: releases.toSorted((one, other) => byVersion(one.version, other.version)),
    unreadable: read
      .filter(({ name, release }) => !release || name !== fileOf(release.version))
      .map(({ name }) => join(folder, "changes", name)),
  };
}

export function recordPath(folder: string, version: string): string {
  return join(folder, "changes", fileOf(version));
}

function fileOf(version: string): string {
  return `${version}.json`;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch {
    return undefined; // then it is no record, which is what is told
  }
}

/** @returns an empty text if there is no changelog yet */
export async function readChangelog(folder: string): Promise<string> {
  const path = join(folder, "CHANGELOG.md");
  try {
    return readText(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** Writes the changelog first: a run that is killed in between can be repeated. */
export async function writeRelease(
  folder: string,
  {
    version,
    record,
    changelog,
  }: { readonly version: string; readonly record: string; readonly changelog: string },
): Promise<void> {
  const path = join(folder, "CHANGELOG.md");
  await writeFile(`${path}.new`, changelog);
  await rename(`${path}.new`, path);
  const file = recordPath(folder, version);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, record, { flag: "wx" }); // a record is made once
}
