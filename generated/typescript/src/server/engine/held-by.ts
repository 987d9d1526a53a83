// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * What a user's object holds under a name of the document, such as an operationId: not what every object inherits,
 * such as `constructor`.
 */
export function heldBy<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return name in Object.prototype && !Object.hasOwn(table, name) ? undefined : table[name];
}
