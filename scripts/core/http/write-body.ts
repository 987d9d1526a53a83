/** Writes a body in its media type, forms as their encoding says (OpenAPI 3.1, 4.8.14 and 4.8.15). */
import { isObject } from "../json.ts";
import type { MediaType } from "../model.ts";
import { bodyText, concreteType } from "./body-text.ts";
import { kindOf, nameOf } from "./media-kind.ts";
import { formParameter } from "./parameter-shape.ts";
import { writtenText } from "./write-parameter.ts";

type Pair = readonly [string, string];

export interface Content {
  readonly type: string;
  readonly text: string;
}

const boundary = "contract-boundary-7MA4YWxk";

/** @returns what is sent, with its media type; JSON if nothing else is known of it */
export function bodyContent({
  mediaType,
  value,
}: {
  readonly mediaType: MediaType;
  readonly value: unknown;
}): Content {
  const name = nameOf(mediaType.name);
  const kind = kindOf(name);
  if (kind === "fields" && isObject(value)) return { type: name, text: form(value, mediaType) };
  if (kind === "parts" && isObject(value))
    return { type: `${name}; boundary=${boundary}`, text: multipart(value) };
  return { type: concreteType(name, value), text: bodyText(name, value) ?? JSON.stringify(value) };
}

function fieldsOf(value: object): readonly Pair[] {
  return Object.entries(value).flatMap(([name, item]) =>
    (Array.isArray(item) ? item : [item]).map((one: unknown): Pair => [
      name,
      isObject(one) ? JSON.stringify(one) : String(one),
    ]),
  );
}

function form(value: object, { encoding }: MediaType): string {
  const fields = Object.entries(value).map(([name, item]) => {
    const parameter = formParameter(name, Object.hasOwn(encoding, name) ? encoding[name] : undefined);
    if (parameter) return writtenText([{ ...parameter, schema: true }, item]);
    const pairs = fieldsOf({ [name]: item });
    return pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  });
  return fields.filter((text) => text !== "").join("&");
}

function multipart(value: object): string {
  const parts = fieldsOf(value).map(
    ([name, text]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${text}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}
