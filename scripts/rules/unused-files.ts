import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { fileAt, filesBelow, folderOf } from "./beside.ts";
import { children } from "./document.ts";
import type { Location, Place } from "./document.ts";

/** Folders beside the root document, `/` on every system. */
interface Options {
  readonly folders?: readonly string[];
}

/** A file that nothing refers to was renamed away from, or forgotten in the list that should name it. */
export const UnusedFiles: Oas3Rule = ({ folders = [] }: Options) => {
  const used = new Set<string>();
  return {
    ref({ $ref }: { $ref: string }, { location }: UserContext) {
      used.add(pathOf($ref, location.source.absoluteRef));
    },
    Root: {
      leave(_root: unknown, { location, report }: UserContext) {
        used.add(location.source.absoluteRef);
        const folder = folderOf(location);
        const files = folders.flatMap((name) => filesBelow(join(folder, name))).filter(isDescription);
        for (const path of unreferred(files, used, location)) {
          const name = relative(folder, path).split(sep).join("/");
          report({
            message: messageFor(name),
            location: { ...fileAt(path, location).location, reportOnKey: false },
          });
        }
      },
    },
  };
};

function pathOf($ref: string, from: string): string {
  const [path = ""] = $ref.split("#");
  return path === "" ? from : resolve(dirname(from), path);
}

function isDescription(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path) && !basename(path).startsWith(".");
}

/** Workflows are read by their name and from one folder, and what they refer to is in use, too. */
function isWorkflow(path: string, location: Location): boolean {
  return dirname(path) === join(folderOf(location), "workflows") && /\.arazzo\.ya?ml$/.test(path);
}

/**
 * The walk of the document is blind to what only its reader follows (`externalValue`, a discriminator's mapping, an
 * extension) and to workflows: they are looked through where something seems to be left over.
 */
function unreferred(files: readonly string[], used: Set<string>, location: Location): readonly string[] {
  const isLeft = (path: string) => !used.has(path) && !isWorkflow(path, location);
  if (!files.some(isLeft)) return [];
  const open = [...used, ...files.filter((path) => isWorkflow(path, location))];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const named = filesNamedIn(fileAt(path, location)).filter(
      (file) => files.includes(file) && !used.has(file),
    );
    open.push(...new Set(named));
    for (const file of named) used.add(file);
  }
  return files.filter(isLeft);
}

function filesNamedIn(place: Place): readonly string[] {
  if (typeof place.node !== "string") return children(place).flatMap(filesNamedIn);
  const from = place.location.source.absoluteRef;
  return /\.(?:ya?ml|json)\b/i.test(place.node) ? [pathOf(place.node, from)] : [];
}

function messageFor(name: string): string {
  const begin = `Nothing refers to ${name}`;
  if (name.startsWith("workflows/")) return `${begin}: a workflow's file is workflows/<name>.arazzo.yaml.`;
  const what = name.startsWith("paths/")
    ? 'name it under "paths" of the root document'
    : "refer to it with a $ref";
  return `${begin}: ${what}, or remove it.`;
}
