/** Names derived from those in a document. */

/**
 * The name of an operation without an operationId: method and path in camel case, with parameters as `By…`.
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
 * Names for functions. An operationId that is an identifier is kept, and others become identifiers in camel case. If a
 * name is taken or reserved by the language or the module, a number is added.
 * @param reserved the module's other exports
 * @example functionNames(["issues/list-all", "delete"], []) // ["issuesListAll", "delete2"]
 */
export function functionNames(ids: readonly string[], reserved: readonly string[]): string[] {
  return distinct(ids, functionName, [...reserved, ...reservedWords]);
}

/**
 * What an operation is called as a method of the client: its operationId. But an object with a method `then` would be
 * taken for a promise, and whoever awaits it would call the operation.
 * @param name of its function
 */
export function methodName(id: string, name: string): string {
  return id === "then" ? name : id;
}

/**
 * Names for types. A name that is an identifier is kept; whatever others have that an identifier has not becomes `_`.
 * @param reserved what the types themselves are written with
 * @example typeNames(["Page.User", "Page_User", "string"], []) // ["Page_User2", "Page_User", "string2"]
 */
export function typeNames(names: readonly string[], reserved: readonly string[]): string[] {
  return distinct(names, typeName, [...reserved, ...reservedWords, ...typeWords]);
}

function typeName(name: string): string {
  const legal = name.replaceAll(/[^A-Za-z0-9$_]/g, "_");
  return isIdentifier(legal) ? legal : `_${legal}`;
}

/** An identifier keeps its name, unless it is reserved; others are spelled, with a number where that is taken. */
function distinct(
  ids: readonly string[],
  spell: (id: string) => string,
  reserved: readonly string[],
): string[] {
  const own = new Set(ids.filter(isIdentifier));
  const taken = new Set(reserved);
  const next = new Map<string, number>();
  return ids.map((id) => {
    const name = spell(id);
    const isFree = (candidate: string) => !taken.has(candidate) && (candidate === id || !own.has(candidate));
    let chosen = name;
    for (let count = next.get(name) ?? 2; !isFree(chosen); next.set(name, count))
      chosen = `${name}${count++}`;
    taken.add(chosen);
    return chosen;
  });
}

/** The name of an npm package, made from any title. */
export function packageName(title: string): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ["api"]).join("-").slice(0, 100);
}

/** A version that npm accepts (Semantic Versioning 2.0.0): `info.version`, or `0.0.0` if it is not valid. */
export function packageVersion(version: string): string {
  return semanticVersion.test(version) ? version : "0.0.0";
}

const whole = "(?:0|[1-9]\\d{0,14})";
const dotted = (word: string) => `${word}(?:\\.${word})*`;
const semanticVersion = new RegExp(
  `^${whole}\\.${whole}\\.${whole}(?:-${dotted(`(?:${whole}|\\d*[a-z-][\\da-z-]*)`)})?(?:\\+${dotted("[\\da-z-]+")})?$`,
  "i",
);

/** What an operation's function is called where that is free. */
export function functionName(id: string): string {
  return isIdentifier(id) ? id : camelCase(id);
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z$_][\w$]*$/.test(name);
}

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9$_]+/).filter((word) => word !== "");
  const name = words.map((word, index) => (index === 0 ? word : capitalise(word))).join("");
  return /^[A-Za-z$_]/.test(name) ? name : `operation${capitalise(name)}`;
}

/**
 * ECMAScript 2025, 12.7.2, and the words reserved by strict mode and modules; `then`, which would turn an imported
 * module into a promise; and `__proto__`, which is not an ordinary name in an object.
 */
const reservedWords =
  "__proto__ then arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield".split(
    " ",
  );

/** What names a type of the language (TypeScript refuses an alias of such a name). */
const typeWords =
  "any bigint boolean intrinsic never number object string symbol undefined unknown void".split(" ");
