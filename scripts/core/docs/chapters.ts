/** Divides a Markdown text into chapters at the headings of its highest level (CommonMark 0.31, 4.2 and 4.5). */

export interface Divided {
  /** What stands before the first heading. */
  readonly introduction: string;
  readonly chapters: readonly { readonly title: string; readonly text: string }[];
}

interface Heading {
  readonly line: number;
  readonly level: number;
  readonly title: string;
}

export function divide(markdown: string): Divided {
  const lines = markdown.replaceAll(/\r\n?/g, "\n").split("\n");
  const headings = headingsOf(lines);
  const level = Math.min(...headings.map((heading) => heading.level));
  const tops = headings.filter((heading) => heading.level === level);
  const part = (from: number, to: number | undefined) => lines.slice(from, to).join("\n").trim();
  return {
    introduction: part(0, tops[0]?.line),
    chapters: tops.map(({ line, title }, index) => ({ title, text: part(line + 1, tops[index + 1]?.line) })),
  };
}

/** Headings with `#` outside fenced code. Those underlined with `=` or `-` stay part of their chapter. */
function headingsOf(lines: readonly string[]): Heading[] {
  let fence = "";
  return lines.flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    if (fence === "" && mark !== "") fence = mark;
    else if (mark.startsWith(fence) && fence !== "" && text.trim() === mark) fence = "";
    if (fence !== "" || mark !== "") return [];
    const [, hashes, title] = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(text) ?? [];
    return hashes && title ? [{ line, level: hashes.length, title }] : [];
  });
}
