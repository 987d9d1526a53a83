/** The bundle size of an application that uses one of GitHub's operations. Prints the figure. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sortComponents } from "../../scripts/core/bundle.ts";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { targets } from "../../scripts/pipeline.ts";
import { calling, mostForOne, sizeOf } from "../package/bundle-size.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const github = new URL("node_modules/@octokit/openapi/generated/api.github.com.json", import.meta.url);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "size-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rm(folder, { recursive: true }));

test("one operation of GitHub's 1,223, min + gzip", async () => {
  const size = await sizeOf(calling("issuesListForRepo"), await githubClient());
  console.log("bytes, min + gzip:", size);
  expect(size).toBeLessThanOrEqual(mostForOne);
});

/**
 * The client of GitHub's document, without its types, which add nothing to a bundle. GitHub names the next page in a
 * header; the measured operation gets the extension, so that paging is included in the bundle.
 * @returns its folder
 */
async function githubClient(): Promise<string> {
  const text = await readFile(github, "utf8");
  const paging = { page: "page", size: "per_page", items: "items", info: "info", next: "next" };
  const paged = text.replace(
    '"operationId": "issues/list-for-repo"',
    `$&,"x-pagination":${JSON.stringify(paging)}`,
  );
  const document = sortComponents(JSON.parse(paged) as Json); // an OpenAPI document is an object
  const specification = { document, documented: document, published: document, api: readApi(document) };
  expect(specification.api.operations).toHaveLength(1_223);
  const client = targets.find(({ name }) => name === "client");
  const texts = (await client?.render(specification)) ?? [];
  for (const [index, path] of (client?.files ?? []).entries()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), texts[index] ?? "");
  }
  return join(folder, "typescript/src");
}
