/** Generates clients in other languages, as the pipeline does. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { formatted } from "../../scripts/edge/generators/format.ts";
import { targets } from "../../scripts/pipeline.ts";
import type { Language } from "../../scripts/core/sdk/sdk.ts";
import { client } from "../../scripts/edge/sdk/generator.ts";
import { prepared } from "../../scripts/edge/sdk/prepare.ts";

/** @returns a folder in `root` that contains only the language's client */
export async function generated(root: string, language: string, document: Json): Promise<string> {
  const target = targets.find(({ name }) => name === language);
  const texts =
    (await target?.render({ document, documented: document, published: document, api: readApi(document) })) ??
    [];
  const folder = await mkdtemp(join(root, `${language}-`));
  for (const [index, path] of (target?.files ?? []).entries()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), await formatted(path, texts[index] ?? ""));
  }
  return join(folder, language);
}

/** @returns a client as its generator writes it */
export async function unrepaired(language: Language, document: Json): Promise<string> {
  const [, { generator, input }] = await prepared(language, JSON.stringify(document));
  return client(generator, input);
}
