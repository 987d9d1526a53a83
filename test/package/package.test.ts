/** The generated package, packed and installed into an empty project outside the repository. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digest } from "../../scripts/edge/files/digest.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { api, document } from "../mock/contract.ts";
import { generatedFolder } from "../users-api/files.ts";
import { type Installed, type Printed, install, pack } from "./packed.ts";
import { examplesOf } from "./readme.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let tarball: Buffer;
let mock: Mock;
let consumer: Installed;
let examples: readonly string[];

beforeAll(async () => {
  [tarball, mock] = await Promise.all([
    pack(join(generatedFolder, "typescript")),
    startMock({ document, api, port: 0 }),
  ]);
  consumer = await install(tarball);
  examples = await examplesOf(`${consumer.folder}/node_modules/${consumer.manifest.name}/README.md`);
  const program = await readFile(here("fixtures/consumer.ts"), "utf8");
  await consumer.write("main.ts", program.replace('process.env["BASE_URL"] ?? ""', JSON.stringify(mock.url)));
  const imports = subPaths().map((path, index) => `export * as path${index} from ${JSON.stringify(path)};\n`);
  await consumer.write("everything.ts", imports.join(""));
  for (const [index, example] of examples.entries())
    await consumer.write(`example${index}.ts`, example.replaceAll("http://127.0.0.1:4010", mock.url));
}, 120_000);

afterAll(async () => {
  await Promise.all([consumer.remove(), mock.close()]);
});

/** hono's and msw's declarations refer to browser types, which a Node project does not have. */
function ownErrors(errors: readonly string[]): string[] {
  const own = `node_modules/${consumer.manifest.name}/`;
  let isOfAnother = false; // further lines of an error are indented
  return errors.filter((line) => {
    if (!line.startsWith(" ")) isOfAnother = line.startsWith("node_modules/") && !line.startsWith(own);
    return !isOfAnother;
  });
}

/** The package's sub-paths as imported, without `package.json`. */
function subPaths(): string[] {
  const { name, exports } = consumer.manifest;
  return Object.keys(exports)
    .filter((path) => !path.endsWith(".json"))
    .map((path) => name + path.slice(1));
}

describe("compiles under strict, declarations included", () => {
  const node = { lib: ["es2024"], types: ["node"] };
  const resolutions = [
    { module: "nodenext", moduleResolution: "nodenext" },
    { module: "esnext", moduleResolution: "bundler" },
  ] as const;
  const cases = resolutions.flatMap((resolution) =>
    (["typescript", "typescript7"] as const).map((compiler) => ({ compiler, ...resolution })),
  );
  test.each(cases)(
    "$compiler, $moduleResolution",
    { timeout: 180_000 },
    async ({ compiler, ...resolution }) => {
      const errors = await consumer.typeErrors(compiler, { ...resolution, ...node });
      expect(ownErrors(errors)).toEqual([]);
    },
  );
});

describe("CommonJS, as the README says", () => {
  const node = { lib: ["es2024"], types: ["node"] };
  const program = `
    const headers = { "X-User-Agent": "a", "X-Product-Name": "b", "X-Customer": "c" };
    console.log(listUsersQueryKey(createClient({ baseUrl: "", headers }), { page_no: 2 })[1]);`;
  const typed = `import { createClient } from "placewise-users-api";
    import { listUsersQueryKey } from "placewise-users-api/react-query/options";${program}`;
  const required = `const { createClient } = require("placewise-users-api");
    const { listUsersQueryKey } = require("placewise-users-api/react-query/options");${program}`;
  const esModule = /^main\.cts\(\d,\d+\): error TS1479: /;

  test.each([
    { compiler: "typescript", module: "nodenext", moduleResolution: "nodenext", wanted: [] },
    { compiler: "typescript7", module: "nodenext", moduleResolution: "nodenext", wanted: [] },
    { compiler: "typescript", module: "commonjs", moduleResolution: "node10", wanted: [] },
    { compiler: "typescript", module: "node16", moduleResolution: "node16", wanted: [esModule, esModule] },
  ] as const)("$compiler, $moduleResolution", async ({ compiler, wanted, ...resolution }) => {
    await consumer.write("main.cts", typed);
    const errors = ownErrors(await consumer.typeErrors(compiler, { ...resolution, ...node }, "*.cts"));
    expect(errors).toEqual(wanted.map((pattern) => expect.stringMatching(pattern)));
  });

  test("runs", async () => {
    await consumer.write("main.cjs", required);
    expect(await consumer.run("main.cjs")).toEqual({ stdout: "listUsers\n", stderr: "" });
  });
});

describe("runs on Node", () => {
  test("each sub-path works", async () => {
    const { stdout, stderr } = await consumer.run("main.ts");
    const bundle = await readFile(join(generatedFolder, "openapi.json"), "utf8");
    const { openapi } = consumer.manifest;
    expect({ printed: JSON.parse(stdout), stderr, openapi }).toEqual({
      printed: {
        digest: digest(bundle),
        listed: [2, 1],
        parsed: true,
        isInvalid: true,
        unimplemented: 501,
      },
      stderr: "",
      openapi: { version: api.version, sha256: digest(bundle) },
    });
  });

  test("each sub-path can be imported", async () => {
    expect(await consumer.run("everything.ts")).toEqual({ stdout: "", stderr: "" });
  });

  test("the README's examples run", async () => {
    const printed: Printed[] = [];
    for (const index of examples.keys()) printed.push(await consumer.run(`example${index}.ts`));
    const texts = printed.map(({ stdout, stderr }, index) => {
      return `--- example ${index + 1}, stdout\n${stdout}--- stderr\n${stderr}`;
    });
    await expect(texts.join("")).toMatchFileSnapshot("./readme-examples.txt");
  });
});

describe("published", () => {
  test("contains the imported modules, their types, their sources, and nothing else", () => {
    expect(
      consumer.files.filter(
        (file) => !/^(?:dist\/.*\.(?:js|js\.map|d\.ts)|src\/.*\.(?:ts|js|json))$/.test(file),
      ),
    ).toEqual(["AGENTS.md", "LICENSE", "README.md", "package.json"]);
  });

  test("hooks are marked for the browser, options are not", async () => {
    const built = join(consumer.folder, "node_modules", consumer.manifest.name, "dist");
    const heads = ["react-query.js", "react-query/options.js"].map(async (file) =>
      (await readFile(join(built, file), "utf8")).startsWith('"use client";'),
    );
    expect(await Promise.all(heads)).toEqual([true, false]);
  });
});

test("a bundle that imports only the client contains only the client", async () => {
  const alone = await install(tarball, []);
  await alone.write("app.ts", 'export { createApi } from "placewise-users-api";');
  const options: BuildOptions = { absWorkingDir: alone.folder, entryPoints: ["app.ts"], bundle: true };
  const { metafile } = await build({ ...options, format: "esm", write: false, metafile: true });
  await alone.remove();
  const packages = Object.keys(metafile?.inputs ?? {}).map(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file,
  );
  expect([...new Set(packages)].toSorted()).toEqual(["app.ts", "openapi-fetch", "placewise-users-api"]);
});
