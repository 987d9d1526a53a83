/** Reads a specification. */
import { sortComponents } from "./core/bundle.ts";
import type { Json } from "./core/json.ts";
import type { Api } from "./core/model.ts";
import { withItemSchemas } from "./core/openapi/item-schemas.ts";
import { normalise } from "./core/openapi/normalise.ts";
import { withViews } from "./core/openapi/views/views.ts";
import type { Outcome } from "./core/problem.ts";
import { readApi } from "./core/read-api.ts";
import { memoize } from "./core/memoize.ts";
import type { Bundle, Inputs, Places } from "./edge/redocly/lint.ts";
import { type Source, linted } from "./linted.ts";

/** A specification that has passed lint: as a single document and as a model. */
export interface Specification {
  /**
   * As tools can read it, each schema in its direction: see `core/openapi/normalise.ts`, `item-schemas.ts` and
   * `views/`.
   */
  readonly document: Json;
  /** The same, for readers: each schema once, with `readOnly` and `writeOnly` where the author put them. */
  readonly documented: Json;
  /** The bundle that is written, in its author's form; numbers that JavaScript's do not hold are `LongNumber`. */
  readonly published: Json;
  readonly api: Api;
  /** Arazzo documents next to it, shown in the documentation. */
  readonly workflows?: readonly Json[];
}

/** A specification of which it is known where its author wrote what. */
export interface Located extends Specification, Places {}

/** A specification and, if known, the files that it was read from. */
export interface Loaded extends Located {
  readonly inputs: Inputs | undefined;
}

/**
 * Bundles, lints and reads a specification. Writes nothing.
 * @param begin called with the specification before lint has finished, so lint may still refuse it
 */
export async function load(
  source: Source,
  begin?: (specification: Located) => void,
): Promise<Outcome<Loaded>> {
  const outcome = await linted(source, (bundle) => {
    try {
      begin?.(specificationOf(bundle));
    } catch {
      // Lint reports what is wrong with a document that cannot be read.
    }
  });
  return outcome.ok ? { ...outcome, ...specificationOf(outcome) } : outcome;
}

function specificationOf({ whole, workflows, addressAt, originOf }: Bundle): Located {
  const published = whole.document;
  const documented = sorted(normalised(whole));
  const document = viewed(documented);
  return {
    document,
    documented,
    published: sorted(published),
    workflows,
    api: apiOf(document),
    addressAt,
    originOf,
  };
}

const normalised = memoize(({ document, hasBigIntegers, isPlain }: Bundle["whole"]) =>
  withItemSchemas(normalise(document, hasBigIntegers, isPlain)),
);
const sorted = memoize(sortComponents);
const viewed = memoize((document: Json) => {
  const views = withViews(document);
  return views === document ? document : sortComponents(views);
});
const apiOf = memoize(readApi);
