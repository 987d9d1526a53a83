/** Schemas, the types that are printed for them, and values that both take or both refuse. */

export interface Row {
  /** The components; the type is that of `X`. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly want: string;
  readonly takes: readonly unknown[];
  readonly refuses: readonly unknown[];
  /** Defaults to 3.1. */
  readonly openapi?: "3.0.3";
}

export type Rows = Readonly<Record<string, Row>>;

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const text = { type: "string" };
export const count = { type: "integer" };
