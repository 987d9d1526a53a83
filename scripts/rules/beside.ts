/** Files beside a document that no reference leads to. They are read from disk, for the engine knows nothing of them. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Source } from "@redocly/openapi-core";
import { load } from "js-yaml";
import type { Location, Place } from "./document.ts";

/** The folder of the document that is linted. */
export function folderOf({ source }: Location): string {
  return dirname(source.absoluteRef);
}

/** @returns the paths of the files below a folder, in order; none where it is not there */
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

/** @param like a location of the document: the engine's classes are taken from it, for the engine exists twice */
export function fileAt(path: string, like: Location): Place {
  const body = readText(path);
  const source: Source = Reflect.construct(like.source.constructor, [path, body]);
  const location: Location = Reflect.construct(like.constructor, [source, "#/"]);
  return { node: parsed(body), location };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}

/** What cannot be parsed holds nothing: that it cannot is told elsewhere. */
function parsed(text: string): unknown {
  try {
    return load(text);
  } catch {
    return undefined;
  }
}
