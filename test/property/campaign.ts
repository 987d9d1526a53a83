/** Each damaged document must give a whole output that compiles, or a problem with a location and no output. */
import { execFile } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Json } from "../../scripts/core/json.ts";
import { type Project, project } from "../cli/project.ts";
import { randomNumbers } from "../random.ts";
import { mutated, smallDocument } from "./mutations.ts";

export interface Outcome {
  readonly seed: number;
  readonly fault: string;
}

export interface Summary {
  readonly accepted: number;
  readonly refused: number;
  readonly faults: readonly Outcome[];
}

/** Every nth run generates all targets, which are compiled; the others generate the fast ones. */
const part = 4;
const batch = 20 * part;

function isWhole(seed: number): boolean {
  return seed % part === 0;
}

/**
 * @param given the document to damage; default: the frozen one
 * @returns the numbers of accepted and refused documents, and the seed of each run that did neither correctly
 */
export async function campaign(seeds: readonly number[], given?: Json): Promise<Summary> {
  const document = given ?? (await smallDocument());
  let total: Summary = { accepted: 0, refused: 0, faults: [] };
  for (let first = 0; first < seeds.length; first += batch) {
    const next = await together(document, seeds.slice(first, first + batch));
    total = {
      accepted: total.accepted + next.accepted,
      refused: total.refused + next.refused,
      faults: [...total.faults, ...next.faults],
    };
  }
  return total;
}

/** A batch of documents whose outputs are compiled together. */
async function together(document: Json, seeds: readonly number[]): Promise<Summary> {
  const copy = await project([]);
  await copy.write("package.json", '{ "type": "module" }');
  const outcomes = [];
  for (const seed of seeds) {
    await copy.write("openapi.yaml", mutated(document, randomNumbers(seed)));
    outcomes.push({ seed, ...(await outcomeOf(copy, seed)) });
  }
  const accepted = outcomes.filter(({ isAccepted }) => isAccepted).map(({ seed }) => seed);
  const wrong = outcomes.flatMap(({ seed, fault }) => (fault === undefined ? [] : [{ seed, fault }]));
  const faults = [...wrong, ...(await typeErrors(copy, accepted.filter(isWhole)))];
  await copy.remove();
  return { accepted: accepted.length, refused: seeds.length - accepted.length, faults };
}

async function outcomeOf(
  copy: Project,
  seed: number,
): Promise<{ isAccepted: boolean; fault: string | undefined }> {
  const out = `out${seed}`;
  await mkdir(join(copy.folder, out), { recursive: true });
  await copy.write(`${out}/mine.txt`, "mine");
  const { exitCode, stdout, stderr } = await copy.run(
    "generate",
    "--spec",
    "openapi.yaml",
    "--out",
    out,
    "--no-cache",
    ...(isWhole(seed) ? [] : ["--only", "bundle,types,client,server,package"]),
  );
  const files = await readdir(join(copy.folder, out));
  if (exitCode === 0)
    return { isAccepted: true, fault: files.includes(".staging") ? "half written" : undefined };
  const address = /^openapi\.yaml:\d+:\d+ {2}error {2}\S+$/m.test(stderr);
  const whole = files.join() === "mine.txt" && stdout === "" && !/\n\s+at /.test(stderr);
  const fault = exitCode === 1 && address && whole ? undefined : `exit ${exitCode}: ${stderr.slice(0, 1500)}`;
  await rm(join(copy.folder, out), { recursive: true });
  return { isAccepted: false, fault };
}

const compiler = fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url));
const extend = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));

async function typeErrors({ folder }: Project, seeds: readonly number[]): Promise<Outcome[]> {
  if (seeds.length === 0) return [];
  const config = join(folder, "tsconfig.json");
  const include = seeds.map((seed) => `out${seed}/typescript`);
  await writeFile(config, JSON.stringify({ extends: extend, include, exclude: [] }));
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", config], {
    cwd: folder,
    maxBuffer: 2 ** 26,
  }).catch((error: { stdout: string }) => error);
  const found = [...stdout.matchAll(/^out(\d+)\/.*error.*$/gm)];
  return found.map(([fault, seed]) => ({ seed: Number(seed), fault }));
}
