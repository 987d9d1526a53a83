/** What the linters of npm packages say of the generated one. */
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { beforeAll, expect, test } from "vitest";
import { pack } from "../package/packed.ts";
import { generatedFolder } from "../users-api/files.ts";

let tarball: Buffer;
beforeAll(async () => {
  tarball = await pack(join(generatedFolder, "typescript"));
}, 120_000);

test("publint has nothing to say", async () => {
  const bytes = new Uint8Array(tarball).buffer;
  const { messages } = await publint({ pack: { tarball: bytes }, level: "suggestion", strict: true });
  expect(messages).toEqual([]);
});

/**
 * The profile `esm-only`: a package of ES modules has nothing for the resolution of Node 10, which knows no `exports`,
 * and TypeScript says of a CommonJS file that it would have to `import()` it, which Node from 22.12 no longer asks.
 */
test("the types are right however they are resolved", async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  const ignored = ["node10", "node16-cjs"];
  const problems = result.types ? result.problems : ["untyped"];
  const own = problems.filter((problem) => {
    return !(
      typeof problem === "object" &&
      "resolutionKind" in problem &&
      ignored.includes(problem.resolutionKind)
    );
  });
  expect(own).toEqual([]);
});
