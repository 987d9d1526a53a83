/**
 * `npm run types`: type-checks everything. If hand-written code for the living API no longer fits `spec/`, prints one
 * message with a line per place.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { livingFolders, parse, tasks } from "./living-types.ts";
import { setup } from "./users-api/generate.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = "node_modules/typescript7/bin/tsc";

/** @returns the compiler's output: one error per line, with further lines indented */
async function compile(): Promise<string> {
  const argv = [compiler, "-p", ".", "--pretty", "false"];
  const options = { cwd: root, maxBuffer: 2 ** 28 };
  const { stdout } = await promisify(execFile)(process.execPath, argv, options).catch(
    (error: { stdout?: string }) => {
      if (!error.stdout) throw error;
      return { stdout: error.stdout }; // it exits with 1 or 2 if there are errors
    },
  );
  return stdout;
}

await setup();
const printed = await compile();
const isLiving = (file: string) => livingFolders.some((folder) => file.startsWith(folder));
const others = printed.split(/\n(?=\S)/).filter((entry) => entry.trim() !== "" && !isLiving(entry));
const lines = tasks(parse(printed).filter(({ file }) => isLiving(file)));
if (others.length > 0) console.error(others.join("\n"));
if (lines.length > 0)
  console.error(`The hand-written code for spec/ no longer matches it. Edit these places:\n
${lines.map((line) => `  ${line}`).join("\n")}\n`);
process.exitCode = others.length + lines.length > 0 ? 1 : 0;
