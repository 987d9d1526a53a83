import type { Code } from "../../scripts/core/code.ts";

/** TypeScript as a fenced block of Markdown. Code cannot end it: no line of it starts with a backtick. */
export function block(text: Code): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
