// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Generates texts that match a regular expression (ECMA-262, with the `u` flag). */
import type { Random } from "./random.ts";

type Node =
  | { readonly kind: "character"; readonly source: string }
  | {
      readonly kind: "choice";
      readonly options: readonly (readonly Node[])[];
      readonly names: readonly string[];
    }
  | { readonly kind: "repeat"; readonly node: Node; readonly least: number; readonly most: number }
  | { readonly kind: "reference"; readonly name: string };

/** Groups, alternatives, quantifiers, classes, escapes, and single characters. */
const token =
  /\(\?(?:[:=!]|<[=!]|<[^>]+>)|[()|^$]|[*+?]\??|\{\d+(?:,\d*)?\}\??|\[(?:\\[^]|[^\]\\])*\]|\\(?:u\{[^}]+\}|(?:u[dD][89abAB][\dA-Fa-f]{2}\\)?u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]+\}|k<[^>]+>|c.|[1-9]\d*|[^])|[^]/gu;

/** Reads an expression; what it asserts about its surroundings is left out, and checked by the caller. */
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

  #node(text: string): Node | undefined {
    if (/^(?:[$^]|\\[bB])$/.test(text)) return undefined;
    if (/^\(\?<?[=!]$/.test(text)) return void this.choice();
    if (text === "(?:") return this.choice();
    if (text.startsWith("(")) {
      const name = /<(.+)>/.exec(text)?.[1];
      return this.choice([String(++this.#groups), ...(name === undefined ? [] : [name])]);
    }
    const reference = /^\\(?:k<(.+)>|([1-9]\d*))$/.exec(text);
    if (reference) return { kind: "reference", name: reference[1] ?? reference[2] ?? "" };
    return { kind: "character", source: text };
  }

  #repeated(node: Node | undefined): Node[] {
    const next = this.#tokens[this.#at] ?? "";
    const [, sign = "", from = "", comma, to] = /^(?:([*+?])|\{(\d+)(,)?(\d*)\})\??$/.exec(next) ?? [];
    if (sign === "" && from === "") return node ? [node] : [];
    this.#at++;
    const least = sign === "" ? Number(from) : sign === "+" ? 1 : 0;
    const most = sign === "?" ? 1 : sign !== "" || (comma && !to) ? Infinity : Number(to || from);
    return node ? [{ kind: "repeat", node, least, most }] : [];
  }
}

/** The characters to choose from: letters and digits where they match, otherwise anything in this list. */
const plain = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
const others = [..." -_.,:;/@#%&+*=!?'\"()[]{}<>|~^$`\\\t\n\räöüßéñçøłλωжя中文字あア한עم€✓😀"];
const known = new Map<string, readonly string[]>();

function charactersOf(source: string): readonly string[] {
  const before = known.get(source);
  if (before) return before;
  const one = new RegExp(`^${source}$`, "u");
  const own = [...source.replaceAll(/\\u\{?([\dA-Fa-f]+)\}?|\\x([\dA-Fa-f]{2})/g, decoded)];
  const simple = plain.filter((text) => one.test(text));
  const found =
    simple.length > 0 ? simple : [...new Set([...others, ...own])].filter((text) => one.test(text));
  known.set(source, found);
  return found;
}

function decoded(_escape: string, ...[wide, narrow]: readonly (string | undefined)[]): string {
  const code = Number.parseInt(wide ?? narrow ?? "", 16);
  return code > 0x10_ff_ff ? "" : String.fromCodePoint(code);
}

interface Sampling {
  readonly random: Random;
  /** How often more than its least something is repeated, at most. */
  readonly more: number;
  readonly groups: Map<string, string>;
}

function sampled(node: Node, sampling: Sampling): string {
  const { random, more, groups } = sampling;
  if (node.kind === "reference") return groups.get(node.name) ?? "";
  if (node.kind === "repeat") {
    const count = random.integer(node.least, Math.min(node.most, node.least + more));
    return [...Array(count)].map(() => sampled(node.node, sampling)).join("");
  }
  if (node.kind === "choice") {
    const text = (random.pick(node.options) ?? []).map((part) => sampled(part, sampling)).join("");
    for (const name of node.names) groups.set(name, text);
    return text;
  }
  const found = random.pick(charactersOf(node.source));
  if (found === undefined) throw new Error(`a character that matches ${node.source}`);
  return found;
}

const parsed = new Map<string, Node>();

/**
 * @param more how often more than its least something is repeated, at most
 * @returns a text that matches, unless the expression looks around itself; so check it
 */
export function textLike(pattern: string, random: Random, more: number): string {
  const node = parsed.get(pattern) ?? new Parser(pattern).choice();
  parsed.set(pattern, node);
  return sampled(node, { random, more, groups: new Map() });
}
