/** Schemas that run others. Issues stay as zod makes them, so that the outermost parse words them and gives their paths. */
import * as zod from "zod";

/** A value on its way through a schema, and what is wrong with it. */
export type Payload = zod.core.ParsePayload;

/** Adds what is wrong with a value; the value may be replaced. */
export type Rule = (payload: Payload) => void;

/** A schema that is a single rule. @typeParam Output what the rule leaves behind, which nothing but its author knows */
export function parsing<Output, Input = Output>(rule: Rule): zod.ZodType<Output, Input> {
  return zod.unknown().check(rule) as zod.ZodType as zod.ZodType<Output, Input>; // see Output
}

/** @throws `$ZodAsyncError` for a schema with asynchronous parts, which no generated schema has */
export function run(schema: zod.ZodType, value: unknown): Payload {
  const { _zod: internals } = schema;
  const payload = internals.run({ value, issues: [] }, {});
  if (payload instanceof Promise) throw new zod.core.$ZodAsyncError();
  return payload;
}

export function accepts(schema: zod.ZodType, value: unknown): boolean {
  return run(schema, value).issues.length === 0;
}

/** Adds the issues of a part of the value. */
export function report(to: Payload, part: Payload, ...path: readonly PropertyKey[]): void {
  to.issues.push(...part.issues.map((issue) => ({ ...issue, path: [...path, ...(issue.path ?? [])] })));
}

/** A recursive component: it is made when it is first used, and its type is declared beside it. */
export function recursive<Output, Input>(make: () => zod.ZodType): zod.ZodType<Output, Input> {
  return zod.lazy(make) as zod.ZodType as zod.ZodType<Output, Input>; // the generator writes both from one schema
}

/** Lets a bundler leave out what nobody imports. */
export function define<Schema>(make: () => Schema): Schema {
  return make();
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
