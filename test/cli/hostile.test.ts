/** A document in which every name and text tries to become code: its output compiles, and runs none of it. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

const marker = "owned";
const write = `require("fs").writeFileSync("${marker}","")`;
const nasty = [
  `*/ ${write} /*`,
  `\`\${${write}}\``,
  `"; ${write}; "`,
  `'); ${write}; ('`,
  `\n${write}\n//`,
  `\u2028${write}\u2029`,
  `</script><script>${write}</script>`,
  `$(touch ${marker})`,
  `\\"; ${write} //`,
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "class",
  "1st",
  "with space",
  "имя",
  "",
];

/** Each nasty text as description, summary, operationId, tag, parameter, property, enum value, default and pattern. */
function hostileDocument(): object {
  const paths = nasty.map((text, index) => [
    `/a${index}/{id}`,
    { parameters: [id(text)], post: operation(text, index) },
  ]);
  const schemas = nasty.map((text, index) => [`S${index}`, schema(text)]);
  return {
    openapi: "3.1.0",
    info: { title: nasty.join(" "), version: nasty[0], description: nasty.join("\n") },
    servers: [{ url: `https://example.com/${encodeURIComponent(String(nasty[1]))}`, description: nasty[2] }],
    tags: nasty.map((name, index) => ({ name: `${name}${index}`, description: name })),
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries(schemas),
      securitySchemes: { [String(nasty[0])]: { type: "http", scheme: "bearer", description: nasty[3] } },
    },
  };
}

function id(description: string): object {
  return {
    name: "id",
    in: "path",
    required: true,
    description,
    schema: { type: "string" },
    example: description,
  };
}

function operation(text: string, index: number): object {
  return {
    operationId: `${text}${index}`,
    summary: text,
    description: text,
    tags: [`${text}${index}`],
    security: [{ [String(nasty[0])]: [] }],
    parameters: [
      {
        name: `q${text}`,
        in: "query",
        description: text,
        schema: { type: "string", default: text, enum: [text, "b"] },
      },
    ],
    requestBody: {
      description: text,
      content: { "application/json": { schema: { $ref: `#/components/schemas/S${index}` } } },
    },
    responses: {
      200: {
        description: text,
        content: {
          "application/json": {
            schema: { $ref: `#/components/schemas/S${index}` },
            example: { [text]: text },
          },
        },
      },
    },
    "x-nasty": text,
  };
}

function schema(text: string): object {
  const properties = [
    [text, { type: "string", description: text, const: text }],
    ["a", { type: "string", enum: nasty }],
  ];
  return {
    type: "object",
    title: text,
    description: text,
    required: [text],
    properties: Object.fromEntries(properties),
  };
}

let copy: Project;
beforeAll(async () => {
  copy = await project([]);
  await copy.write("package.json", '{ "type": "module" }');
  await copy.write("hostile.json", JSON.stringify(hostileDocument()));
});
afterAll(() => copy.remove());

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

test("the output compiles, and running it has no side effect", { timeout: 120_000 }, async () => {
  const { exitCode, stderr } = await copy.run(
    "generate",
    "--spec",
    "hostile.json",
    "--out",
    "out",
    "--no-cache",
  );
  expect({
    exitCode,
    told: /^hostile.json {2}(?:warning|error) {2}target.*\n.*?: /m.exec(stderr)?.[0],
  }).toEqual({
    exitCode: 0,
    told: undefined, // no target is skipped
  });
  const config = join(copy.folder, "tsconfig.json");
  await writeFile(
    config,
    JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["out/typescript"], exclude: [] }),
  );
  const compiled = await run(process.execPath, [
    join(root, "node_modules/typescript7/bin/tsc"),
    "-p",
    config,
  ]).catch((error: { stdout: string }) => error);
  expect(compiled.stdout).toBe("");
  const modules = ["index", "zod", "server/index", "react-query", "msw"].map(
    (name) => `import "./out/typescript/src/${name}.ts";`,
  );
  await copy.write("load.ts", `${modules.join("\n")}\nconsole.log(Object.keys(globalThis).length > 0);\n`);
  const { stdout } = await run(process.execPath, ["load.ts"], { cwd: copy.folder });
  expect({ stdout, owned: existsSync(join(copy.folder, marker)) }).toEqual({
    stdout: "true\n",
    owned: false,
  });
  expect(Object.prototype).not.toHaveProperty("polluted");
});
