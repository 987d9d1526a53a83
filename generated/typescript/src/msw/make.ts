// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** A generated response, the same for the same seed. */
import { type PathValue, echoed } from "./engine/fake/echo.ts";
import { fake } from "./engine/fake/fake.ts";
import { paged } from "./engine/fake/paging.ts";
import { randomFrom } from "./engine/fake/random.ts";
import { isValid } from "./engine/fake/validity.ts";
import type { Json } from "./engine/json.ts";
import { wholeTemplate } from "./engine/path-template.ts";
import { decodePercent } from "./engine/percent.ts";
import type { Made } from "./answers.ts";

/** How many values a response has, if all of the first ones are valid. */
export const usual = 16;

/** @returns one of the values that were found valid when this was generated */
export function make(made: Made, schemas: Json, seed: string): unknown {
  const { variants } = made;
  const chosen = randomFrom(seed).integer(0, (variants?.length ?? usual) - 1);
  return variant(made.schema, schemas, variants?.[chosen] ?? chosen);
}

/** @throws `Error` when it cannot generate this one */
export function variant(schema: unknown, schemas: Json, number: number): unknown {
  return fake(schema, schemas, randomFrom(`variant ${number}`));
}

interface Requested {
  /** The path template. */
  readonly path: string;
  readonly url: URL;
}

/** Repeats ids of the path in a value, and makes a list agree with what it says of its pages. */
export function fitted(value: unknown, { made, schemas }: Response, { path, url }: Requested): unknown {
  const isRight = (each: unknown) => isValid(made.schema, each, schemas);
  const whole = echoed(value, pathValues(path, url.pathname), isRight);
  return paged(whole, { query: url.searchParams, isValid: isRight, next: made.next });
}

interface Response {
  readonly made: Made;
  readonly schemas: Json;
}

/** Each as a number, if it looks like one, and as text: whichever fits. The path may stand below a base. */
function pathValues(path: string, pathname: string): PathValue[] {
  const template = path.split("/").slice(1);
  const sent = pathname.split("/").slice(-template.length);
  return template.flatMap((segment, index) => {
    const name = wholeTemplate(segment);
    const text = decodePercent(sent[index] ?? "");
    if (name === undefined || text === undefined) return [];
    const number = /^-?\d{1,15}$/.test(text) ? [{ name, value: Number(text) }] : [];
    return [...number, { name, value: text }];
  });
}
