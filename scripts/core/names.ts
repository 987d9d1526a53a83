/** Names that are derived from a document's own. */

/**
 * The name of an operation that has no operationId: method and path in camel case, parameters as `By…`.
 * @example operationName("get", "/v1/users/{user_id}") // "getV1UsersByUserId"
 */
export function operationName(method: string, path: string): string {
  const words = path
    .split("/")
    .filter((segment) => segment !== "")
    .flatMap((segment) => [...(segment.includes("{") ? ["by"] : []), ...segment.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word !== "");
  return method + words.map(capitalise).join("");
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
