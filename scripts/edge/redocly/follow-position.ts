/** Finds the position of a node of the bundle in the files of its author. */
import { readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { load } from "js-yaml";
import { formatPointer, parseFragment } from "../../core/json-pointer.ts";
import type { Address } from "../../core/problem.ts";
import { type SourceText, addressOf } from "./source-positions.ts";
import { type SourceNode, readTree } from "./source-tree.ts";

interface File extends SourceText {
  readonly path: string;
  readonly root: SourceNode | undefined;
}

/** @returns the address of a pointer of the bundle; of the last node on the path to it that the author wrote */
export type Locate = (pointer: string) => Promise<Address>;

/**
 * @param spec the root document
 * @param files those that were read for the bundle; no other one is opened
 */
export function locator(spec: string, files: ReadonlySet<string>, cwd: string): Locate {
  const known = new Map<string, Promise<File>>();
  const open = (path: string): Promise<File> => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
  return async (pointer) => {
    let place: Place = { file: await open(spec), path: [] };
    for (const key of parseFragment(pointer) ?? []) {
      place = await followed(place, files, open);
      if (!nodeAt(place)?.children.has(key)) break;
      place = { file: place.file, path: [...place.path, key] };
    }
    const name = relative(cwd, place.file.path).split(sep).join("/");
    const target = { source: place.file, pointer: `#${formatPointer(place.path)}`, reportOnKey: true };
    const { source: _line, ...address } = addressOf(target, name); // there are as many as changes
    return address;
  };
}

interface Place {
  readonly file: File;
  readonly path: readonly string[];
}

async function read(path: string): Promise<File> {
  const body = await readFile(path, "utf8");
  return { path, body, root: readTree(body) };
}

function nodeAt({ file, path }: Place): SourceNode | undefined {
  return path.reduce<SourceNode | undefined>((node, key) => node?.children.get(key), file.root);
}

/** @returns where the references at a place lead to; the place itself if they lead to no file that was read */
async function followed(
  place: Place,
  files: ReadonlySet<string>,
  open: (path: string) => Promise<File>,
): Promise<Place> {
  let found = place;
  for (let hops = 0; hops < 50; hops++) {
    const { file } = found;
    const span = nodeAt(found)?.children.get("$ref")?.span;
    const reference = span && load(file.body.slice(span.start, span.end));
    if (typeof reference !== "string") return found;
    const [name = "", fragment = ""] = reference.split("#");
    const path = name === "" ? file.path : resolve(dirname(file.path), name);
    if (path !== file.path && !files.has(path)) return found;
    found = { file: await open(path), path: parseFragment(`#${fragment}`) ?? [] };
  }
  return found;
}
