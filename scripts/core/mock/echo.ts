/** Invented data that answers the question: what the path names has that identity in the answer. */
import { isObject } from "../json.ts";
import type { Api, Operation } from "../model.ts";
import { readTarget } from "../http/request.ts";
import { wholeTemplate } from "../path-template.ts";
import { decodePercent } from "../percent.ts";
import { readText, typesOf } from "../request-validation/coerce.ts";

interface PathValue {
  readonly name: string;
  readonly value: unknown;
}

/** The values of the templates that are whole segments of the path, read as their schemas say. */
export function pathValues({ schemas }: Api, operation: Operation, target: string): readonly PathValue[] {
  const sent = readTarget(target).path.split("/");
  return operation.path.split("/").flatMap((segment, place) => {
    const name = wholeTemplate(segment);
    const parameter = operation.parameters.find((known) => known.in === "path" && known.name === name);
    if (name === undefined || !parameter) return [];
    return [{ name, value: readText(decodePercent(sent[place] ?? ""), typesOf(parameter.schema, schemas)) }];
  });
}

/**
 * Puts path values where an answer says the same: `{thing_id}` in `thing_id`, in `thing.id`, and that of the last
 * template in `id`.
 * @param isValid whether a value is still what the document declares; what is not, is left out
 */
export function echoed(
  answer: unknown,
  values: readonly PathValue[],
  isValid: (value: unknown) => boolean,
): unknown {
  const last = values.at(-1);
  return values.reduce((body, value) => {
    const versions = versionsOf(body, value, value === last ? ["id"] : []);
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
