/** Writes ECMA-262's regular expressions with the `u` flag as RE2's, so that both match the same texts. */

/** Line terminators (ECMA-262, 12.3): a dot matches none of them, and RE2's matches all but the first. */
const lineEnds = "\\n\\r\\x{2028}\\x{2029}";

/** White space and line terminators (ECMA-262, 12.2): RE2 knows those of ASCII only. */
const spaces =
  "\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
const others =
  "\\x{0}-\\x{8}\\x{E}-\\x{1F}!-\\x{9F}\\x{A1}-\\x{167F}\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}";

/**
 * What a pattern consists of. What RE2 lacks, or reads otherwise, is missing, so that it is found not to be a token:
 * looks around, back references, names of groups that differ, properties other than general categories.
 */
const token =
  /\[\^\]|\[\]|\[\^?(?:\\(?:u\{[\dA-F]+\}|u[\dA-F]{4}|x[\dA-F]{2}|c[A-Z]|[pP]\{\w\w?\}|[^1-9upPxck])|[^\]\\])+\]|\\(?:u\{[\dA-F]+\}|u[\dA-F]{4}|x[\dA-F]{2}|c[A-Z]|[pP]\{\w\w?\}|[^1-9upPxck])|\(\?:|\(\?<\w+>|\((?!\?)|[^\\[\]]/giuy;

/** @returns undefined if RE2 has no regular expression that matches the same texts */
export function toRe2(source: string): string | undefined {
  const tokens = source.match(new RegExp(token.source, "giu")) ?? [];
  if (tokens.join("") !== source || /\\u\{?D[89A-F]|\(\?(?!:|<\w)/i.test(source)) return undefined;
  return tokens.map(written).join("");
}

function written(text: string): string {
  if (text === "^") return "\\A";
  if (text === "$") return "\\z";
  if (text === ".") return `[^${lineEnds}]`;
  if (text.startsWith("(?<")) return "(";
  if (text === "[^]") return "[\\x{0}-\\x{10FFFF}]";
  if (text === "[]") return "[^\\x{0}-\\x{10FFFF}]";
  if (text.startsWith("[")) return classOf(text);
  if (text === String.raw`\s` || text === String.raw`\S`) return `[${escape(text)}]`;
  return text.startsWith("\\") ? escape(text, "b") : text;
}

function classOf(text: string): string {
  const start = text.startsWith("[^") ? "[^" : "[";
  const inner = text
    .slice(start.length, -1)
    .replaceAll(/\\u\{.*?\}|\\[pP]\{.*?\}|\\u.{4}|\\x..|\\c.|\\.|\[/gsu, (part) =>
      part === "[" ? "\\[" : escape(part),
    );
  return `${start}${inner}]`;
}

/** @param ours the letter that is a backspace in a class (`b`), where it is none */
function escape(text: string, ours = ""): string {
  const [, letter = ""] = text;
  if (letter === "s") return spaces;
  if (letter === "S") return others;
  if (letter === "b" && ours === "") return "\\x{8}";
  if (letter === "0") return "\\x{0}";
  if (letter === "c") return `\\x{${(text.charCodeAt(2) % 32).toString(16)}}`;
  if (letter === "u" || letter === "x") return `\\x{${text.slice(2).replaceAll(/[{}]/g, "")}}`;
  return text;
}
