// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Makes generated data fit the request: ids from the path are repeated in the response. */
import { isObject } from "../json.ts";

export interface PathValue {
  /** Of the parameter. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * Copies path values to the same fields of a response: `{thing_id}` to `thing_id` and `thing.id`, and the last
 * parameter also to `id`.
 * @param isValid whether a value still fits the document; values that do not fit are not copied
 */
export function echoed(
  answer: unknown,
  values: readonly PathValue[],
  isValid: (value: unknown) => boolean,
): unknown {
  const last = values.at(-1)?.name;
  return values.reduce((body, value) => {
    const versions = versionsOf(body, value, value.name === last ? ["id"] : []);
    return versions.find(isValid) ?? body;
  }, answer);
}

function versionsOf(body: unknown, { name, value }: PathValue, more: readonly string[]): readonly unknown[] {
  if (!isObject(body)) return [];
  const stem = name.replace(/(?:_id|Id|-id)$/, "");
  const inner = body[stem];
  const nested = stem !== name && isObject(inner) && Object.hasOwn(inner, "id");
  return [
    ...(nested ? [{ ...body, [stem]: { ...inner, id: value } }] : []),
    ...[name, ...more].filter((key) => Object.hasOwn(body, key)).map((key) => ({ ...body, [key]: value })),
  ];
}
