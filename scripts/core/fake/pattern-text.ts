/** Generates texts that match a regular expression (ECMA-262, with the `u` flag). */
import { type Expression, expression } from "../schema/expressions.ts";
import { type Node, parsePattern } from "../schema/pattern-syntax.ts";
import type { Random } from "./random.ts";
import { Impossible } from "./source.ts";

/** The characters to choose from: letters and digits where they match, otherwise anything in this list. */
const plain = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
const others = [
  ..." -_.,:;/@#%&+*=!?'\"()[]{}<>|~^$`\\\t\n\räöüßéñçøłλωжя中文字あア한עم€✓😀ǅʰ½Ⅷ\u{301}\u{200B}\u{A0}",
];
const known = new Map<string, readonly string[]>();

function charactersOf(source: string): readonly string[] {
  const before = known.get(source);
  if (before) return before;
  const one = expression(`^${source}$`);
  const own = [...source.replaceAll(/\\u\{?([\dA-Fa-f]+)\}?|\\x([\dA-Fa-f]{2})/g, decoded)];
  const simple = plain.filter((text) => one.test(text));
  const special = [...new Set([...others, ...own])].filter((text) => one.test(text));
  const found = simple.length > 0 ? simple : special.length > 0 ? special : anyOf(one);
  if (known.size >= 5000) known.clear();
  known.set(source, found);
  return found;
}

/** The first few characters of Unicode's first plane that match. */
function anyOf(one: Expression): readonly string[] {
  const found: string[] = [];
  for (let code = 0; code < 0x1_00_00 && found.length < 20; code++) {
    const text = String.fromCodePoint(code);
    const isSurrogate = code >= 0xd8_00 && code <= 0xdf_ff;
    if (!isSurrogate && one.test(text)) found.push(text);
  }
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
  /** The characters that may still be written. */
  left: number;
  /** Texts that must follow a place. */
  readonly ahead: { readonly from: number; readonly text: string }[];
  text: string;
}

/** No text that is made for a pattern is longer. */
const longest = 100_000;

function sample(node: Node, sampling: Sampling): void {
  const { random, more, groups } = sampling;
  if (--sampling.left < 0) throw new Impossible("the pattern asks for a text that is too long");
  if (node.kind === "edge" || node.kind === "behind") return; // so check the text
  if (node.kind === "reference") sampling.text += groups.get(node.name) ?? "";
  else if (node.kind === "ahead") note(node, sampling);
  else if (node.kind === "repeat") {
    const count = random.integer(node.least, Math.min(node.most, node.least + more));
    for (let time = 0; time < count; time++) sample(node.node, sampling);
  } else if (node.kind === "choice") {
    const start = sampling.text.length;
    for (const part of random.pick(node.options) ?? []) sample(part, sampling);
    for (const name of node.names) groups.set(name, sampling.text.slice(start));
  } else {
    const found = random.pick(charactersOf(node.source));
    if (found === undefined) throw new Impossible(`no character matches ${node.source}`);
    sampling.text += found;
  }
}

/** Keeps what must follow, as short as it can be: of `(?=.*\d)`, a digit. */
function note(
  { node, isWanted }: Extract<Node, { kind: "ahead" }>,
  { random, ahead, text, left }: Sampling,
): void {
  if (isWanted) ahead.push({ from: text.length, text: sampled(node, { random, more: 0, left }) });
}

function sampled(node: Node, { random, more, left }: Pick<Sampling, "random" | "more" | "left">): string {
  const sampling: Sampling = { random, more, left, groups: new Map(), ahead: [], text: "" };
  sample(node, sampling);
  const isSpliced = sampling.ahead.length > 0 && random.next() < 0.75; // what follows may be so already, such as a length
  return isSpliced ? spliced(sampling) : sampling.text;
}

/** Writes what must follow over as many characters, each in a place of its own if there is room. */
function spliced({ text, ahead, random }: Sampling): string {
  const characters = [...text];
  const places = random.shuffled([...characters.keys()]);
  for (const { from, text: wanted } of ahead) {
    const size = [...wanted].length;
    const at = places.findIndex((place) => place >= from && place + size <= characters.length);
    const [place] = at < 0 ? [undefined] : places.splice(at, 1);
    if (place === undefined) characters.push(...wanted);
    else characters.splice(place, size, ...wanted);
  }
  return characters.join("");
}

/**
 * @param more how often more than its least something is repeated, at most
 * @returns a text that matches, unless the expression looks around itself; so check it
 * @throws `Impossible` if it would be too long, or if a class is empty
 */
export function textLike(pattern: string, random: Random, more: number): string {
  return sampled(parsePattern(pattern), { random, more, left: longest });
}
