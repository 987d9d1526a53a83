/** The package's manifest and README, for any document. */
import ts from "typescript";
import { expect, test } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import { packageName, packageVersion } from "../../scripts/core/names.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { namedOperations } from "../../templates/client/operations.ts";
import { renderPackage } from "../../templates/package/package.ts";

test.each([
  ["Placewise Users API", "placewise-users-api"],
  ["  Über/Straße v2! ", "uber-stra-e-v2"],
  ["日本", "api"],
  ["__proto__", "proto"],
])("the package of %j is called %s", (title, name) => {
  expect(packageName(title)).toBe(name);
});

test.each([
  ["1.0.0", "1.0.0"],
  ["2.1.0-beta.1+build.7", "2.1.0-beta.1+build.7"],
  ["1.0.0-01", "0.0.0"],
  ["1.0.0-", "0.0.0"],
  ["v1.0.0", "0.0.0"],
  ["01.0.0", "0.0.0"],
  ["2024-01-01", "0.0.0"],
  ["1.0", "0.0.0"],
  ["", "0.0.0"],
])("version %j is %s to npm", (version, taken) => {
  expect(packageVersion(version)).toBe(taken);
});

const versions = {
  "@hono/node-server": "2.1.8",
  "@tanstack/react-query": "5.90.2",
  "@types/node": "24.19.2",
  "@types/react": "19.2.0",
  hono: "4.13.19",
  msw: "2.15.0",
  "openapi-fetch": "0.17.0",
  react: "19.2.0",
  tsdown: "0.23.7",
  typescript: "5.9.3",
};

test("a package is where the project is", () => {
  const document = { openapi: "3.1.0", info: { title: "Quays", version: "1.0.0" }, paths: {} };
  const repository = { type: "git", url: "git+https://git.example.com/quays.git" };
  const api = readApi(document);
  const parts = { document, api, modules: new Set<string>(), operations: [], versions, digest: "0123" };
  const [manifest = ""] = renderPackage({ ...parts, repository });
  expect(JSON.parse(manifest)).toMatchObject({ version: "1.0.0", repository });
});

function rendered(document: Json, modules: readonly string[]) {
  const api = readApi(document);
  const operations = namedOperations(api, []);
  const digest = "0123";
  const texts = renderPackage({ document, api, modules: new Set(modules), operations, versions, digest });
  const [manifest = "", readme = "", agents = "", license] = texts;
  return { manifest: JSON.parse(manifest), readme, agents, license };
}

test("a minimal document gives a minimal package", () => {
  const document = { openapi: "3.0.3", info: { title: "Hono", version: "2" }, paths: {} };
  const { manifest, license } = rendered(document, ["index", "react-query", "server/index", "types"]);
  expect({ manifest, license }).toEqual({
    manifest: {
      name: "hono-api",
      version: "0.0.0",
      description: "A client for Hono, and server stubs.",
      keywords: ["api-client", "openapi", "typescript"],
      type: "module",
      sideEffects: false,
      main: "./dist/index.js",
      types: "./dist/index.d.ts",
      typesVersions: {
        "*": { "react-query": ["./dist/react-query.d.ts"], server: ["./dist/server/index.d.ts"] },
      },
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./react-query": { types: "./dist/react-query.d.ts", default: "./dist/react-query.js" },
        "./server": { types: "./dist/server/index.d.ts", default: "./dist/server/index.js" },
        "./package.json": "./package.json",
      },
      files: ["dist", "src", "AGENTS.md"],
      scripts: { build: "tsdown", prepack: "tsdown" },
      dependencies: { "openapi-fetch": "^0.17.0" },
      peerDependencies: {
        "@tanstack/react-query": "^5.89.0",
        "@types/react": "*",
        hono: "^4",
        react: ">=18",
      },
      peerDependenciesMeta: {
        "@tanstack/react-query": { optional: true },
        "@types/react": { optional: true },
        hono: { optional: true },
        react: { optional: true },
      },
      devDependencies: {
        "@tanstack/react-query": "5.90.2",
        "@types/react": "19.2.0",
        "@types/node": "24.19.2",
        hono: "4.13.19",
        react: "19.2.0",
        tsdown: "0.23.7",
        typescript: "5.9.3",
      },
      engines: { node: "^20.19.0 || >=22.12.0" },
      openapi: { version: "2", sha256: "0123" },
    },
    license: undefined,
  });
});

const hostile = "```\n# `x` </script> ${globalThis.pwned = 1} */ \" ' \\ [a](b) {% y %} \u2028";

test("hostile text stays text: in the README, in its examples, in the licence", () => {
  const content = {
    "application/json": {
      schema: {},
      examples: { one: { value: { [hostile]: hostile, constructor: null } } },
    },
  };
  const document = {
    openapi: "3.1.0",
    info: {
      title: hostile,
      version: hostile,
      summary: hostile,
      license: { identifier: "MIT" },
      contact: { name: hostile },
    },
    servers: [{ url: hostile }],
    paths: {
      "/a/{x}": {
        get: {
          operationId: hostile,
          parameters: [
            { name: hostile, in: "path", required: true, example: hostile, schema: { type: "string" } },
          ],
          responses: { 404: { description: "", content: { "application/json": {} } } },
        },
        post: { operationId: `${hostile} 2`, requestBody: { content }, responses: {} },
      },
    },
  };
  const modules = ["index", "react-query", "msw", "server/index", "server/node"];
  const { manifest, readme, license } = rendered(document, modules);
  const one = hostile.replaceAll(/\s+/g, " ").trim();
  expect({
    description: manifest.description,
    version: manifest.openapi.version,
    name: manifest.name,
  }).toEqual({
    description: one,
    version: hostile,
    name: "x-script-globalthis-pwned-1-a-b-y",
  });
  expect(license?.split("\n").slice(0, 4)).toEqual(["MIT License", "", `Copyright (c) ${one}`, ""]);
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  expect(blocks).toHaveLength(8);
  expect(blocks.flatMap(syntaxErrors)).toEqual([]);
  const prose = readme.replaceAll(/^```(?:ts|sh)\n[\s\S]*?^```$/gm, "");
  expect(prose.match(/(?<!\\)<(?!!-- Generated)|^```|^# `/gm)).toBe(null);
});

function syntaxErrors(code: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("AGENTS.md lists modules and calls, and shows hostile text as text", () => {
  const operation = { operationId: "lightLamp", summary: "<b>Light</b> `it`", responses: {} };
  const document = {
    openapi: "3.1.0",
    info: { title: "Lamps *of* <i>", version: "1" },
    paths: { "/lamps/{lamp}": { put: operation }, "/a`b": { get: { operationId: "odd", responses: {} } } },
  };
  const { agents } = rendered(document, ["index", "msw"]);
  expect(agents.split("\n").filter((line) => /^#|^- /.test(line))).toEqual([
    "# Lamps \\*of\\* \\<i\\>, for coding agents",
    "## Rules",
    "## Modules",
    "- `lamps-of-i`: the client",
    "- `lamps-of-i/msw`: Mock Service Worker handlers for tests",
    "## Operations",
    "- `lightLamp`: `PUT /lamps/{lamp}`, \\<b\\>Light\\</b\\> \\`it\\`",
    "- `odd`: GET &#47;a&#96;b",
  ]);
});
