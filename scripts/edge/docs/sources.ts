/** Which file an author edits to change a page: the one that a path's or a model's description stands in. */
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, relative, resolve, sep } from "node:path";
import { load } from "js-yaml";
import { asObject, asString } from "../../core/json.ts";

export interface Sources {
  /** The document itself, relative to the current folder, with `/` on every system. */
  readonly root: string;
  readonly ofPath: (path: string) => string;
  readonly ofModel: (name: string) => string;
}

export interface Read {
  readonly cwd: string;
  /** The document, as the user wrote it. */
  readonly spec: string;
  /** Absolute paths of all files and folders that were read. */
  readonly files: readonly string[];
}

export async function readSources({ cwd, spec, files }: Read): Promise<Sources> {
  const file = resolve(cwd, spec);
  const shown = (path: string): string => relative(cwd, path).split(sep).join("/");
  const isAlone = files.length === 1 && files[0] === file;
  const paths = isAlone ? {} : asObject(asObject(await parsed(file)).paths);
  const models = Map.groupBy(files, (path) => basename(path, extname(path)));
  const root = shown(file);
  return {
    root,
    ofPath: (path) => {
      const [target = ""] = asString(asObject(paths[path]).$ref).split("#");
      return target === "" || /^[a-z]+:/i.test(target)
        ? root
        : shown(resolve(dirname(file), decoded(target)));
    },
    ofModel: (name) => {
      const [one, ...others] = models.get(name) ?? [];
      return one === undefined || others.length > 0 ? root : shown(one);
    },
  };
}

async function parsed(file: string): Promise<unknown> {
  try {
    return load(await readFile(file, "utf8"));
  } catch {
    return undefined; // lint has read it: at worst, each page names the document itself
  }
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
