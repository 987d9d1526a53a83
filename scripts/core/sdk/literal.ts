/** Writes a JSON value as source code in another language. */

export interface Syntax {
  readonly text: (value: string) => string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  /** The brackets around an array's items and an object's entries. */
  readonly array: readonly [open: string, close: string];
  readonly object: readonly [open: string, close: string];
  /** Both are already source code. */
  readonly entry: (key: string, value: string) => string;
  /** Whether the last item needs a comma if each item is on its own line. */
  readonly trailingComma: boolean;
  readonly indent: string;
}

const width = 80;

/** @param margin the indent of every line except the first */
export function literal(value: unknown, syntax: Syntax, margin = ""): string {
  if (typeof value === "string") return syntax.text(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? syntax.yes : syntax.no;
  if (typeof value !== "object" || value === null) return syntax.none;
  const inner = margin + syntax.indent;
  const [open, close] = Array.isArray(value) ? syntax.array : syntax.object;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, syntax, inner))
    : Object.entries(value).map(([key, entry]) =>
        syntax.entry(syntax.text(key), literal(entry, syntax, inner)),
      );
  const short = `${open}${items.join(", ")}${close}`;
  if (!short.includes("\n") && margin.length + short.length <= width) return short;
  const comma = syntax.trailingComma ? "," : "";
  return `${open}\n${inner}${items.join(`,\n${inner}`)}${comma}\n${margin}${close}`;
}
