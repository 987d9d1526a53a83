/** Linters for npm packages, run on the generated one. */
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

test("publint finds no problem", async () => {
  const bytes = new Uint8Array(tarball).buffer;
  const { messages } = await publint({ pack: { tarball: bytes }, level: "suggestion", strict: true });
  expect(messages).toEqual([]);
});

/** Under `node16`, TypeScript wants CommonJS files to use `import()`, which Node no longer requires since 22.12. */
test("the types resolve in every mode", async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  const ignored = ["node16-cjs"];
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
