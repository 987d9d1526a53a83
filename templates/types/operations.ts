/** The types of path items, operations and callbacks (OpenAPI 3.1, 4.8.9, 4.8.10 and 4.8.18). */
import { type Code, code, comment, identifier, lines, literal } from "../../scripts/core/code.ts";
import { deprecatedTag } from "../../scripts/core/deprecation.ts";
import { type Json, asArray, asObject, asString, follow, isObject } from "../../scripts/core/json.ts";
import { methods } from "../../scripts/core/model.ts";
import {
  type Context,
  type Print,
  bodyType,
  optional,
  parametersType,
  responsesType,
  typeOrReference,
} from "./messages.ts";

export const pathItemType: Print = (item, context) => {
  const operations = methods.map((method) => {
    const operation = item[method];
    if (!isObject(operation)) return code`${identifier(method)}?: never;`;
    const { operationId } = operation;
    const type =
      typeof operationId === "string"
        ? code`operations[${literal(operationId)}]`
        : operationType(operation, item, context);
    return code`${commentOn(operation)}${identifier(method)}: ${type};`;
  });
  return code`{
parameters: ${parametersType(asArray(item.parameters), context)};
${lines(operations)}
}`;
};

/** @param item whose parameters are the operation's, too */
export function operationType(operation: Json, item: Json, context: Context): Code {
  const { requestBody, responses, callbacks } = operation;
  const parameters = [...asArray(item.parameters), ...asArray(operation.parameters)];
  const isRequired = follow(context.document, requestBody).required;
  const body = isObject(requestBody)
    ? code`${optional(isRequired)}: ${typeOrReference(requestBody, context, bodyType)}`
    : code`?: never`;
  const named = Object.entries(asObject(callbacks)).map(
    ([name, callback]) => code`${identifier(name)}: ${typeOrReference(callback, context, callbackType)};`,
  );
  return code`{
parameters: ${parametersType(parameters, context)};
requestBody${body};
responses: ${responsesType(responses, context)};
${
  named.length === 0
    ? code``
    : code`callbacks: {
${lines(named)}
};`
}
}`;
}

export const callbackType: Print = (callback, context) => {
  const items = Object.entries(callback).filter(([expression]) => !expression.startsWith("x-"));
  const written = items.map(
    ([expression, item]) => code`${identifier(expression)}: ${typeOrReference(item, context, callbackItem)};`,
  );
  return code`{
${lines(written)}
}`;
};

/** A request that goes the other way is nobody's operation here: its operationId names nothing. */
const callbackItem: Print = (item, context) => pathItemType(withoutIds(item), context);

function withoutIds(item: Json): Json {
  const entries = methods.flatMap((method) => {
    const { operationId: _id, ...operation } = asObject(item[method]);
    return isObject(item[method]) ? [[method, operation] as const] : [];
  });
  return { ...item, ...Object.fromEntries(entries) };
}

function commentOn(operation: Json): Code {
  const { summary, description } = operation;
  const parts = [asString(summary), asString(description).trim(), deprecatedTag(operation)];
  return comment(parts.filter((part) => part !== "").join("\n\n"));
}
