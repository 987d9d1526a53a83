/**
 * The pipeline beside the tools' own command lines: a cold run, a run with nothing to do, an edit under `--watch`, and
 * GitHub's 1,223 operations. What is compared takes turns, so that what disturbs one disturbs the other.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./compare.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules/.cache/openapi-pipeline");
const main = join(root, "scripts/main.ts");
const github = join(root, "node_modules/@octokit/openapi/generated/api.github.com.json");
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

export async function benchPipeline(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  for (const name of ["spec", "redocly.yaml"])
    await cp(join(root, name), join(folder, name), { recursive: true });
  for (const name of ["scripts", "node_modules"]) await symlink(join(root, name), join(folder, name));
  await mkdir(join(folder, "tools"));
  const cold = await benchCold(folder);
  await benchUnchanged(folder);
  await benchWatch(folder, cold);
  await benchGithub(folder);
  await rm(folder, { recursive: true });
}

/** @returns the seconds of a cold run */
async function benchCold(folder: string): Promise<number> {
  const times: [number, number][] = [];
  for (let round = 0; round < 5; round++) {
    await rm(cache, { recursive: true, force: true });
    const own = await seconds(folder, [main, "generate"]);
    times.push([own, await toolsAlone(folder)]);
  }
  tell("A cold run", "redocly lint, redocly bundle, openapi-typescript and orval by their own", times);
  return median(times.map(([own]) => own));
}

/** openapi-typescript and orval read the bundle in a folder without our redocly.yaml, which their older engine refuses. */
async function toolsAlone(folder: string): Promise<number> {
  const tools = join(folder, "tools");
  const redocly = binary("@redocly/cli/bin/cli.js");
  return total([
    await seconds(folder, [redocly, "lint", "spec/openapi.yaml"]),
    await seconds(folder, [redocly, "bundle", "spec/openapi.yaml", "-o", "tools/openapi.json"]),
    await seconds(tools, [binary("openapi-typescript/bin/cli.js"), "openapi.json", "-o", "types.ts"]),
    await seconds(tools, [
      binary("orval/dist/bin/orval.mjs"),
      "--input",
      "openapi.json",
      "--output",
      "zod.ts",
      "--client",
      "zod",
    ]),
  ]);
}

async function benchUnchanged(folder: string): Promise<void> {
  const times: [number, number][] = [];
  await seconds(folder, [main, "generate"]);
  for (let round = 0; round < 15; round++) {
    times.push([await seconds(folder, [main, "generate"]), await seconds(folder, ["-e", "0"])]);
  }
  tell("A run with nothing to do", "node -e 0", times.slice(2));
}

async function benchWatch(folder: string, cold: number): Promise<void> {
  const child = spawn(process.execPath, [main, "generate", "--watch"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const next = linesOf(child);
  await next(/^Watching/);
  const times: [number, number][] = [];
  const path = join(folder, "spec/components/schemas/User.yaml");
  const text = await readFile(path, "utf8");
  for (let round = 0; round < 6; round++) {
    const began = performance.now();
    await writeFile(path, text.replace("Given name.", `Given name ${round}.`));
    await next(/, [1-9]\d* written, /);
    times.push([(performance.now() - began) / 1000, cold]);
  }
  child.kill();
  tell("An edit of a description under --watch", "a cold run", times);
}

/** @returns waits for a line that matches; a save may be answered twice, the second time with nothing written */
function linesOf(child: ChildProcess): (wanted: RegExp) => Promise<void> {
  const lines = createInterface({ input: child.stderr ?? process.stdin })[Symbol.asyncIterator]();
  return async (wanted) => {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      if (wanted.test(line.value)) return;
    }
  };
}

async function benchGithub(folder: string): Promise<void> {
  await cp(github, join(folder, "tools/github.json"));
  const own = ["generate", "--spec", github, "--out", "github", "--only", "types,client,server"];
  const tools = join(folder, "tools");
  const times: [number, number][] = [];
  for (let round = 0; round < 3; round++) {
    const time = await seconds(folder, [main, ...own, "--no-cache"]);
    times.push([
      time,
      await seconds(tools, [binary("openapi-typescript/bin/cli.js"), "github.json", "-o", "github.ts"]),
    ]);
  }
  tell("GitHub: lint, types, client and stubs", "openapi-typescript, the types alone", times);
  const client = await seconds(tools, [
    binary("@redocly/cli/bin/cli.js"),
    "generate-client",
    "github.json",
    "-o",
    "client.ts",
  ]).catch(() => undefined);
  console.log(
    `GitHub: redocly generate-client takes ${client === undefined ? "no such document" : `${client.toFixed(1)} s`}`,
  );
  const peak = await memory(folder, [main, ...own, "--no-cache"]);
  console.log(`GitHub: ${peak} MiB at most`);
  await seconds(folder, [main, ...own]);
  const unchanged = [];
  for (let round = 0; round < 5; round++) unchanged.push(await seconds(folder, [main, ...own]));
  const { size } = await stat(join(folder, "github/typescript/src/types.ts"));
  console.log(`GitHub, nothing to do: ${median(unchanged).toFixed(2)} s (types.ts has ${size} bytes)`);
}

async function seconds(cwd: string, argv: readonly string[]): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, argv, { cwd, env: environment, maxBuffer: 2 ** 27 });
  return (performance.now() - began) / 1000;
}

const tellsMemory = `data:text/javascript,process.on("exit",()=>console.error("MiB "+Math.round(process.resourceUsage().maxRSS/1024)))`;

async function memory(cwd: string, argv: readonly string[]): Promise<number> {
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", tellsMemory, ...argv], {
    cwd,
    maxBuffer: 2 ** 27,
  });
  return Number(/MiB (\d+)/.exec(stderr)?.[1]);
}

function binary(path: string): string {
  return join(root, "node_modules", path);
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

function tell(what: string, against: string, times: readonly (readonly [number, number])[]): void {
  const ratio = median(times.map(([own, other]) => own / other)).toFixed(2);
  const [own, other] = [0, 1].map((side) => median(times.map((pair) => pair[side] ?? 0)).toFixed(2));
  console.log(`${what}: ${ratio} times ${against} (${own} to ${other} s)`);
}
