import { child, children, follow, isFields } from "./document.ts";
import type { Fields, Location, Place, Resolver } from "./document.ts";

/** The keywords of JSON Schema 2020-12 that contain schemas: one schema, a list or a map of them. */
const single = ["items", "contains", "not", "if", "then", "else", "propertyNames"];
const closing = ["additionalProperties", "unevaluatedProperties", "unevaluatedItems"];
const several = [
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems",
  "properties",
  "patternProperties",
  "dependentSchemas",
];

export type SchemaPlace = Place & { readonly node: Fields };

/** Visits these schemas and all schemas below them, across files, each once. Calls can share `isNew`. */
export function* reachable(
  starts: readonly Place[],
  context: Resolver,
  isNew: (location: Location) => boolean,
): Generator<SchemaPlace> {
  for (const start of starts) {
    const place = follow(start, context);
    if (!place || !isFields(place.node) || !isNew(place.location)) continue;
    yield { node: place.node, location: place.location };
    yield* reachable(subschemas(place), context, isNew);
  }
}

function subschemas(schema: Place): Place[] {
  const alone = [...single, ...closing].flatMap((keyword) => child(schema, keyword) ?? []);
  return [...alone, ...several.flatMap((keyword) => children(child(schema, keyword)))];
}

/** The schema of every media type of a request body or a response. */
export function bodySchemas(body: Place, context: Resolver): Place[] {
  const mediaTypes = children(child(body, "content")).map((media) => follow(media, context));
  return mediaTypes.flatMap((media) => child(media, "schema") ?? []);
}

/** The schema of every header of a response. */
export function headerSchemas(response: Place, context: Resolver): Place[] {
  const headers = children(child(response, "headers")).map((header) => follow(header, context));
  return headers.flatMap((header) => child(header, "schema") ?? []);
}

/** Whether a schema describes an object, judged by its type or by keywords that only objects have. */
export function isObjectSchema({ type, properties }: Fields): boolean {
  return type === "object" || (Array.isArray(type) && type.includes("object")) || properties !== undefined;
}
