/** A document with nothing that the SDK generators would refuse the whole of it for; lint has told of each. */
import { type Json, asObject, follow, isObject } from "../../core/json.ts";
import { rewrite } from "../../core/openapi/walk.ts";

/** What the generators' own lint knows in a schema of either version; they read the first line of it. */
const keywords = new Set(
  (
    "type format title description default enum properties required items additionalProperties allOf anyOf oneOf not discriminator readOnly writeOnly nullable deprecated " +
    "$ref externalDocs xml example multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties"
  ).split(" "),
);

const modernKeywords = new Set(
  "const examples if then else dependentSchemas dependentRequired prefixItems contains minContains maxContains patternProperties propertyNames unevaluatedItems unevaluatedProperties contentEncoding contentMediaType contentSchema $comment".split(
    " ",
  ),
);

/** @param document a bundle: each `$ref` points into the document itself */
export function withKnownFields(document: Json): Json {
  const isModern = !String(document.openapi).startsWith("3.0");
  const isKnown = (keyword: string): boolean =>
    keyword.startsWith("x-") ||
    (keywords.has(keyword) && !(isModern && keyword === "nullable")) ||
    (isModern && modernKeywords.has(keyword));
  const known = rewrite(document, "Root", (value, position) => {
    if (position === "Schema") return schema(withoutExtensions(value), isKnown);
    if (position === "Parameter[]" && Array.isArray(value))
      return value.filter((parameter) => follow(document, parameter).in !== "querystring"); // OpenAPI 3.2's
    if (position === "Data" || position.endsWith("{}")) return value;
    const own = withoutExtensions(position === "Parameter" ? withKnownStyle(value) : value);
    const isUndescribed = isObject(own) && !("$ref" in own) && !("description" in own);
    return position === "Response" && isUndescribed ? { ...own, description: "" } : own;
  });
  return withoutForeignData(asObject(known));
}

/** OpenAPI 3.2's style is for cookies alone, which no method takes. */
function withKnownStyle(value: unknown): unknown {
  const { style, ...parameter } = asObject(value);
  return style === "cookie" ? parameter : value;
}

/** Some extensions are parts of a description to the generators' lint, which looks for references in them. */
function withoutExtensions(value: unknown): unknown {
  if (!isObject(value) || !Object.keys(value).some(isExtension)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isExtension(key)));
}

function isExtension(key: string): boolean {
  return key.startsWith("x-");
}

/** The same at the root, in objects that hold nothing else of interest. */
function withoutForeignData({ info, tags, servers, ...document }: Json): Json {
  return {
    ...document,
    info: withoutExtensions(info),
    ...(Array.isArray(tags) && { tags: tags.map(withoutExtensions) }),
    ...(Array.isArray(servers) && { servers: servers.map(withoutExtensions) }),
  };
}

function schema(value: unknown, isKnown: (keyword: string) => boolean): unknown {
  if (value === true) return {};
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (entries.every(([keyword, each]) => isKnown(keyword) && !isStructured(keyword, each))) return value;
  const kept = entries.filter(([keyword, each]) => isKnown(keyword) && !isStructured(keyword, each));
  return { ...Object.fromEntries(kept), ...(value.const === null && { type: "null" }) };
}

/** The generators know only texts, numbers and booleans as constants. */
function isStructured(keyword: string, value: unknown): boolean {
  if (keyword === "const") return typeof value === "object";
  return (
    keyword === "enum" && Array.isArray(value) && value.some((item) => isObject(item) || Array.isArray(item))
  );
}
