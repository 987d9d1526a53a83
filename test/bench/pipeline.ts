/**
 * The pipeline compared with the tools' own command lines: a cold run, a run with nothing to do, an edit under `--watch`,
 * and GitHub's 1,223 operations. The two sides take turns, so that other work on the machine affects both.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { specFolder } from "../users-api/files.ts";
import { median } from "./compare.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules/.cache/openapi-pipeline");
const main = join(root, "scripts/main.js");
const github = join(root, "test/foreign/node_modules/@octokit/openapi/generated/api.github.com.json");
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

export async function benchPipeline(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  await cp(specFolder, join(folder, "spec"), { recursive: true });
  await cp(join(root, "redocly.yaml"), join(folder, "redocly.yaml"));
  for (const name of ["scripts", "node_modules"]) await symlink(join(root, name), join(folder, name));
  await mkdir(join(folder, "tools"));
  const cold = await benchCold(folder);
  await benchUnchanged(folder);
  await benchWatch(folder, cold);
  await benchGithub(folder);
  await rm(folder, { recursive: true });
}

/** @returns how many seconds a cold run takes */
async function benchCold(folder: string): Promise<number> {
  const same: [number, number][] = [];
  const whole: [number, number][] = [];
  await rm(cache, { recursive: true, force: true });
  const first = await seconds(folder, [main, "generate"]);
  await clearCache();
  const second = await seconds(folder, [main, "generate"]);
  for (let round = 0; round < 5; round++) {
    const { typescript, sdks } = await toolsAlone(folder);
    await clearCache();
    same.push([await seconds(folder, [main, "generate", "--only", sameTargets]), typescript]);
    await clearCache();
    whole.push([await seconds(folder, [main, "generate"]), typescript + sdks]);
  }
  console.log(`First run after npm ci, which also caches compiled code: ${first.toFixed(2)} s`);
  console.log(`Second run, which also bundles its packages: ${second.toFixed(2)} s`);
  const alone = "redocly lint, redocly bundle, openapi-typescript and orval, one after another";
  report(`Cold, ${sameTargets}`, alone, same);
  report("Cold, all targets, server stubs included", `${alone}, and redocly generate-client`, whole);
  return median(whole.map(([own]) => own));
}

/** What those tools can generate, too: the bundle, types, hooks with their client, handlers, zod schemas. */
const sameTargets = "bundle,types,client,react-query,msw,zod";

/** Clears the cache of generated files; the pipeline's compiled code stays cached, as in normal use. */
async function clearCache(): Promise<void> {
  const entries = (await readdir(cache)).filter((name) => name !== "code");
  await Promise.all(entries.map((name) => rm(join(cache, name))));
}

/** Tools that read the bundle run in a folder without our redocly.yaml, which an older engine rejects. */
async function toolsAlone(folder: string): Promise<{ typescript: number; sdks: number }> {
  const tools = join(folder, "tools");
  const redocly = binary("@redocly/cli/bin/cli.js");
  const names = await readdir(join(folder, "spec/workflows"));
  const workflows = names.map((name) => `spec/workflows/${name}`);
  await writeFile(join(tools, "orval.config.mjs"), `export default ${JSON.stringify(orvalProjects)};`);
  const typescript = total([
    await seconds(folder, [redocly, "lint", "spec/openapi.yaml", ...workflows]),
    await seconds(folder, [redocly, "bundle", "spec/openapi.yaml", "-o", "tools/openapi.json"]),
    await seconds(tools, [peerBinary("openapi-typescript/bin/cli.js"), "openapi.json", "-o", "types.ts"]),
    await seconds(tools, [peerBinary("orval/dist/bin/orval.mjs"), "--config", "orval.config.mjs"]),
  ]);
  const languages = ["python", "go", "java", "php"].flatMap((language) => ["--generator", language]);
  const sdks = await seconds(tools, [
    redocly,
    "generate-client",
    "openapi.json",
    "-o",
    "sdk.ts",
    ...languages,
  ]);
  return { typescript, sdks };
}

const orvalProjects = {
  hooks: {
    input: "openapi.json",
    output: { target: "hooks.ts", client: "react-query", mock: true },
  },
  zod: { input: "openapi.json", output: { target: "zod.ts", client: "zod" } },
};

async function benchUnchanged(folder: string): Promise<void> {
  const times: [number, number][] = [];
  await seconds(folder, [main, "generate"]);
  for (let round = 0; round < 15; round++) {
    times.push([await seconds(folder, [main, "generate"]), await seconds(folder, ["-e", "0"])]);
  }
  report("Nothing to do", "node -e 0", times.slice(2));
}

async function benchWatch(folder: string, cold: number): Promise<void> {
  const child = spawn(process.execPath, [main, "generate", "--watch"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const next = outputOf(child);
  await next(/^Watching/m);
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
  report("A description edited under --watch", "a cold run", times);
}

/** @returns a function that waits for output; a save may cause two runs, of which the second writes nothing */
function outputOf(child: ChildProcess): (wanted: RegExp) => Promise<void> {
  let text = "";
  let look: (() => void) | undefined;
  child.stderr?.on("data", (part) => {
    text += part;
    look?.();
  });
  return (wanted) =>
    new Promise((resolve) => {
      look = () => {
        const found = wanted.exec(text);
        if (!found) return;
        text = text.slice(found.index + found[0].length);
        resolve();
      };
      look();
    });
}

async function benchGithub(folder: string): Promise<void> {
  const tools = join(folder, "tools");
  await cp(github, join(tools, "github.json"));
  const own = [main, "generate", "--spec", github, "--out", "github", "--only", "types,client,server"];
  const types = [peerBinary("openapi-typescript/bin/cli.js"), "github.json", "-o", "github.ts"];
  const times: [number, number][] = [];
  for (let round = 0; round < 5; round++) {
    await clearCache();
    times.push([await seconds(folder, own), await seconds(tools, types)]);
  }
  report("GitHub: lint, types, client and stubs", "openapi-typescript, which makes only the types", times);
  for (const [name, argv] of peers) console.log(`GitHub: ${name}: ${await outcomeOf(tools, argv)}`);
  await clearCache();
  console.log(`GitHub: peak memory ${await memory(folder, own)} MiB`);
  const unchanged = [];
  for (let round = 0; round < 9; round++) unchanged.push(await seconds(folder, own));
  console.log(`GitHub, nothing to do: ${median(unchanged).toFixed(2)} s`);
}

const peers: readonly (readonly [string, readonly string[]])[] = [
  ["redocly generate-client", peer("@redocly/cli/bin/cli.js", "generate-client github.json -o client.ts")],
  [
    "orval, fetch client",
    peer(
      "../test/bench/node_modules/orval/dist/bin/orval.mjs",
      "--input github.json --output orval.ts --client fetch",
    ),
  ],
  [
    "hey-api",
    peer(
      "../test/bench/node_modules/@hey-api/openapi-ts/dist/run.mjs",
      "-i github.json -o hey-api --no-log-file",
    ),
  ],
];

function peer(path: string, flags: string): readonly string[] {
  return [binary(path), ...flags.split(" ")];
}

/** @returns the time and memory that a tool takes, or its error, with a limit of five minutes */
async function outcomeOf(folder: string, argv: readonly string[]): Promise<string> {
  try {
    const began = performance.now();
    const peak = await memory(folder, argv);
    return `${((performance.now() - began) / 1000).toFixed(1)} s, ${peak} MiB`;
  } catch (error) {
    return `fails: ${String(error).split("\n").slice(0, 2).join(" ").slice(0, 200)}`;
  }
}

async function seconds(cwd: string, argv: readonly string[]): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, argv, { cwd, env: environment, maxBuffer: 2 ** 27 });
  return (performance.now() - began) / 1000;
}

const printMemory = `data:text/javascript,process.on("exit",()=>console.error("MiB "+Math.round(process.resourceUsage().maxRSS/1024)))`;

async function memory(cwd: string, argv: readonly string[]): Promise<number> {
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", printMemory, ...argv], {
    cwd,
    env: environment,
    maxBuffer: 2 ** 27,
    timeout: 300_000,
  });
  return Number(/MiB (\d+)/.exec(stderr)?.[1]);
}

function binary(path: string): string {
  return join(root, "node_modules", path);
}

function peerBinary(path: string): string {
  return binary(join("../test/bench/node_modules", path));
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

function report(what: string, against: string, times: readonly (readonly [number, number])[]): void {
  const ratio = median(times.map(([own, other]) => own / other)).toFixed(2);
  const [own, other] = [0, 1].map((side) => median(times.map((pair) => pair[side] ?? 0)).toFixed(2));
  console.log(`${what}: ${ratio}× ${against} (${own} vs ${other} s)`);
}
