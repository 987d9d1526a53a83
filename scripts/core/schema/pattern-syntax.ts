/** Reads regular expressions (ECMA-262, with the `u` flag) as what a matching text consists of. */

export type Node =
  | { readonly kind: "character"; readonly source: string }
  | {
      readonly kind: "choice";
      readonly options: readonly (readonly Node[])[];
      readonly names: readonly string[];
    }
  | { readonly kind: "repeat"; readonly node: Node; readonly least: number; readonly most: number }
  | { readonly kind: "reference"; readonly name: string }
  /** What follows must match as well, or must not. */
  | { readonly kind: "ahead"; readonly node: Node; readonly isWanted: boolean }
  /** `^`, `$`, `\b` or `\B`. */
  | { readonly kind: "edge"; readonly source: string }
  /** What stands before must match as well, or must not: it is not read. */
  | { readonly kind: "behind" };

/** Groups, alternatives, quantifiers, classes, escapes, and single characters. */
const token =
  /\(\?(?:[:=!]|<[=!]|<[^>]+>)|[()|^$]|[*+?]\??|\{\d+(?:,\d*)?\}\??|\[(?:\\[^]|[^\]\\])*\]|\\(?:u\{[^}]+\}|(?:u[dD][89abAB][\dA-Fa-f]{2}\\)?u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]+\}|k<[^>]+>|c.|[1-9]\d*|[^])|[^]/gu;

const parsed = new Map<string, Node>();

/** What an expression asserts of the text before a place is not read. */
export function parsePattern(pattern: string): Node {
  const found = parsed.get(pattern) ?? new Parser(pattern).choice();
  if (parsed.size >= mostKept) parsed.clear();
  parsed.set(pattern, found);
  return found;
}

/** Beyond this, the memory is better spent than kept. */
const mostKept = 5000;

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;
  #groups = 0;

  constructor(pattern: string) {
    this.#tokens = pattern.match(token) ?? [];
  }

  /** @returns the alternatives up to the end, or to the end of the group */
  choice(names: readonly string[] = []): Node {
    const options: Node[][] = [[]];
    for (
      let next = this.#tokens[this.#at];
      next !== undefined && next !== ")";
      next = this.#tokens[this.#at]
    ) {
      this.#at++;
      if (next === "|") options.push([]);
      else options.at(-1)?.push(...this.#repeated(this.#node(next)));
    }
    this.#at++;
    return { kind: "choice", options, names };
  }

  #node(text: string): Node {
    if (/^(?:[$^]|\\[bB])$/.test(text)) return { kind: "edge", source: text };
    if (/^\(\?<[=!]$/.test(text)) {
      this.choice();
      return { kind: "behind" };
    }
    if (text === "(?=" || text === "(?!")
      return { kind: "ahead", node: this.choice(), isWanted: text === "(?=" };
    if (text === "(?:") return this.choice();
    if (text.startsWith("(")) {
      const name = /<(.+)>/.exec(text)?.[1];
      return this.choice([String(++this.#groups), ...(name === undefined ? [] : [name])]);
    }
    const reference = /^\\(?:k<(.+)>|([1-9]\d*))$/.exec(text);
    if (reference) return { kind: "reference", name: reference[1] ?? reference[2] ?? "" };
    return { kind: "character", source: text };
  }

  #repeated(node: Node): Node[] {
    const next = this.#tokens[this.#at] ?? "";
    const [, sign = "", from = "", comma, to] = /^(?:([*+?])|\{(\d+)(,)?(\d*)\})\??$/.exec(next) ?? [];
    if (sign === "" && from === "") return [node];
    this.#at++;
    const least = sign === "" ? Number(from) : sign === "+" ? 1 : 0;
    const most = sign === "?" ? 1 : sign !== "" || (comma && !to) ? Infinity : Number(to || from);
    return [{ kind: "repeat", node, least, most }];
  }
}
