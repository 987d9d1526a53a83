import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { fileAt, filesBelow, folderOf } from "./beside.ts";
import { children } from "./document.ts";
import type { Location, Place } from "./document.ts";

/** Folders next to the root document, with `/` on every system. */
interface Options {
  readonly folders?: readonly string[];
}

/** A file without a reference is left over from a rename, or is missing from a list. */
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

/** Workflows are found by their name, in one folder. Files that they refer to count as used, too. */
function isWorkflow(path: string, location: Location): boolean {
  return dirname(path) === join(folderOf(location), "workflows") && /\.arazzo\.ya?ml$/.test(path);
}

/** What was sent and received when a workflow was run stands beside it. */
function isRecord(path: string, files: readonly string[]): boolean {
  return (
    path.endsWith(".record.json") &&
    ["yaml", "yml"].some((end) => files.includes(path.replace(/record\.json$/, `arazzo.${end}`)))
  );
}

/**
 * The engine does not follow `externalValue`, a discriminator's mapping or an extension, and it does not visit
 * workflows. These are searched for references if a file seems to be unused.
 */
function unreferred(files: readonly string[], used: Set<string>, location: Location): readonly string[] {
  const isLeft = (path: string) => !used.has(path) && !isWorkflow(path, location) && !isRecord(path, files);
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
  if (name.endsWith(".record.json") && name.startsWith("workflows/"))
    return `${begin}: there is no ${name.replace("record.json", "arazzo.yaml")}, of which it is the record.`;
  if (name.startsWith("workflows/"))
    return `${begin}: the file of a workflow must be named workflows/<name>.arazzo.yaml.`;
  const what = name.startsWith("paths/")
    ? 'add it to "paths" in the root document'
    : "refer to it with a $ref";
  return `${begin}: ${what}, or remove it.`;
}
