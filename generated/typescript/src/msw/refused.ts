// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Refuses JSON bodies that their schemas do not accept. */
import { isValid } from "./engine/fake/validity.ts";
import { kindOf, nameOf } from "./engine/http/media-kind.ts";
import type { Json } from "./engine/json.ts";
import type { Body, Example } from "./answers.ts";

/** @returns the response to a request whose body is not allowed; undefined if it is, or if it is not JSON by its type */
export async function refused(
  body: Body | undefined,
  request: Request,
  schemas: Json,
): Promise<Example | undefined> {
  if (!body) return undefined;
  if (request.body === null) return body.required ? body.invalid : undefined;
  const sent = request.headers.get("content-type") ?? "";
  if (kindOf(sent) !== "json") return undefined;
  const media = body.content.find(({ type }) => nameOf(type) === nameOf(sent)) ?? body.content[0];
  const read = parsed(await request.clone().text());
  if (!read) return body.unreadable;
  return media && !accepts(media.schema, read.value, schemas) ? body.invalid : undefined;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** A schema that cannot be checked accepts everything. */
function accepts(schema: unknown, value: unknown, schemas: Json): boolean {
  try {
    return isValid(schema, value, schemas);
  } catch {
    return true;
  }
}
