/** JSON values as literals of a language, indented. */

export interface Syntax {
  /** One level of indentation. */
  readonly step: string;
  readonly text: (text: string) => string;
  readonly key: (name: string) => string;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  /** Integers that a number would not hold. */
  readonly large: (integer: bigint) => string;
}

export function tree(value: unknown, syntax: Syntax, indent = ""): string {
  if (typeof value === "string") return syntax.text(value);
  if (typeof value === "bigint") return syntax.large(value);
  if (typeof value === "boolean") return syntax.words[value ? "true" : "false"];
  if (typeof value === "number") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return syntax.words.null;
  const inner = indent + syntax.step;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + tree(item, syntax, inner));
    return enclosed(["[", "]"], indent, items);
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const members = entries.map(([name, item]) => `${inner}${syntax.key(name)}: ${tree(item, syntax, inner)}`);
  return enclosed(["{", "}"], indent, members);
}

function enclosed(
  [open, close]: readonly [string, string],
  indent: string,
  items: readonly string[],
): string {
  if (items.length === 0) return open + close;
  return [open, ...items.map((item) => `${item},`), indent + close].join("\n");
}

export function hasLarge(value: unknown): boolean {
  if (typeof value === "bigint") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasLarge);
}
