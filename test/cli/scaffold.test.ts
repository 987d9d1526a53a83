/** `scaffold` writes a service that compiles and runs, and stops compiling exactly where its user must act. */
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serverRuntimeFiles } from "../../scripts/edge/files/templates.ts";
import { type Project, project } from "./project.ts";
import { run, scaffolded, startService, typeErrors } from "./service.ts";

/** The runtime; then index, contract, validators and their types; then the types of the document. */
const generated = serverRuntimeFiles.length + 5;

let copy: Project;
beforeEach(async () => {
  copy = await project();
});
afterEach(() => copy.remove());

test("a service for this specification compiles, passes its tests, answers and stops", async () => {
  const folder = await scaffolded(copy);
  expect(await typeErrors(folder)).toEqual([]);
  const { stdout } = await run(process.execPath, ["--test"], { cwd: folder });
  expect(stdout).toMatch(/^ℹ pass 2$/m);

  const { child, url } = await startService(folder);
  const call = (headers: Readonly<Record<string, string>>) => fetch(`${url}/v1/users`, { headers });
  const shared = { "X-User-Agent": "Test", "X-Product-Name": "test", "X-Customer": "id=1000941" };
  const answers = await Promise.all([
    call(shared),
    call({ ...shared, Authorization: "Bearer guess" }),
    call({ Authorization: "Bearer open sesame" }),
    call({ ...shared, Authorization: "Bearer open sesame" }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 470, 501]);
  child.kill();
  await once(child, "exit");
  expect(child.exitCode).toBe(0);
});

test("replaces nothing", async () => {
  const folder = await scaffolded(copy);
  await writeFile(join(folder, "src/handlers.ts"), "// mine\n");
  const { exitCode, stderr } = await copy.run("scaffold", "--out", "service");
  expect([exitCode, stderr]).toEqual([
    1,
    `error  exists
  service already contains package.json, tsconfig.json, README.md and ${generated + 8} more, and scaffold never replaces files.
  hint: choose another folder with --out, or update the generated code of a service with \`npm run generate\`
✗ 1 error in 0.0 s. Nothing was written.
`,
  ]);
  expect(await readFile(join(folder, "src/handlers.ts"), "utf8")).toBe("// mine\n");
});

test("--dry-run lists the files and writes nothing", async () => {
  const { exitCode, stderr } = await copy.run("scaffold", "--out", "service", "--dry-run");
  expect([exitCode, stderr.split("\n").at(-2)]).toEqual([
    0,
    `✓ service: ${generated + 11} files would be written, ${generated} of them generated. (0.0 s)`,
  ]);
  await expect(readFile(join(copy.folder, "service/package.json"))).rejects.toThrow("ENOENT");
});

test("requires a folder", async () => {
  const { exitCode, stderr } = await copy.run("scaffold");
  expect([exitCode, stderr.split("\n")[0]]).toEqual([
    2,
    "error: required option '--out <folder>' not specified",
  ]);
});

describe("after a change of the specification, the compiler points", () => {
  const pets = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets/{id}:
    get:
      operationId: showPet
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200": { description: A pet., content: { application/json: { schema: { type: string } } } }
        "404": { description: No such pet. }
`;
  const implemented =
    "showPet: ({ path }) => (path.id === 1 ? { status: 200, body: 'Rex' } : { status: 404 }),";

  beforeEach(async () => {
    await copy.remove();
    copy = await project([]); // without our style guide
  });

  /** An implemented service, and the compiler's errors in it after the specification has changed. */
  async function after(from: string, to: string): Promise<string[]> {
    await copy.write("pets.yaml", pets);
    const folder = await scaffolded(copy, "--spec", "pets.yaml");
    const handlers = join(folder, "src/handlers.ts");
    const text = await readFile(handlers, "utf8");
    await writeFile(
      handlers,
      text.replace("showPet: notImplemented,", implemented).replace("notImplemented, ", ""),
    );
    expect(await typeErrors(folder)).toEqual([]);
    await copy.edit("pets.yaml", from, to);
    const out = ["--spec", "pets.yaml", "--out", "service/generated", "--only", "types,server"];
    expect((await copy.run("generate", ...out)).exitCode).toBe(0);
    return typeErrors(folder);
  }

  test.each([
    {
      change: "a reply that is declared no more",
      from: '"404"',
      to: '"410"',
      errors: ["src/handlers.ts:10 TS2322"],
    },
    {
      change: "an operation with another name",
      from: "showPet",
      to: "showAnimal",
      errors: ["src/handlers.ts:10 TS2353", "src/handlers.ts:10 TS7031"],
    },
    {
      change: "a parameter of another type",
      from: "type: integer",
      to: "type: string",
      errors: ["src/handlers.ts:10 TS2367"],
    },
    {
      change: "an operation more",
      from: "    get:",
      to: `    delete:
      operationId: removePet
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "204": { description: Gone. } }
    get:`,
      errors: ["src/handlers.ts:8 TS2741"],
    },
  ])("at $change", async ({ from, to, errors }) => {
    const found = await after(from, to);
    expect(found.map((line) => line.replace(/^(.*)\((\d+),\d+\): error (TS\d+).*/, "$1:$2 $3"))).toEqual(
      errors,
    );
  });
});
