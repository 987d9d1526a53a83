/** The site of a document before and after an edit, with a cache of its pages and without. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { exactJson } from "../../scripts/core/exact-json.ts";
import { asObject } from "../../scripts/core/json.ts";
import { withoutDigits } from "../../scripts/core/openapi/exact.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Cache, openCache } from "../../scripts/edge/files/cache.ts";
import { load } from "../../scripts/pipeline.ts";
import { renderSite } from "../../scripts/targets/docs-site.ts";
import { type Edit, document } from "./site-edits.ts";

export interface Kept {
  /** The site without an edit. */
  readonly untouched: () => ReadonlyMap<string, string>;
  /** The sites of an edit, without a cache and with the one of this file of tests. */
  readonly cold: (edit: Edit) => Promise<ReadonlyMap<string, string>>;
  readonly warm: (edit: Edit) => Promise<ReadonlyMap<string, string>>;
  /** How many shelves of pages were made, and not found in the cache, since this was last called. */
  readonly made: () => number;
}

/** A cache in a folder of its own, which has the site without an edit. */
export function keptSites(): Kept {
  let folder = "";
  let cache: Cache | undefined;
  let count = 0;
  let untouched: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kept-pages-"));
    const { files, ...others } = await openCache(join(folder, "cache"));
    cache = { ...others, files: (key, make) => files(key, () => ((count += 1), make())) };
    untouched = await siteIn(folder, {}, cache);
  });
  afterAll(() => rm(folder, { recursive: true }));
  return {
    untouched: () => untouched,
    cold: (edit) => siteIn(folder, edit),
    warm: (edit) => siteIn(folder, edit, cache),
    made: () => {
      const before = count;
      count = 0;
      return before;
    },
  };
}

async function siteIn(folder: string, edit: Edit, cache?: Cache): Promise<ReadonlyMap<string, string>> {
  const { url = "", edit: address = "", record, files } = edit;
  const cwd = join(folder, record === undefined ? "without" : "with");
  await mkdir(join(cwd, "changes"), { recursive: true });
  if (record !== undefined) await writeFile(join(cwd, "changes/3.0.0.json"), record);
  const specification = files ? await readFrom(cwd, edit) : specificationOf(edit);
  return renderSite(specification, { cwd, spec: "openapi.yaml", url, edit: address }, cache);
}

function specificationOf({ of, workflows = [] }: Edit) {
  const published = document();
  of?.(published);
  const rounded = asObject(withoutDigits(published));
  return { document: rounded, documented: rounded, published, api: readApi(rounded), workflows };
}

/** As `npm run docs` reads it. */
async function readFrom(cwd: string, { of, files = {} }: Edit) {
  const root = document();
  of?.(root);
  for (const [path, text] of Object.entries({ ...files, "openapi.yaml": exactJson(root) }))
    await writeFile(join(cwd, path), text);
  const overlays = Object.hasOwn(files, "overlay.yaml") ? ["overlay.yaml"] : [];
  const loaded = await load({ cwd, spec: "openapi.yaml", overlays });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
}

/** Of an edit: the paths of pages that differ when they are made with kept ones, and whether any differ from before. */
export async function compared({ cold, warm, untouched }: Kept, edit: Edit) {
  const [mixed, anew] = [await warm(edit), await cold(edit)];
  const before = untouched();
  return {
    wrong: [...new Set([...mixed.keys(), ...anew.keys()])].filter(
      (path) => mixed.get(path) !== anew.get(path),
    ),
    isOrdered: [...mixed.keys()].join() === [...anew.keys()].join(),
    isEdited: anew.size !== before.size || [...anew].some(([path, text]) => before.get(path) !== text),
  };
}

export const same = { wrong: [], isOrdered: true, isEdited: true };
