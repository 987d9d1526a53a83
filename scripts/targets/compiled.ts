/** Compiles what was rendered, so that a slip of ours ends the run before anything is written. */
import type { Files } from "../core/files.ts";
import { Slip } from "../core/slip.ts";
import {
  clientRuntimeFiles,
  mswRuntimeFiles,
  reactQueryRuntimeFiles,
  serverRuntimeFiles,
  zodRuntimeFiles,
} from "../edge/files/templates.ts";
import { type Complaint, complaintsAbout } from "../edge/generators/compile.ts";

const source = "typescript/src/";

/** The same for every document, and compiled when it was written. */
const copied: ReadonlySet<string> = new Set(
  [
    ...clientRuntimeFiles,
    ...reactQueryRuntimeFiles,
    ...mswRuntimeFiles,
    ...zodRuntimeFiles,
    ...serverRuntimeFiles.map((file) => `server/${file}`),
  ].map((file) => source + file),
);

/**
 * @param files those of one run; what they import of other targets may be missing
 * @returns nothing, as what a cache can hold
 * @throws Slip with the first errors and their lines
 */
export async function compiled(files: Files): Promise<readonly []> {
  const all = [...files].filter(([path]) => path.startsWith(source) && path.endsWith(".ts") && path !== data);
  const made = all.filter(([path]) => !copied.has(path));
  if (made.length === 0) return [];
  const isLarge = made.reduce((sum, [, { length }]) => sum + length, 0) > large;
  const others = isLarge ? [] : all.filter(([path]) => copied.has(path));
  const modules = new Map([
    ...made,
    ...others.map(([path, text]) => [path, `// @ts-nocheck\n${text}`] as const),
  ]);
  const complaints = (await complaintsAbout(modules)).filter(({ code }) => !missing.has(code));
  if (complaints.length > 0) throw new Slip(reportOn(complaints, files));
  return [];
}

/** Values alone, which take longer to check than everything else together. */
const data = `${source}msw/data.ts`;

/**
 * From this many characters, what the modules import of the runtime is left out, so that only names are checked: to
 * work out the types of a thousand operations takes as long as the rest of the run.
 */
const large = 500_000;

/** A module or a package that is not there: packages are the user's, and other targets may be made another time. */
const missing: ReadonlySet<string> = new Set(["TS2307", "TS2732"]);

const most = 5;

function reportOn(complaints: readonly Complaint[], files: Files): string {
  const shown = complaints.slice(0, most).map(({ path, line, column, code, message }) => {
    const text = files.get(path)?.split("\n")[line - 1]?.trim() ?? "";
    return `  ${path}:${line}:${column}  ${code}: ${message}\n    ${line} | ${text.slice(0, 120)}`;
  });
  const rest = complaints.length > most ? [`  and ${complaints.length - most} more`] : [];
  return ["What was generated does not compile, so nothing was written:", ...shown, ...rest].join("\n");
}
