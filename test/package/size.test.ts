/** What an application pays for the client: bundled, minified, compressed. The figures are printed. */
import { mkdtemp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sortComponents } from "../../scripts/core/bundle.ts";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { targets } from "../../scripts/pipeline.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ours = join(root, "generated/typescript/src");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "size-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rm(folder, { recursive: true }));

/** @returns bytes, with everything that the program needs */
async function sizeOf(program: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** The program keeps both, so that a bundler has to. */
function calling(operation: string): string {
  return `import { createClient, ${operation} } from "./index.ts";\nglobalThis.kept = [createClient, ${operation}];`;
}

test("the client, min + gzip", async () => {
  const github = await githubClient();
  const sizes = {
    "openapi-fetch alone": await sizeOf('import fetch from "openapi-fetch";\nglobalThis.kept = fetch;', root),
    "one operation": await sizeOf(calling("listConversations"), ours),
    "one operation of GitHub's 1,223": await sizeOf(calling("issuesListForRepo"), github),
    "all 19 operations": await sizeOf(
      'import { createApi } from "./index.ts";\nglobalThis.kept = createApi;',
      ours,
    ),
  };
  console.log("bytes, min + gzip:", sizes);
  expect(sizes["one operation"]).toBeLessThanOrEqual(5_000);
  expect(sizes["one operation of GitHub's 1,223"]).toBeLessThanOrEqual(5_000);
  expect(sizes["all 19 operations"]).toBeLessThanOrEqual(7_000);
});

/**
 * The client of GitHub's document, without its types, which weigh nothing in a bundle. GitHub tells the next page by a
 * header; the operation that is measured gets the extension, so that its paging is in the bundle too.
 * @returns its folder
 */
async function githubClient(): Promise<string> {
  const text = await readFile(
    join(root, "node_modules/@octokit/openapi/generated/api.github.com.json"),
    "utf8",
  );
  const paging = { page: "page", size: "per_page", items: "items", info: "info", next: "next" };
  const paged = text.replace(
    '"operationId": "issues/list-for-repo"',
    `$&,"x-pagination":${JSON.stringify(paging)}`,
  );
  const document = sortComponents(JSON.parse(paged) as Json); // an OpenAPI document is an object
  const specification = { document, api: readApi(document) };
  expect(specification.api.operations).toHaveLength(1_223);
  const client = targets.find(({ name }) => name === "client");
  const texts = (await client?.render(specification)) ?? [];
  for (const [index, path] of (client?.files ?? []).entries()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), texts[index] ?? "");
  }
  return join(folder, "typescript/src");
}
