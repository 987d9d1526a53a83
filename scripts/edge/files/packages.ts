/** The packages of this repository. */
import { readFile } from "node:fs/promises";
import { isObject } from "../../core/json.ts";

/** As npm reads it: a text, or an object with a `url`. */
export type Repository = string | { readonly url: string };

interface Manifest {
  readonly devDependencies: Record<string, string>;
  readonly repository?: unknown;
}

async function manifest(): Promise<Manifest> {
  const text = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  return JSON.parse(text) as Manifest; // our own file
}

/** @returns where this project is; undefined if `package.json` does not say */
export async function repository(): Promise<Repository | undefined> {
  const { repository: given } = await manifest();
  if (typeof given === "string" && given !== "") return given;
  return isObject(given) && typeof given.url === "string" ? { ...given, url: given.url } : undefined;
}

/** @returns package → the exact version used to test the output here */
export async function versions(): Promise<Readonly<Record<string, string>>> {
  return (await manifest()).devDependencies;
}
