/** Parameters and bodies that the generators would send wrongly, as something that they send rightly. */
import { type Model, type ModelOperation, type ModelParameter, type ModelSchema, follow } from "./model.ts";
import type { Placeholders } from "./placeholders.ts";

/** @returns the model, with a note for each parameter that is left out */
export function withSendableParts<M extends Model>(
  model: M,
  placeholders: Placeholders,
): { readonly model: M; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const sendable = (operation: ModelOperation): ModelOperation => {
    const { pathParams, queryParams, requestBody, successResponses } = operation;
    const query = queryParams.map((parameter) => ({ parameter, sent: inQuery(parameter, model) }));
    const left = query.filter(({ sent }) => sent === undefined);
    notes.push(...left.map(({ parameter }) => leftOut(operation, parameter.name)));
    return {
      ...operation,
      pathParams: pathParams.map((each) => (isSingle(each.schema, model) ? each : { ...each, schema: text })),
      queryParams: query.flatMap(({ sent = [] }) => sent),
      successResponses: successResponses.map((each) =>
        isJson(each.contentType) || !/json/i.test(each.contentType) ? each : { ...each, contentType: bytes },
      ),
      ...(requestBody && {
        requestBody: { ...requestBody, contentType: bodyType(requestBody.contentType, placeholders) },
      }),
    };
  };
  const services = model.services.map((service) => ({
    ...service,
    operations: service.operations.map(sendable),
  }));
  return { model: { ...model, services }, notes };
}

const text: ModelSchema = { kind: "scalar", scalar: "string" };

function leftOut({ specName, name }: ModelOperation, parameter: string): string {
  return `operation ${JSON.stringify(specName ?? name)} has no parameter ${JSON.stringify(parameter)}: it is an object that has lists or objects inside, or a list of them.`;
}

/**
 * An object becomes a parameter for each property, as `deepObject` and exploded `form` send it. A list that is sent as
 * one text is a text.
 */
function inQuery(parameter: ModelParameter, model: Model): readonly ModelParameter[] | undefined {
  const schema = withoutNull(parameter.schema, model);
  if (isSingle(schema, model)) return [parameter];
  const isExploded = parameter.explode ?? (parameter.style ?? "form") === "form";
  if (schema?.kind === "array") {
    if (!isSingle(schema.items, model)) return undefined;
    return isExploded ? [{ ...parameter, schema }] : [{ ...parameter, schema: text }];
  }
  if (schema?.kind !== "object") return undefined;
  const isDeep = parameter.style === "deepObject";
  if (!isDeep && !isExploded) return [{ ...parameter, schema: text }];
  const properties = schema.properties ?? [];
  if (!properties.every((property) => isSingle(property.schema, model))) return undefined;
  return properties.map((property) => ({
    name: isDeep ? `${parameter.name}[${property.name}]` : property.name,
    in: "query",
    schema: property.schema,
    required: parameter.required === true && property.required === true,
  }));
}

function withoutNull(schema: ModelSchema | undefined, model: Model): ModelSchema | undefined {
  const found = schema && follow(schema, model);
  const others = (found?.members ?? []).filter(({ kind }) => kind !== "null");
  return found?.kind === "union" && others.length === 1 ? withoutNull(others[0], model) : found;
}

/** Whether a value is one text, number or boolean; what has no type may be. */
function isSingle(schema: ModelSchema | undefined, model: Model): boolean {
  const found = withoutNull(schema, model);
  if (found?.kind === "union") return (found.members ?? []).every((member) => isSingle(member, model));
  return ["scalar", "enum", "literal", "unknown", "null"].includes(found?.kind ?? "");
}

const bytes = "application/octet-stream";

/** JSON, and parts, which the generators encode, and bytes; the caller encodes everything else. */
function bodyType(contentType: string, placeholders: Placeholders): string {
  if (isJson(contentType) || /^multipart\//i.test(contentType)) return contentType;
  return contentType.includes("*") ? bytes : placeholders.asBytes(contentType);
}

function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(contentType);
}
