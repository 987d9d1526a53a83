/** What the search finds: pages by their titles, headings, fields and text. */
import type { Block, Line, Page } from "./blocks.ts";

/** Short names, because a large site has many entries. */
export interface Entry {
  /** The page's path. */
  readonly p: string;
  /** Its title. */
  readonly t: string;
  /** Its kind. */
  readonly k: Page["kind"];
  /** Method and path, of an operation. */
  readonly m: string;
  /** Names on the page, each with its anchor. */
  readonly n: readonly (readonly [name: string, anchor: string])[];
  /** The beginning of its text. */
  readonly x: string;
}

const mostText = 600;

export function entryOf(page: Page): Entry {
  const all = flat(page.blocks);
  const endpoint = all.find((block) => block.kind === "endpoint");
  const names = all.flatMap((block): (readonly [string, string])[] => {
    if (block.kind === "fields") return block.fields.map(({ name, id }) => [name, id] as const);
    return block.kind === "heading" && isOwn(page, block.id) ? [[plain(block.text), block.id] as const] : [];
  });
  const text = all.flatMap((block) => (block.kind === "prose" ? [block.markdown] : [])).join(" ");
  return {
    p: page.path,
    t: page.title,
    k: page.kind,
    m: endpoint?.kind === "endpoint" ? `${endpoint.method} ${endpoint.path}` : "",
    n: [...new Map(names)],
    x: text.replaceAll(/\s+/g, " ").slice(0, mostText),
  };
}

/** Headings that every operation has say nothing of this one. */
function isOwn({ kind }: Page, id: string): boolean {
  return (
    kind === "guide" ||
    kind === "errors" ||
    kind === "security" ||
    kind === "changelog" ||
    id.startsWith("response-")
  );
}

/** Fields in other models are found on these models' pages. */
function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "details") return [block, ...flat(block.inside)];
    return block.kind === "fields" ? [block, ...flat(block.fields.flatMap(({ inside }) => inside))] : [block];
  });
}

function plain(line: Line): string {
  return line
    .map((inline) => {
      if (typeof inline === "string") return inline;
      if ("code" in inline) return inline.code;
      return "text" in inline ? plain(inline.text) : "";
    })
    .join("")
    .trim();
}
