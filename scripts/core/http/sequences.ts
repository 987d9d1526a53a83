/** Reads and writes JSON values that follow one another: JSON Lines, NDJSON, and text sequences (RFC 7464). */
import { type ByteStream, bounded, decoded, longest, split } from "./chunks.ts";

/**
 * Yields the value of each line as it arrives; empty lines are skipped. Leaving the loop closes the connection.
 * @param most how many characters a line may have
 * @throws `SyntaxError` for a line that is not JSON or not UTF-8, `RangeError` for a line that is too long
 */
export async function* lines(body: ByteStream | null, most = longest): AsyncGenerator<unknown> {
  for await (const line of split(decoded(body, true), "\n", most)) if (!isBlank(line)) yield JSON.parse(line);
}

export function lineText(item: unknown): string {
  return `${JSON.stringify(item ?? null)}\n`;
}

/** As `lines`, for values between record separators. A value that a line feed ends is not kept waiting for the next. */
export async function* records(body: ByteStream | null, most = longest): AsyncGenerator<unknown> {
  let rest = "";
  let due = 0;
  for await (const text of decoded(body, true)) {
    const [first = "", ...others] = text.split(separator);
    rest += first;
    for (const next of others) {
      yield* whole(rest);
      [rest, due] = [next, 0];
    }
    bounded(rest, most);
    if (!text.endsWith("\n") || rest.length < due) continue;
    const found = tried(rest);
    if (found) yield found.value;
    [rest, due] = found ? ["", 0] : [rest, rest.length * 2]; // doubled, so that trying takes linear time
  }
  yield* whole(rest);
}

/** The values of a text that has arrived, on lines or after record separators. */
export function valuesIn(text: string, kind: "lines" | "records"): unknown[] {
  const parts = text.replace(/^\u{FEFF}/u, "").split(kind === "lines" ? "\n" : separator);
  return parts.flatMap((part) =>
    kind === "records" ? [...whole(part)] : isBlank(part) ? [] : [JSON.parse(part) as unknown],
  );
}

export function recordText(item: unknown): string {
  return separator + lineText(item);
}

const separator = "\u001e";

/** RFC 7464, 2.4: what is neither closed nor followed by white space may have been cut off: `12` of `123`. */
function* whole(text: string): Generator<unknown> {
  if (isBlank(text)) return;
  if (!/[\s\]}"]$/.test(text)) throw new SyntaxError("A value of the sequence was cut off.");
  yield JSON.parse(text);
}

/** Undefined if the text is not a value yet. */
function tried(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
