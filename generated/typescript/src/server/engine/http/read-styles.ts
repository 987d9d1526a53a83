// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * Splits the text of a parameter by its style (OpenAPI 3.1, 4.8.12.2, style values and examples; RFC 6570).
 * Parts stay percent-encoded. The result is undefined if the text does not follow the style.
 */
import type { Parameter } from "../model.ts";
import { decodePercent } from "../percent.ts";
import { halves } from "./query.ts";

export type Styled = Pick<Parameter, "name" | "in" | "style" | "explode">;

/** The text of a primitive without the prefix of its style: `.5`, `;id=5`. */
export function textIn(text: string, { name, style }: Styled): string | undefined {
  if (style === "label") return text.startsWith(".") ? text.slice(1) : undefined;
  if (style !== "matrix") return text;
  const [own, value] = halves(text.slice(1));
  return text.startsWith(";") && isNamed(own, name) ? value : undefined;
}

function isNamed(text: string, name: string): boolean {
  return text === name || decodePercent(text) === name;
}

/** The items of an array: `3,4`, `.3.4`, `;id=3;id=4`. */
export function itemsIn(text: string, styled: Styled): readonly string[] | undefined {
  if (styled.style === "matrix" && styled.explode) {
    const items = text.split(";").slice(1).map(halves);
    return items.length > 0 && items.every(([name]) => isNamed(name, styled.name))
      ? items.map(([, item]) => item)
      : undefined;
  }
  const rest = textIn(text, styled);
  return rest === undefined ? undefined : parts(rest, styled);
}

/** The properties of an object: `role,admin` or, exploded, `role=admin`. */
export function pairsIn(text: string, styled: Styled): readonly (readonly [string, string])[] | undefined {
  if (styled.explode) {
    const rest = exploded(text, styled.style);
    return rest?.split(separators[styled.style] ?? ",").map((part) => halves(part.trim()));
  }
  const rest = textIn(text, styled);
  const texts = rest === undefined ? [] : parts(rest, styled);
  if (texts.length % 2 > 0 || rest === undefined) return undefined;
  return texts.flatMap((name, index) => (index % 2 > 0 ? [] : [[name, texts[index + 1] ?? ""] as const]));
}

/** The separators between exploded parts. */
const separators: Readonly<Record<string, string>> = { label: ".", matrix: ";" };

function exploded(text: string, style: string): string | undefined {
  const mark = separators[style];
  if (mark === undefined) return text;
  return text.startsWith(mark) ? text.slice(1) : undefined;
}

function parts(text: string, { in: place, style, explode }: Styled): readonly string[] {
  if (style === "label") return text.split(explode ? "." : ",");
  if (style === "matrix") return text.split(",");
  if (style === "simple") return text.split(",").map((part) => (place === "header" ? part.trim() : part));
  if (explode) return [text];
  if (style === "spaceDelimited") return text.split(/ |\+|%20/);
  return style === "pipeDelimited" ? text.split(/\||%7C/i) : text.split(",");
}
