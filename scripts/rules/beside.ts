/** Files next to a document that nothing refers to. They are read from disk because the engine does not load them. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Source } from "@redocly/openapi-core";
import { load } from "js-yaml";
import type { Location, Place } from "./document.ts";

/** The folder of the linted document. */
export function folderOf({ source }: Location): string {
  return dirname(source.absoluteRef);
}

/** @returns the sorted paths of the files below a folder; none if the folder does not exist */
export function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();
  } catch {
    return [];
  }
}

/** @param like a location in the document; its classes are reused, because two copies of the engine are loaded */
export function fileAt(path: string, like: Location): Place {
  const body = readText(path);
  const source: Source = Reflect.construct(like.source.constructor, [path, body]);
  const location: Location = Reflect.construct(like.constructor, [source, "#/"]);
  return { node: parsed(body), location };
}

function readText(path: string): string {
  try {
    if (!statSync(path).isFile()) return ""; // reading a pipe can wait for ever
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}

/** A file that cannot be parsed counts as empty: another check reports the syntax error. */
function parsed(text: string): unknown {
  try {
    return load(text);
  } catch {
    return undefined;
  }
}
