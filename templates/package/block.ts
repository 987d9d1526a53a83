import type { Code } from "../../scripts/core/code.ts";

/** TypeScript as a fenced Markdown block. Code cannot close the fence, because none of its lines starts with a backtick. */
export function block(text: Code): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
