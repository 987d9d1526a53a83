/** Compares the texts that patterns match, as regular languages: exactly, as long as the automata stay small. */
import { type Concatenation, CharSet, DFA, JS, NFA, type NoParent } from "refa";
import type { Part } from "./facts.ts";

/** Patterns and limits of length (in code points) that a text must satisfy together. */
export interface Texts {
  readonly patterns: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** @returns what parts that all apply say of a text */
export function textsOf(parts: readonly Part[]): Texts {
  const dates = parts.some(({ format }) => format === "date") ? [10] : []; // RFC 3339, 5.6
  const numbers = (keyword: string) => [
    ...parts.flatMap(({ [keyword]: limit }) => (typeof limit === "number" ? [limit] : [])),
    ...dates,
  ];
  return {
    patterns: parts.flatMap(({ pattern }) => (typeof pattern === "string" ? [pattern] : [])),
    least: Math.max(0, ...numbers("minLength")),
    most: Math.min(Infinity, ...numbers("maxLength")),
  };
}

/**
 * @returns whether all texts of `inner` are texts of `outer`; if not, a shortest one that is not; undefined if it cannot
 * be told, as with back references or too many states
 */
export function compareTexts(inner: Texts, outer: Texts): true | { readonly text: string } | undefined {
  const [from, to] = [automatonOf(inner), automatonOf(outer)];
  if (!from || !to) return undefined;
  return attempt(() => {
    const outside = copyOf(to);
    outside.complement();
    const difference = NFA.fromIntersection(from, outside, new NFA.LimitedNodeFactory(mostNodes));
    for (const word of difference.wordSets()) return { text: word.map(readable).join("") };
    return true;
  });
}

type Elements = Concatenation["elements"];
type Element = NoParent<Elements[number]>;

const maximum = 0x10_ff_ff;
const mostNodes = 20_000;
/** Limits of length beyond this would need too many states. */
const longest = 2000;

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined; // too many states, or syntax that is not regular
  }
}

function copyOf(automaton: DFA): DFA {
  return DFA.fromFA(automaton, new DFA.LimitedNodeFactory(mostNodes));
}

function automatonOf({ patterns, least, most }: Texts): DFA | undefined {
  if (least > longest || (most > longest && most < Infinity)) return undefined;
  const all = patterns.map(languageOf);
  const length = least === 0 && most === Infinity ? [] : [attempt(() => lengths(least, most))];
  return [...all, ...length].reduce<DFA | undefined>(
    (left, right) => (left && right ? attempt(() => both(left, right)) : undefined),
    lengths(0, Infinity),
  );
}

function both(left: DFA, right: DFA): DFA {
  return DFA.fromIntersection(left, right, new DFA.LimitedNodeFactory(mostNodes));
}

function lengths(least: number, most: number): DFA {
  return sequence([anything(least, most)]);
}

function anything(min = 0, max = Infinity): Element {
  const characters = CharSet.all(maximum);
  const once = { type: "Concatenation", elements: [{ type: "CharacterClass", characters }] } as const;
  return {
    type: "Quantifier",
    min,
    max,
    lazy: false,
    alternatives: [{ ...once, elements: [...once.elements] }],
  };
}

function sequence(elements: readonly Element[]): DFA {
  const nodes = NFA.fromRegex(
    { type: "Expression", alternatives: [{ type: "Concatenation", elements: [...elements] }] },
    { maxCharacter: maximum },
    { assertions: "throw", unknowns: "throw" },
    new NFA.LimitedNodeFactory(mostNodes),
  );
  return DFA.fromFA(nodes, new DFA.LimitedNodeFactory(mostNodes));
}

/** ECMA-262 with the `u` flag, searched anywhere in the text (JSON Schema 2020-12, 6.3.3 and core, 6.4). */
function languageOf(pattern: string): DFA | undefined {
  return attempt(() => {
    const parser = JS.Parser.fromLiteral({ source: pattern, flags: "u" });
    const { expression } = parser.parse({
      assertions: "parse",
      backreferences: "throw",
      maxNodes: mostNodes,
    });
    return union(expression.alternatives.map(({ elements }) => alternative(elements)));
  });
}

function union(all: readonly DFA[]): DFA {
  const none = NFA.empty({ maxCharacter: maximum });
  for (const automaton of all) none.union(automaton);
  return DFA.fromFA(none, new DFA.LimitedNodeFactory(mostNodes));
}

/** Anchors at the ends, and lookaheads at the start, are understood; `sequence` throws for all others. */
function alternative(elements: readonly Element[]): DFA {
  const isAnchored = isAnchor(elements.at(0), "behind");
  const rest = elements.slice(isAnchored ? 1 : 0);
  const ahead = isAnchored
    ? rest.slice(
        0,
        rest.findIndex((one) => !isLookahead(one)),
      )
    : [];
  const own = sequence([...(isAnchored ? [] : [anything()]), ...untilEnd(rest.slice(ahead.length))]);
  return ahead.reduce((left, one) => both(left, lookahead(one)), own);
}

function isAnchor(element: Element | undefined, kind: "ahead" | "behind"): boolean {
  if (element?.type !== "Assertion" || element.kind !== kind || !element.negate) return false;
  const [only, ...others] = element.alternatives;
  const [first, ...more] = only?.elements ?? [];
  return others.length + more.length === 0 && first?.type === "CharacterClass" && first.characters.isAll;
}

function isLookahead(element: Element): boolean {
  return element.type === "Assertion" && element.kind === "ahead" && !isAnchor(element, "ahead");
}

function untilEnd(elements: readonly Element[]): readonly Element[] {
  return isAnchor(elements.at(-1), "ahead") ? elements.slice(0, -1) : [...elements, anything()];
}

function lookahead(element: Element): DFA {
  if (element.type !== "Assertion") throw new TypeError("It is not a lookahead.");
  const found = union(element.alternatives.map(({ elements }) => sequence(untilEnd(elements))));
  if (element.negate) found.complement();
  return found;
}

/** A character of a set that people can read, if it has any. */
function readable(characters: CharSet): string {
  const wanted = "a0A-_. /é".split("").find((one) => characters.has(one.codePointAt(0) ?? 0));
  const printable = characters.intersect(CharSet.fromRange(maximum, { min: 0x21, max: 0x7e }));
  const [first = characters.ranges[0]] = printable.ranges;
  return wanted ?? String.fromCodePoint(first?.min ?? 0x61);
}
