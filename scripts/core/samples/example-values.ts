/** Values for a sample: the document's examples, or else data that is generated as the mock's is. */
import { asArray, follow } from "../json.ts";
import { kindOf } from "../http/media-kind.ts";
import type { Api, MediaType, Parameter, Schema } from "../model.ts";
import { generatedValue } from "./generated-values.ts";

export function parameterValue({ example, schema, name }: Parameter, api: Api): unknown {
  return example === undefined ? valueOf(schema, api, name) : example;
}

/**
 * @param name of an example; without it the first one is used
 * @returns undefined if there is no value
 */
export function bodyValue({ name: media, examples, schema }: MediaType, api: Api, name?: string): unknown {
  if (name !== undefined && examples.has(name)) return examples.get(name);
  const written = [...examples.values()].find((value) => value !== undefined);
  if (written !== undefined || kindOf(media) === "markup") return written; // a schema says nothing about its text
  const isText = ["text", "bytes"].includes(kindOf(media)) && typeof schema === "boolean";
  return valueOf(isText ? { type: "string" } : schema, api, media);
}

/** The schema's own example, default or permitted value; otherwise one that is generated. */
function valueOf(schema: Schema, api: Api, key: string): unknown {
  const own = follow({ components: { schemas: api.schemas } }, schema);
  const given = [...asArray(own.examples), own.example, own.default, own.const, ...asArray(own.enum)];
  const written = given.find((value) => value !== undefined);
  return written === undefined ? generatedValue(schema, api, key) : written;
}
