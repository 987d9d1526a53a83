import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isSequence, kindOf, nameOf } from "../../core/http/media-kind.ts";
import { type Place, child, children, follow, isFields } from "../document.ts";

/** Warns where a media type is read and written without what the document says about it. */
export const AppliedSchema: Oas3Rule = () => ({
  MediaTypesMap(content: unknown, context: UserContext) {
    for (const media of children({ node: content, location: context.location })) {
      const found = follow(media, context);
      for (const { message, location } of found ? problemsOf(media.key, found, context) : [])
        context.report({ message, location });
    }
  },
});

interface Found {
  readonly message: string;
  readonly location: Location;
}

function problemsOf(name: string, media: Place, context: UserContext): Found[] {
  const kind = kindOf(name);
  if (nameOf(name).startsWith("multipart/"))
    return kind === "parts" ? encodings(media) : [keyOf(media, `${name} is sent and received as bytes.`)];
  const schema = child(media, "schema");
  if (!schema) return [];
  if (isSequence(kind)) return ofWhole(name, schema, context);
  const types = typesOf(schema, context);
  const isText = types.length === 0 || types.includes("string");
  const isIgnored = kind === "markup" ? types.some((type) => type !== "string") : kind === "text" && !isText;
  return isIgnored
    ? [keyOf(schema, `${name} is sent and received as text: this schema is not applied.`)]
    : [];
}

/** What a schema says about all items together cannot be known while they arrive. */
function ofWhole(name: string, schema: Place, context: UserContext): Found[] {
  const whole = follow(schema, context);
  if (!whole || !isFields(whole.node) || ![whole.node["type"]].flat().includes("array")) return [];
  return children(whole)
    .filter(({ key }) => keywordsOfWhole.has(key))
    .map((place) =>
      keyOf(place, `${name} is read item by item: \`${place.key}\` of all items is not checked.`),
    );
}

const keywordsOfWhole = new Set(
  "minItems maxItems uniqueItems contains minContains maxContains prefixItems unevaluatedItems".split(" "),
);

/** A part has a media type; what else an encoding says is for query strings, or headers that no tool sends. */
function encodings(media: Place): Found[] {
  return children(child(media, "encoding"))
    .flatMap((encoding) => children(encoding))
    .filter(({ key }) => ["headers", "style", "explode", "allowReserved"].includes(key))
    .map((place) => keyOf(place, `\`${place.key}\` is not applied to parts of multipart/form-data.`));
}

function keyOf({ location }: Place, message: string): Found {
  return { message, location: location.key() };
}

/** The types that a schema permits; none if it does not say. */
function typesOf(schema: Place, context: UserContext, depth = 0): unknown[] {
  const place = follow(schema, context);
  if (!place || !isFields(place.node) || depth > 10) return [];
  const { type, properties, items } = place.node;
  const own = [type].flat().filter((one) => typeof one === "string");
  if (own.length > 0) return own;
  if (properties !== undefined) return ["object"];
  if (items !== undefined) return ["array"];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => children(child(place, keyword)));
  return parts.flatMap((part) => typesOf(part, context, depth + 1));
}
