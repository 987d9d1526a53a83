/** The README of a client: how it is installed and used, what it cannot do, what it can call. */
import { banner } from "../../scripts/core/files.ts";
import type { Sdk } from "../../scripts/core/sdk/sdk.ts";

export interface Guide {
  /** The language's name, such as `Python`. */
  readonly language: string;
  /** Of a code block, such as `python`. */
  readonly fence: string;
  /** What must be there, in Markdown. */
  readonly needs: string;
  /** How a project gets the package, in Markdown. */
  readonly install: string;
  /** A program that runs. */
  readonly example: string;
  /** What to know about the example: pages, errors. */
  readonly remarks: readonly string[];
  /** What the client cannot do, in Markdown, one line each. */
  readonly limits: readonly string[];
}

export function renderReadme(sdk: Sdk, guide: Guide): string {
  return `<!-- ${banner} -->

# ${markdown(sdk.title)}: ${guide.language}

A client of ${markdown(sdk.title)}, version ${markdown(sdk.version)} of its description. ${guide.needs}

## Install

${guide.install}

## Use

The address is that of the mock, \`npm run mock\` in the repository of the description.

\`\`\`${guide.fence}
${guide.example.trimEnd()}
\`\`\`

${guide.remarks.map((remark) => `- ${remark}`).join("\n")}

## What it cannot do

${[...guide.limits, ...notes(sdk)].map((limit) => `- ${limit}`).join("\n")}

## Operations

${operations(sdk)}

The code that sends requests is that of Redocly's client generator, Copyright 2019 Redocly Inc., MIT licence.
`;
}

/** Limits that the four languages share. */
export const sharedLimits: readonly string[] = [
  "Header parameters are in no method's signature. Set them once, in the configuration; one that is missing shows when the server refuses the request, not when the program is compiled.",
  "There is one class for all errors, with status and body: the statuses of an operation are not types. An error does not carry the response's headers.",
  "An optional value that is null is left out of the body: null cannot be sent in its place.",
];

function operations({ operations: all, unlisted }: Sdk): string {
  if (all.length === 0) return "The description has none.";
  const more = unlisted > 0 ? `\n\nAnd ${unlisted} more: the client's source has them all.` : "";
  const rows = all.map(
    ({ name, http, summary }) => `| ${code(name)} | ${code(http)} | ${markdown(summary)} |`,
  );
  return ["| Method | Sends | Does |", "| --- | --- | --- |", ...rows].join("\n") + more;
}

function notes({ notes: all }: Sdk): string[] {
  const shown = all.slice(0, 20).map((note) => `The generator says: ${markdown(note)}`);
  return all.length > 20 ? [...shown, `And ${all.length - 20} more such notes.`] : shown;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll("|", String.raw`\|`)}\``;
}

/** Text of a description is text: it makes no heading, no link and no element. */
function markdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|#~]/g, String.raw`\$&`);
}
