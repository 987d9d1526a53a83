// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The responses of operations, as data. */
import type { Json } from "./engine/json.ts";

export interface Example {
  readonly status: number;
  /** The media type; undefined if there is no body. */
  readonly type?: string;
  readonly value?: unknown;
  /** Bytes in place of a value, in Base64. */
  readonly bytes?: string;
  /** Required headers, by name; `Set-Cookie` can have several texts. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** A success with generated data: it has a schema in place of a value. */
export interface Made extends Omit<Example, "value"> {
  readonly schema: unknown;
  /** The numbers of the values that are valid, unless the first ones all are. */
  readonly variants?: readonly number[];
  /** The path of properties to what names the next page. It is set to null where that is valid, so that a generated list has a single page. */
  readonly next?: readonly string[];
}

/** The JSON that a request may have as its body, and how another one is refused. */
export interface Body {
  readonly required: boolean;
  readonly content: readonly { readonly type: string; readonly schema: unknown }[];
  /** For a body that its schema does not accept, and for one that is missing. */
  readonly invalid: Example;
  /** For a body that is not JSON. */
  readonly unreadable: Example;
}

export interface Mocked {
  readonly method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch";
  /** The path template. */
  readonly path: string;
  /** Undefined if the operation takes no JSON. */
  readonly body?: Body;
  /** Undefined if no valid data can be generated from the schema; the first example is used then. */
  readonly made?: Made;
  /** Examples by name, successes first. */
  readonly examples: Readonly<Record<string, Example>>;
}

export interface Answers {
  readonly schemas: Json;
  /** By operationId. A list, because an object has names of its own, such as `constructor`. */
  readonly operations: readonly (readonly [id: string, mocked: Mocked])[];
}
