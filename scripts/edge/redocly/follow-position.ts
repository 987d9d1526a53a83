/** Finds the position of a node of the bundle in the files of its author. */
import { readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { load } from "js-yaml";
import { formatPointer, parseFragment } from "../../core/json-pointer.ts";
import type { Address } from "../../core/problem.ts";
import type { OriginOf } from "./origins.ts";
import { type SourceText, addressOf } from "./source-positions.ts";
import { type SourceNode, readTree } from "./source-tree.ts";

interface File extends SourceText {
  readonly path: string;
  readonly root: SourceNode | undefined;
}

/** @returns the address of a pointer of the bundle; of the last node on the path to it that the author wrote */
export type Locate = (pointer: string) => Promise<Address>;

interface Reading {
  /** Those that were read for the bundle; no other one is opened. */
  readonly files: ReadonlySet<string>;
  /** The folder that addresses are relative to. */
  readonly cwd: string;
  /** Stands before each name: `HEAD~2:`. */
  readonly prefix?: string;
  /** Where overlays have put what stands at a place. */
  readonly originOf?: OriginOf | undefined;
}

/** @param spec the root document */
export function locator(spec: string, { files, cwd, originOf, prefix = "" }: Reading): Locate {
  const known = new Map<string, Promise<File>>();
  const open = (path: string): Promise<File> => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
  const written = async (place: Place): Promise<Written> => {
    const { path, keys } = originOf?.(place.file, place.keys) ?? { path: place.file, keys: place.keys };
    const file = await open(path);
    return {
      file,
      keys,
      node: keys.reduce<SourceNode | undefined>((node, key) => node?.children.get(key), file.root),
    };
  };
  return async (pointer) => {
    let place: Place = { file: spec, keys: [] };
    for (const key of parseFragment(pointer) ?? []) {
      place = await followed(place, files, written);
      const next = { file: place.file, keys: [...place.keys, key] };
      if (!(await written(next)).node) break;
      place = next;
    }
    const { file, keys } = await written(place);
    const name = prefix + relative(cwd, file.path).split(sep).join("/");
    const target = { source: file, pointer: `#${formatPointer(keys)}`, reportOnKey: true };
    const { source: _line, ...address } = addressOf(target, name); // there are as many as changes
    return address;
  };
}

/** In a file as its overlays make it. */
interface Place {
  readonly file: string;
  readonly keys: readonly string[];
}

/** In the file that its author wrote. */
interface Written {
  readonly file: File;
  readonly keys: readonly string[];
  readonly node: SourceNode | undefined;
}

async function read(path: string): Promise<File> {
  const body = await readFile(path, "utf8");
  return { path, body, root: readTree(body) };
}

/** @returns where the references at a place lead to; the place itself if they lead to no file that was read */
async function followed(
  place: Place,
  files: ReadonlySet<string>,
  written: (place: Place) => Promise<Written>,
): Promise<Place> {
  let found = place;
  for (let hops = 0; hops < 50; hops++) {
    const { file, node } = await written({ file: found.file, keys: [...found.keys, "$ref"] });
    const reference = node && load(file.body.slice(node.span.start, node.span.end));
    if (typeof reference !== "string") return found;
    const [name = "", fragment = ""] = reference.split("#");
    const path = name === "" ? found.file : resolve(dirname(found.file), name);
    if (path !== found.file && !files.has(path)) return found;
    found = { file: path, keys: parseFragment(`#${fragment}`) ?? [] };
  }
  return found;
}
