/** `README.md` of the package. Its examples are compiled and run in the tests. */
import { type Code, code, expression, identifier, literal } from "../../scripts/core/code.ts";
import { codeSpan, inline } from "../../scripts/core/docs-markdown.ts";
import { banner } from "../../scripts/core/files.ts";
import type { PackageData } from "../../scripts/core/package-data.ts";
import type { PackageExamples } from "../../scripts/core/package-examples.ts";
import { block } from "./block.ts";
import { type Names, callExamples } from "./calls.ts";
import type { Use } from "./uses.ts";

export interface Readme extends Names {
  readonly about: PackageData;
  readonly uses: readonly Use[];
  readonly examples: PackageExamples;
  /** The addresses of the API's servers. */
  readonly servers: readonly string[];
}

/** @returns Markdown; its second example and those that follow go on where the first ends */
export function renderReadme({ about, uses, examples, servers, ...names }: Readme): string {
  const { name } = names;
  const sections = [
    `<!-- ${banner} -->`,
    `# ${inline(about.title)}`,
    introduction(about),
    "## Install",
    `\`\`\`sh
npm install ${name}
\`\`\``,
    "From this folder instead: `npm install && npm pack` makes a file that `npm install` takes.",
    "## Create a client",
    block(creation(name, examples)),
    creationNotes(servers),
    ...callExamples(examples, names),
    "## Sub-paths",
    table(name, uses),
    `What a sub-path needs is an optional peer dependency: who does not import it, does not install it.`,
    ...serverSection(uses),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function introduction({ description, documentVersion }: PackageData): string {
  return `${inline(description)}

Made from the OpenAPI description, version ${inline(documentVersion)}. Each operation is a function that takes one flat, typed
object and gives a result told apart by its status. It needs nothing but web standards: Node from 22, browsers, Bun,
Deno, workers.`;
}

function creation(name: string, { headers, credentials, read }: PackageExamples): Code {
  const secrets = credentials.map((scheme) => code`${identifier(scheme)}: "secret",`);
  const imported = read ? code`createApi` : code`createClient`;
  return code`import { type ClientOptions, ${imported} } from ${literal(name)};

const options: ClientOptions = {
  baseUrl: "http://127.0.0.1:4010", // npm run mock, where the description is
  token: "secret",${secrets.length === 0 ? code`` : code`\n  credentials: { ${secrets} },`}
  headers: ${expression(headers)},
};
const ${read ? code`api = createApi` : code`client = createClient`}(options);`;
}

function creationNotes(servers: readonly string[]): string {
  const known = servers.filter((url) => url !== "/").map(codeSpan);
  const named =
    known.length === 0 ? "" : ` The description names:\n\n${known.map((url) => `- ${url}`).join("\n")}\n`;
  return `\`baseUrl\` is where the API is.${named}
\`token\` is a string, or a function that is asked before each request.
\`headers\` are those that every operation takes: they are asked for here, once, by type.`;
}

function table(name: string, uses: readonly Use[]): string {
  const rows = uses.map(({ path, does, peers }) => {
    const needs = peers.map(codeSpan).join(", ");
    return `| \`${name}${path.slice(1)}\` | ${does} | ${needs} |`;
  });
  return ["| Import | What | Needs |", "| --- | --- | --- |", ...rows].join("\n");
}

function serverSection(uses: readonly Use[]): string[] {
  if (!uses.some(({ path }) => path === "./server")) return [];
  return [
    "## Serve the API",
    `\`/server\` has one typed handler for each operation: what comes in is checked, what goes out is held to the
description, and an operation without a handler answers 501. \`/server/node\` has \`serve\`, which starts it. The pipeline's
\`npm run scaffold -- --out ../service\` writes a service on them to start from.`,
  ];
}
