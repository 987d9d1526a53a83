/** The bundle size of applications that use the client. Prints the figures. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generatedFolder } from "../users-api/files.ts";
import { calling, mostForOne, sizeOf } from "./bundle-size.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ours = join(generatedFolder, "typescript/src");

test("the client, min + gzip", async () => {
  const sizes = {
    "openapi-fetch alone": await sizeOf('import fetch from "openapi-fetch";\nglobalThis.kept = fetch;', root),
    "one operation": await sizeOf(calling("listConversations"), ours),
    "all 19 operations": await sizeOf(
      'import { createApi } from "./index.ts";\nglobalThis.kept = createApi;',
      ours,
    ),
  };
  console.log("bytes, min + gzip:", sizes);
  expect(sizes["one operation"]).toBeLessThanOrEqual(mostForOne);
  expect(sizes["all 19 operations"]).toBeLessThanOrEqual(7_000);
});
