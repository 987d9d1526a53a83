/** What an output is: a row of the table in `pipeline.ts`. */
import type { Specification } from "../specification.ts";

type Texts = readonly (string | undefined)[];

export interface Target {
  readonly name: string;
  /** Every path that the target may write, so that nobody else does. */
  readonly files: readonly string[];
  /** @returns the text of each of the files, in their order; undefined for one that this specification has no use for */
  readonly render: (specification: Specification) => Promise<Texts> | Texts;
  /** Starts the thread in which most of its work is done. Such a target is begun while lint may still refuse the document. */
  readonly prepare?: () => void;
  /** @returns why the target cannot be made from this document and is left out, which is then a warning */
  readonly omit?: (specification: Specification) => string | undefined;
  /** When it fails it is left out of a whole run with a warning; a run that names it fails. */
  readonly isDispensable?: true;
}
