/** Converts the errors of parsers to our own. */
import type { Source } from "@redocly/openapi-core";

/** The fault in the engine's message about a file that cannot be parsed; undefined for any other message. */
export function parseFault(message: string): Fault | undefined {
  const prefix = "Failed to parse: ";
  return message.startsWith(prefix) ? parserFault(message.slice(prefix.length)) : undefined;
}

export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** Either the parser's message, which repeats file and position, or one from `closed-resolver.ts`, led by its code. */
export function parserFault(message: string): Fault {
  const reason = message.replace(/(?: in ".*")? \(\d+:\d+\)$/, "");
  const [, code, text] = /^(bounds|empty-file|circular-ref): (.*)$/.exec(reason) ?? [];
  if (code !== undefined) return { code, message: `${text}.` };
  if (reason.startsWith("nesting exceeded")) return { code: "bounds", message: `The ${reason}.` };
  return { code: "yaml", message: `The file is not valid YAML: ${reason}.` };
}

/** The only parser error without a position: the file contains several documents. */
export function secondDocument(source: Source): { line: number; column: number } {
  const index = source.getLines().findIndex((text, line) => line > 0 && /^---(?:\s|$)/.test(text));
  return { line: Math.max(index, 0) + 1, column: 1 };
}
