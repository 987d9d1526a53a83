/** A document with nothing that the SDK generators would refuse the whole of it for; lint has told of each. */
import { type Json, asObject, asString, follow, isObject } from "../../core/json.ts";
import type { Position } from "../../core/openapi/positions.ts";
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

const described =
  "description required deprecated allowEmptyValue style explode allowReserved schema example examples content";

/** The fields of each object in any version (3.1, 4.8; 3.2, 4); what the linter calls unexpected is not among them. */
const fields: Readonly<Partial<Record<Position, ReadonlySet<string>>>> = Object.fromEntries(
  Object.entries({
    Root: "openapi info servers paths webhooks components security tags $self jsonSchemaDialect",
    Components:
      "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems",
    PathItem:
      "$ref summary description servers parameters get put post delete options head patch trace query additionalOperations",
    Operation:
      "tags summary description operationId parameters requestBody responses callbacks deprecated security servers",
    Parameter: `$ref name in ${described}`,
    Header: `$ref ${described}`,
    RequestBody: "$ref description content required",
    MediaType: "$ref schema example examples encoding itemSchema prefixEncoding itemEncoding",
    Encoding: "contentType headers style explode allowReserved encoding prefixEncoding itemEncoding",
    Response: "$ref summary description headers content links",
  }).map(([position, names]) => [position, new Set(names.split(" "))]),
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
    const styled = position === "Parameter" ? withKnownStyle(value) : value;
    const own = withFields(withoutExtensions(styled), fields[position]);
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

function withFields(value: unknown, known: ReadonlySet<string> | undefined): unknown {
  if (!known || !isObject(value) || Object.keys(value).every((key) => known.has(key))) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => known.has(key)));
}

/** The same at the root, in objects that hold nothing else of interest. */
function withoutForeignData({ info, tags, servers, ...document }: Json): Json {
  const { title, version, description } = asObject(info);
  const named = Array.isArray(tags) && tags.filter((tag) => asString(asObject(tag).name) !== "");
  return {
    ...document,
    info: {
      title: asString(title) || "API",
      version: asString(version) || "0",
      ...(typeof description === "string" && { description }),
    },
    ...(named && { tags: named.map(withoutExtensions) }),
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
