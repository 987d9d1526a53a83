/** A client's README: installation, usage, limitations, operations. */
import { inline } from "../../scripts/core/docs-markdown.ts";
import { banner } from "../../scripts/core/files.ts";
import { type Language, type Sdk, languageNames } from "../../scripts/core/sdk/sdk.ts";
import { experimental, limitsOf } from "./limits.ts";

export interface Guide {
  readonly language: Language;
  /** The language of a code block, such as `python`. */
  readonly fence: string;
  /** Requirements, in Markdown. */
  readonly needs: string;
  /** How to add the package to a project, in Markdown. */
  readonly install: string;
  /** A complete program. */
  readonly example: string;
  /** What to know about the example: pages, errors. */
  readonly remarks: readonly string[];
}

export function renderReadme(sdk: Sdk, guide: Guide): string {
  return `<!-- ${banner} -->

# ${inline(sdk.title)}: ${languageNames[guide.language]} (experimental)

> ${experimental}

A client for ${inline(sdk.title)}, generated from version ${inline(sdk.version)} of its OpenAPI description. ${guide.needs}

## Install

${guide.install}

## Use

The URL is that of the mock server: \`npm run mock\` in the repository of the description starts it.

\`\`\`${guide.fence}
${guide.example.trimEnd()}
\`\`\`

${guide.remarks.map((remark) => `- ${remark}`).join("\n")}

## Limitations

${[...limitsOf(guide.language), ...notes(sdk)].map((limit) => `- ${limit}`).join("\n")}

## Operations

${operations(sdk)}

The code that sends requests comes from Redocly's client generator, Copyright 2019 Redocly Inc., MIT licence.
`;
}

function operations({ operations: all, unlisted }: Sdk): string {
  if (all.length === 0) return "The description has no operations.";
  const more = unlisted > 0 ? `\n\nThe source of the client has ${unlisted} more.` : "";
  const rows = all.map(({ name, http, summary }) => `| ${code(name)} | ${code(http)} | ${inline(summary)} |`);
  return ["| Method | Sends | Does |", "| --- | --- | --- |", ...rows].join("\n") + more;
}

function notes({ notes: all }: Sdk): string[] {
  const shown = all.slice(0, 20).map((note) => `From the generator: ${inline(note)}`);
  return all.length > 20
    ? [...shown, `${all.length - 20} more notes from the generator are left out.`]
    : shown;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll("|", String.raw`\|`)}\``;
}
