/** The versions of a document as readers see them: the records, and what people wrote of them in the changelog. */
import { wordsOf } from "../change/changelog.ts";
import type { Release } from "../change/release.ts";

export interface History {
  /** The newest first. */
  readonly versions: readonly Version[];
  /** The version that added an operation; undefined: it is older than the records, or there are none. */
  readonly since: (operationId: string) => string | undefined;
  /** The versions with a change of the operation, the newest first. */
  readonly changesOf: (operationId: string) => readonly Version[];
}

export interface Version extends Release {
  /** Markdown. */
  readonly words: string;
}

/**
 * @param releases the oldest first
 * @param changelog the text of `CHANGELOG.md`; empty: there is none
 */
export function historyOf(releases: readonly Release[], changelog: string): History {
  const versions = releases
    .map((release) => ({ ...release, words: wordsOf(changelog, release.version) }))
    .toReversed();
  const changesOf = Map.groupBy(
    versions.flatMap((version) => namesIn(version).map((id) => ({ id, version }))),
    ({ id }) => id,
  );
  const added = new Map(
    releases.flatMap(({ version, changes }) =>
      changes
        .filter(({ rule }) => rule === "operation-added")
        .flatMap(({ operations }) => operations.map((id) => [id, version] as const)),
    ),
  );
  return {
    versions,
    since: (id) => added.get(id),
    changesOf: (id) => (changesOf.get(id) ?? []).map(({ version }) => version),
  };
}

function namesIn({ changes }: Release): readonly string[] {
  return [...new Set(changes.flatMap(({ operations }) => operations))];
}

export const noHistory: History = historyOf([], "");
