/** Parses the guides of this repository: links, headings, commands, file names. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Guide {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** The hand-written guides: no fixtures, no generated packages. */
export const guides: readonly Guide[] = globSync(
  ["*.md", ".github/**/*.md", "{spec,scripts,templates,test}/**/*.md"],
  { cwd: root, exclude: ["**/node_modules/**", "**/fixtures/**"] },
)
  .toSorted()
  .map((path) => ({ path, text: read(path) }));

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Without code blocks. */
function prose(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
}

/** The targets of relative links: `spec/README.md#workflows`. */
export function links({ text }: Guide): string[] {
  const targets = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^https?:/.test(target));
}

/** @returns whether a link's file exists, and has the heading that it names */
export function leads({ path }: Guide, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? path : posix.join(posix.dirname(path), file);
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(read(target)).includes(anchor);
}

/** Anchors as GitHub makes them. */
function anchorsOf(text: string): string[] {
  const headings = [...prose(text).matchAll(/^#+ +(.+)$/gm)].map(([, title = ""]) => title);
  return headings.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Inline code, and each line of a code block. */
export function codeOf({ text }: Guide): string[] {
  const blocks = [...text.matchAll(/^ *```[a-z]*\n([\s\S]*?)^ *```$/gm)].flatMap(([, code = ""]) =>
    code.replaceAll("\\\n", " ").split("\n"),
  );
  const spans = [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return [...blocks, ...spans];
}

export interface Invocation {
  readonly script: string;
  readonly flags: readonly string[];
}

/** Each `npm run SCRIPT -- FLAGS` and `npm test` in code. */
export function invocations(guide: Guide): Invocation[] {
  return codeOf(guide).flatMap((line) =>
    line.split(/&&|#/).flatMap((command): Invocation[] => {
      const [, run, test] = /\bnpm (?:run ([\w:-]+)|(test)\b)/.exec(command) ?? [];
      const script = run ?? test;
      const flags = [...command.matchAll(/(?<= )--[a-z][a-z-]*/g)].map(([flag]) => flag);
      return script === undefined ? [] : [{ script, flags }];
    }),
  );
}

/** Code that is a path in this repository: anything in one of its folders, any module, any folder. */
export function pathsIn(guide: Guide): string[] {
  const path =
    /^(?:(?:spec|scripts|templates|test|generated|\.github|\.ci)\/.*|(?!node_modules)[\w./-]+(?:\.ts|\/))$/;
  return codeOf(guide).filter((code) => path.test(code) && !/[\s<*…]/.test(code));
}

/** Relative to the repository's root, or to the guide's own folder. */
export function exists({ path }: Guide, named: string): boolean {
  return [root, join(root, dirname(path))].some((folder) => existsSync(join(folder, named)));
}

/** The TypeScript blocks of a guide, without their indentation. */
export function typescriptIn({ text }: Guide): string[] {
  return [...text.matchAll(/^( *)```ts\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", code = ""]) =>
    code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
}

/** The rows of the table of commands: script → its flags. */
export function commandTable(readme: string): ReadonlyMap<string, readonly string[]> {
  const rows = [...readme.matchAll(/^\| `npm (?:run )?([\w:-]+)` +\|.*\|(.*)\|$/gm)];
  return new Map(
    rows.map(([, script = "", flags = ""]) => [
      script,
      [...flags.matchAll(/`(--[a-z-]+)`/g)].map(([, flag = ""]) => flag).toSorted(),
    ]),
  );
}
