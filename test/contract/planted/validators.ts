/** Schemas as Ajv takes them. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Json, asObject, isObject } from "../../../scripts/core/json.ts";

export type Validate = (schema: unknown, value: unknown) => boolean;

export function validators(document: Json): Validate {
  const isOld = String(document.openapi).startsWith("3.0");
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  formats.default(ajv);
  const components = translated(asObject(document.components).schemas, isOld);
  ajv.addSchema({ $id: "doc:", components: { schemas: components } });
  const known = new Map<unknown, ReturnType<typeof ajv.compile>>();
  return (schema, value) => {
    const validate = known.get(schema) ?? ajv.compile(asObject(translated(schema ?? {}, isOld)));
    known.set(schema, validate);
    return validate(value) === true;
  };
}

/** References get the base of the components; the booleans of 3.0 become keywords of JSON Schema. */
function translated(value: unknown, isOld: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => translated(item, isOld));
  if (!isObject(value)) return value;
  const own: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === "$ref" ? `doc:${String(child)}` : translated(child, isOld),
    ]),
  );
  delete own.discriminator;
  const readOnly = Object.entries(asObject(own.properties)).flatMap(([name, child]) =>
    asObject(child).readOnly === true ? [name] : [],
  );
  if (readOnly.length > 0 && Array.isArray(own.required))
    own.required = own.required.filter((name) => !readOnly.includes(String(name)));
  if (!isOld) return own;
  for (const [limit, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (own[exclusive] === true) own[exclusive] = own[limit];
    else delete own[exclusive];
    if (typeof own[exclusive] === "number") delete own[limit];
  }
  if (own.nullable === true) own.type = [own.type, "null"];
  return own;
}
