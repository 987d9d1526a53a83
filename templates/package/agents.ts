/** The package's `AGENTS.md`: what a coding agent has to know before it writes a call (https://agents.md). */
import { codeSpan, inline } from "../../scripts/core/docs-markdown.ts";
import { banner } from "../../scripts/core/files.ts";
import type { PackageData } from "../../scripts/core/package-data.ts";
import type { NamedOperation } from "../client/operations.ts";
import type { Use } from "./uses.ts";

export interface Agents {
  readonly about: PackageData;
  readonly uses: readonly Use[];
  readonly operations: readonly NamedOperation[];
}

export function renderAgents({ about: { name, title }, uses, operations }: Agents): string {
  const modules = uses.map(({ path, does }) => `- \`${name}${path.slice(1)}\`: ${does}`);
  const calls = operations.map(
    ({ name: call, operation: { method, path, summary } }) =>
      `- ${codeSpan(String(call))}: ${span(`${method.toUpperCase()} ${path}`)}${summary === "" ? "" : `, ${inline(summary)}`}`,
  );
  return `${[
    `<!-- ${banner} -->`,
    `# ${inline(title)}, for coding agents`,
    `This package was generated from an OpenAPI description. Do not edit it, and do not write URLs, headers or types of this
API by hand: every operation is a function here, and its types are the documentation.`,
    "## Rules",
    `1. Create one client and pass it around. [README.md](README.md) shows how; its examples compile.
2. Pass all parameters in one flat object, and the body as \`body\`.
3. Narrow a result by \`ok\` and \`status\` before you read \`data\` or \`error\`. \`orThrow\` throws an \`ApiError\` instead.
4. Do not catch what you cannot handle: a call rejects only if there is no response, or if it cannot be read.
5. Read lists with \`items()\` or \`pages()\` where an operation has them, not with a loop over page numbers of your own.
6. Take a secret from the environment. No example of this package holds one.
7. In tests, use the handlers of \`${name}/msw\` if it is below, not a stub of \`fetch\`.`,
    "## Modules",
    modules.join("\n"),
    "## Operations",
    calls.join("\n"),
  ].join("\n\n")}\n`;
}

/** A path with its braces, which are literal in a code span. */
function span(text: string): string {
  return /^[ -_a-~]+$/.test(text) ? `\`${text}\`` : codeSpan(text);
}
