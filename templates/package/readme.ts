/** The package's `README.md`. Tests compile and run its examples. */
import { type Code, code, expression, identifier, literal } from "../../scripts/core/code.ts";
import { codeSpan, inline } from "../../scripts/core/docs-markdown.ts";
import { banner } from "../../scripts/core/files.ts";
import type { PackageData } from "../../scripts/core/package-data.ts";
import type { PackageExamples } from "../../scripts/core/package-examples.ts";
import { block } from "./block.ts";
import { type Names, callExamples, importExample } from "./calls.ts";
import { subPathSections } from "./sub-paths.ts";
import type { Use } from "./uses.ts";

export interface Readme extends Names {
  readonly about: PackageData;
  readonly uses: readonly Use[];
  readonly examples: PackageExamples;
  /** The URLs of the API's servers. */
  readonly servers: readonly string[];
  /** The types of requests that differ from those of responses. */
  readonly views: readonly NamedView[];
}

/** A type, and the one that it is a view of. */
export interface NamedView {
  readonly name: string;
  readonly of: string;
}

/** @returns Markdown; every example after the first continues the first */
export function renderReadme({ about, uses, examples, servers, views, ...names }: Readme): string {
  const { name } = names;
  const before = [
    `<!-- ${banner} -->`,
    `# ${inline(about.title)}`,
    introduction(about, name),
    "## Install",
    `\`\`\`sh
npm install ${name}
\`\`\``,
    "To install from this folder instead, run `npm install && npm pack` here, then `npm install` the resulting `.tgz` file.",
    "## Create a client",
    block(creation(name, examples)),
    creationNotes(servers),
    ...callExamples(examples, names),
  ];
  const after = [
    ...viewsSection(views),
    "## Sub-paths",
    table(name, uses),
    "The packages in the last column are optional peer dependencies: install them only for the sub-paths that you import.",
    ...subPathSections({ uses, examples, ...names }),
  ];
  const sections = [...before, ...importExample(examples, names, [...before, ...after]), ...after];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function introduction({ description, documentVersion }: PackageData, name: string): string {
  return `${inline(description)}

Generated from version ${inline(documentVersion)} of the OpenAPI description. Each operation is a function that takes one flat, typed
object and returns a result discriminated by its status. It uses only web standards, so it runs on Node 20 and later,
browsers, Bun, Deno and workers. The package holds ES modules only. CommonJS loads them with \`require\` on Node 20.19,
22.12 and later. TypeScript takes that with \`module: "nodenext"\`, and with \`moduleResolution\` \`"bundler"\` or \`"node10"\`. With
\`module: "node16"\`, a CommonJS file gets error TS1479: such a file has to use \`await import("${name}")\`. Jest needs
\`NODE_OPTIONS=--experimental-vm-modules\` and Node 24.9 or ES modules; or else it compiles the package, with
\`transformIgnorePatterns: ["/node_modules/(?!${name}/)"]\`.`;
}

function creation(name: string, { headers, credentials, read }: PackageExamples): Code {
  const secrets = credentials.map((scheme) => code`${identifier(scheme)}: "secret",`);
  const imported = read ? code`createApi` : code`createClient`;
  return code`import { type ClientOptions, ${imported} } from ${literal(name)};

const options: ClientOptions = {
  baseUrl: "http://127.0.0.1:4010", // npm run mock, in the repository of the description
  token: "secret",${secrets.length === 0 ? code`` : code`\n  credentials: { ${secrets} },`}
  headers: ${expression(headers)},
};
const ${read ? code`api = createApi` : code`client = createClient`}(options);`;
}

function creationNotes(servers: readonly string[]): string {
  const known = servers.filter((url) => url !== "/").map(codeSpan);
  const named =
    known.length === 0 ? "" : ` The description names:\n\n${known.map((url) => `- ${url}`).join("\n")}\n`;
  return `\`baseUrl\` is the server to call.${named}
\`token\` is a string, or a function that is called before each request.
\`headers\` are the headers that every operation takes. Their type tells which ones are required.`;
}

function viewsSection([first, ...others]: readonly NamedView[]): string[] {
  if (!first) return [];
  const more = others.length === 0 ? "" : ` So are ${others.map(({ name }) => codeSpan(name)).join(", ")}.`;
  return [
    "## Requests and responses",
    `${codeSpan(first.name)} is ${codeSpan(first.of)} as requests have it: without what the description calls read-only.${more}
What a call returned can be edited and sent back: the server stubs remove what is read-only from a request before they check
it. What is write-only, such as a password, is part of requests alone; the stubs answer 500 instead of sending it.`,
  ];
}

function table(name: string, uses: readonly Use[]): string {
  const rows = uses.map(({ path, does, peers }) => {
    const needs = peers.map(codeSpan).join(", ");
    return `| \`${name}${path.slice(1)}\` | ${does} | ${needs} |`;
  });
  return ["| Import | What | Needs |", "| --- | --- | --- |", ...rows].join("\n");
}
