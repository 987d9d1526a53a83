/** What operations answer, as data. */
import type { Keywords } from "./scalars.ts";

export interface Example {
  readonly status: number;
  /** The media type; undefined where there is no body. */
  readonly type?: string;
  readonly value?: unknown;
  /** Headers that must be there, by name. */
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A success that is made up: its schema instead of its value. */
export interface Made extends Omit<Example, "value"> {
  readonly schema: unknown;
  /** Where the number of the next page stands: a list that is made up has one page. */
  readonly next?: readonly [info: string, next: string];
}

export interface Mocked {
  readonly method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch";
  /** The path template. */
  readonly path: string;
  /** Undefined where nothing can be made up that the schema allows: then the first example is the answer. */
  readonly made?: Made;
  /** Name → example; successes first. */
  readonly examples: Readonly<Record<string, Example>>;
}

export interface Answers {
  readonly schemas: Keywords;
  readonly operations: Readonly<Record<string, Mocked>>;
}
