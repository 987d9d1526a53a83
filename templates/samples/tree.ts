/** JSON values as literals of a language, indented. */
import { ExactNumber, type LongNumber, isContainer, isLongNumber } from "../../scripts/core/exact-number.ts";

export interface Syntax {
  /** One level of indentation. */
  readonly step: string;
  /** Between the braces of an object on one line, and its members. */
  readonly padding: string;
  readonly text: (text: string) => string;
  readonly key: (name: string) => string;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  /** Numbers that JavaScript's do not hold. */
  readonly large: (number: LongNumber) => string;
}

export function tree(value: unknown, syntax: Syntax, indent = ""): string {
  if (typeof value === "string") return syntax.text(value);
  if (isLongNumber(value)) return syntax.large(value);
  if (typeof value === "boolean") return syntax.words[value ? "true" : "false"];
  if (typeof value === "number") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return syntax.words.null;
  const inner = indent + syntax.step;
  if (Array.isArray(value)) {
    const items = value.map((item) => tree(item, syntax, inner));
    return enclosed(items, { open: "[", close: "]", padding: "", indent, inner });
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const members = entries.map(([name, item]) => `${syntax.key(name)}: ${tree(item, syntax, inner)}`);
  return enclosed(members, { open: "{", close: "}", padding: syntax.padding, indent, inner });
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly padding: string;
  readonly indent: string;
  readonly inner: string;
}

/** On one line if it is short. */
function enclosed(items: readonly string[], { open, close, padding, indent, inner }: Brackets): string {
  if (items.length === 0) return open + close;
  const line = items.join(", ");
  if (!line.includes("\n") && indent.length + line.length < longest)
    return open + padding + line + padding + close;
  return [open, ...items.map((item) => `${inner}${item},`), indent + close].join("\n");
}

/** Leaves room for the name before it. */
const longest = 60;

export function hasLarge(value: unknown): boolean {
  return isLongNumber(value) || partsOf(value).some(hasLarge);
}

/** Whether a number has a fraction or an exponent that a binary one does not hold. */
export function hasExactNumber(value: unknown): boolean {
  return value instanceof ExactNumber || partsOf(value).some(hasExactNumber);
}

function partsOf(value: unknown): readonly unknown[] {
  return isContainer(value) ? Object.values(value) : [];
}
