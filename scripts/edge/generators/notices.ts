/** The licences of packages whose code is bundled into an output: they ask that their notice goes along. */
import { readFile, readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

/**
 * @param files that were bundled, relative to the current folder or absolute
 * @returns a comment with the licence of each package, or nothing; bundlers and minifiers keep it
 */
export async function noticesOf(files: readonly string[]): Promise<string> {
  const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(slashed(file)) ?? []);
  const unique = [...new Set(folders)].toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const notices = await Promise.all(unique.map(noticeOf));
  return notices.map((notice) => `/*!\n${notice.replaceAll("*/", "* /").trim()}\n*/\n`).join("");
}

function slashed(file: string): string {
  return resolve(file).replaceAll("\\", "/");
}

function nameOf(folder: string): string {
  return folder.replace(/^.*\/node_modules\//, "");
}

async function noticeOf(folder: string): Promise<string> {
  const licence = (await readdir(folder)).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (licence === undefined) throw new Error(`${basename(folder)} has no licence to pass on.`);
  const text = await readFile(join(folder, licence), "utf8");
  return `Code of the package ${nameOf(folder)}:\n\n${text.replaceAll("\r\n", "\n")}`;
}
