/** A target: one row of the table in `pipeline.ts`. */
import type { Files } from "../core/files.ts";
import type { Cache } from "../edge/files/cache.ts";
import type { Specification } from "../specification.ts";

/** Where a folder will be, and what it was made from. */
export interface SiteOptions {
  readonly cwd: string;
  /** The document, as the user wrote it. */
  readonly spec: string;
  /** The site's address, with a slash at its end; empty: anywhere. */
  readonly url: string;
  /** The address before the path of a file, where it can be edited; empty: nowhere. */
  readonly edit: string;
}

type Texts = readonly (string | undefined)[];

/** What the output lacks of the document. */
export interface Told {
  /** A pointer in the document. */
  readonly at: readonly string[];
  /** The file that it is about, if it is not the document: relative to the current folder, or absolute. */
  readonly file?: string;
  readonly message: string;
}

export interface Target {
  readonly name: string;
  /** Every path that the target may write; no other target may write them. */
  readonly files: readonly string[];
  /**
   * Instead, for a folder of its own: renders any number of files, whose names the document decides.
   */
  readonly folder?: (
    specification: Specification,
    site: SiteOptions,
    cache: Pick<Cache, "files">,
  ) => Promise<Files>;
  /** @returns the text of each file, in order; undefined for a file that this specification does not need */
  readonly render: (specification: Specification) => Promise<Texts> | Texts;
  /** @returns the warnings */
  readonly told?: (specification: Specification, site: SiteOptions) => Promise<readonly Told[]>;
  /** Starts the thread that does most of the work. Such a target starts before lint has finished. */
  readonly prepare?: () => void;
  /** If it fails, a full run skips it with a warning; a run that names it fails. */
  readonly isDispensable?: true;
}
