/**
 * A page as data: what it says, without how it looks. `render-html.ts`, `render-markdown.ts` and `search-entries.ts`
 * make of it a page, its twin for machines, and its entries in the search.
 */
import type { Json } from "../../../scripts/core/json.ts";

export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly badge: string; readonly tone?: "accent" | "warning" }
  | { readonly method: string }
  /** `to`: a page of the site, with an anchor or not, or an address that has a scheme. */
  | { readonly to: string; readonly text: readonly Inline[] };

export type Line = readonly Inline[];

/** A parameter, a header or a property. */
export interface Field {
  readonly name: string;
  readonly id: string;
  /** Of the model that the name stands for; absent: the name is a field's. */
  readonly page?: string;
  readonly type: Line;
  /** `required`, `read-only`, … */
  readonly flags: readonly string[];
  readonly description: string;
  readonly facts: readonly FactRow[];
  readonly inside: readonly Block[];
}

export interface FactRow {
  readonly label: string;
  readonly value: Line;
}

export interface OperationItem {
  readonly method: string;
  readonly page: string;
  readonly title: string;
  readonly path: string;
  /** Such as `deprecated`. */
  readonly marks: readonly string[];
}

export interface Sample {
  /** The language for the highlighter, such as `shell`. */
  readonly lang: string;
  /** What the reader chooses: `curl`. */
  readonly label: string;
  readonly source: string;
}

/** The samples with one example of the body. */
export interface SampleSet {
  /** What the reader chooses it by; empty if there is no other. */
  readonly title: string;
  readonly samples: readonly Sample[];
  /** Label of a language that has no sample → why. */
  readonly refusals: ReadonlyMap<string, string>;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4 | 5; readonly id: string; readonly text: Line }
  | { readonly kind: "prose"; readonly markdown: string; readonly level: number }
  | { readonly kind: "text"; readonly line: Line }
  | { readonly kind: "facts"; readonly rows: readonly FactRow[] }
  | { readonly kind: "fields"; readonly label: string; readonly fields: readonly Field[] }
  | { readonly kind: "list"; readonly items: readonly Line[]; readonly inRow?: true }
  | { readonly kind: "operations"; readonly items: readonly OperationItem[] }
  | { readonly kind: "code"; readonly language: string; readonly source: string; readonly label: string }
  | { readonly kind: "samples"; readonly id: string; readonly sets: readonly SampleSet[] }
  | { readonly kind: "endpoint"; readonly method: string; readonly url: string; readonly path: string }
  | { readonly kind: "try"; readonly data: unknown }
  | {
      readonly kind: "details";
      readonly id?: string;
      readonly summary: Line;
      readonly open?: boolean;
      readonly inside: readonly Block[];
    };

export interface Page {
  /** From the root of the site: `operations/list-users.html`. */
  readonly path: string;
  readonly title: string;
  /** In words before the title, such as a badge is after it. */
  readonly badges: Line;
  /** Which of them every list shows, such as `deprecated`. */
  readonly marks?: readonly string[];
  /** Plain text, for search engines. */
  readonly summary: string;
  /** Pages above this one. */
  readonly trail: readonly PageLink[];
  readonly blocks: readonly Block[];
  /** What stands beside the text on a wide screen, and before the rest of it on a narrow one. */
  readonly aside: readonly Block[];
  readonly kind:
    | "start"
    | "guide"
    | "operation"
    | "webhook"
    | "model"
    | "tag"
    | "workflow"
    | "errors"
    | "changelog"
    | "security";
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
}

/** A page without its blocks, which take most of the time. */
export interface Draft extends Omit<Page, "blocks" | "aside"> {
  readonly fill: () => Pick<Page, "blocks" | "aside">;
  /**
   * All that its blocks are made of, beside what the whole site shares, as data that can be cloned; undefined: anything.
   */
  readonly madeFrom?: { readonly own: unknown; readonly schemas: Json };
}

/** A page that is made at once, of anything. */
export function drafted({ blocks, aside, ...head }: Page): Draft {
  return { ...head, fill: () => ({ blocks, aside }) };
}

export interface PageLink {
  readonly path: string;
  readonly title: string;
}

export const heading = (level: 2 | 3 | 4 | 5, id: string, ...text: Inline[]): Block => ({
  kind: "heading",
  level,
  id,
  text,
});
export const prose = (markdown: string, level: number): Block[] =>
  markdown.trim() === "" ? [] : [{ kind: "prose", markdown, level }];
export const text = (...line: Inline[]): Block => ({ kind: "text", line });
export const facts = (rows: readonly FactRow[]): Block[] =>
  rows.length > 0 ? [{ kind: "facts", rows }] : [];
export const fields = (label: string, all: readonly Field[]): Block[] =>
  all.length > 0 ? [{ kind: "fields", label, fields: all }] : [];
export const list = (items: readonly Line[]): Block[] => (items.length > 0 ? [{ kind: "list", items }] : []);

/** Short items, side by side. */
export const inRow = (items: readonly Line[]): Block[] =>
  items.length > 0 ? [{ kind: "list", items, inRow: true }] : [];

/** Lines with something between them. */
export function between(lines: readonly Line[], separator: string): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}

/** What stands after the title. */
export function badgesOf({ badges }: Page): Inline[] {
  return between(
    badges.map((badge) => [badge]),
    " ",
  );
}
