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

/**
 * Names for functions: an operationId that is an identifier stays, others become one in camel case. A name that is
 * taken, reserved by the language or by the module gets a number.
 * @param reserved what else the module exports
 * @example functionNames(["issues/list-all", "delete"], []) // ["issuesListAll", "delete2"]
 */
export function functionNames(ids: readonly string[], reserved: readonly string[]): string[] {
  const own = new Set(ids.filter(isIdentifier));
  const taken = new Set([...reserved, ...reservedWords]);
  return ids.map((id) => {
    const name = isIdentifier(id) ? id : camelCase(id);
    const isFree = (candidate: string) => !taken.has(candidate) && (candidate === id || !own.has(candidate));
    let chosen = name;
    for (let count = 2; !isFree(chosen); count++) chosen = `${name}${count}`;
    taken.add(chosen);
    return chosen;
  });
}

/** The name of an npm package, of any title. */
export function packageName(title: string): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ["api"]).join("-").slice(0, 100);
}

/** A version that npm takes (Semantic Versioning 2.0.0): `info.version`, or `0.0.0` where it is none. */
export function packageVersion(version: string): string {
  return semanticVersion.test(version) ? version : "0.0.0";
}

const whole = "(?:0|[1-9]\\d{0,14})";
const dotted = (word: string) => `${word}(?:\\.${word})*`;
const semanticVersion = new RegExp(
  `^${whole}\\.${whole}\\.${whole}(?:-${dotted(`(?:${whole}|\\d*[a-z-][\\da-z-]*)`)})?(?:\\+${dotted("[\\da-z-]+")})?$`,
  "i",
);

function isIdentifier(name: string): boolean {
  return /^[A-Za-z$_][\w$]*$/.test(name);
}

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9$_]+/).filter((word) => word !== "");
  const name = words.map((word, index) => (index === 0 ? word : capitalise(word))).join("");
  return /^[A-Za-z$_]/.test(name) ? name : `operation${capitalise(name)}`;
}

/**
 * ECMAScript 2025, 12.7.2, and what strict mode and modules reserve beside it; `then`, which would make a promise of
 * an imported module; and `__proto__`, which is no name in an object.
 */
const reservedWords =
  "__proto__ then arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield".split(
    " ",
  );
