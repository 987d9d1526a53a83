// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Looking into a parsed document whose shape nobody has proved yet. */

export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * Follows local references (`{"$ref": "#/a/b"}`, RFC 6901) until something else stands there.
 * A reference that leads nowhere or round in a circle gives an empty object.
 */
export function follow(document: Json, value: unknown): Json {
  let found = value;
  for (let hops = 0; isObject(found) && typeof found.$ref === "string"; hops++) {
    if (hops > 100) return {};
    found = pointer(document, found.$ref);
  }
  return asObject(found);
}

function pointer(document: Json, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  return reference
    .slice(2)
    .split("/")
    .map((token) => decodeToken(token))
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? own(value, key) : undefined),
      document,
    );
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined; // hasOwn has just proved the key
}

function decodeToken(token: string): string {
  const plain = /%[0-9a-f]{2}/i.test(token) ? decodePercent(token) : token;
  return plain.replaceAll("~1", "/").replaceAll("~0", "~");
}

function decodePercent(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
