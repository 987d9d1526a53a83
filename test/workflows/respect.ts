/** Runs Arazzo workflows with Redocly's command line, which contacts only the server under test. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Json, asArray, asObject, asString } from "../../scripts/core/json.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
export const folder = fileURLToPath(new URL("../../spec/workflows/", import.meta.url));
/** Workflow name → its file. */
export const names = readdirSync(folder)
  .filter((file) => file.endsWith(".arazzo.yaml"))
  .map((file) => basename(file, ".arazzo.yaml"))
  .toSorted();

export const inputs = {
  token: "marta-token",
  other_token: "jonas-token",
  stranger_token: "aisha-token",
  user_agent: "Workflow tests",
  product_name: "workflow-tests",
  customer: "id=1000941",
};

export interface Outcome {
  readonly file: string;
  /** The steps that ran, in order; a failure ends a workflow. */
  readonly steps: readonly string[];
  /** Each failed check, with the name of its step. */
  readonly failures: readonly string[];
  /** Workflow → step → what was sent and received. */
  readonly record: Record;
}

export type Record = Readonly<{ [workflow: string]: Readonly<{ [step: string]: Exchange }> }>;

export interface Exchange {
  readonly request: Json;
  readonly response: Json;
}

/** @returns one outcome per file, in the same order */
export async function respect(files: readonly string[], url: string): Promise<readonly Outcome[]> {
  const place = await mkdtemp(join(tmpdir(), "respect-"));
  const log = join(place, "log.json");
  const flags = ["--server", `users=${url}`, "--input", JSON.stringify(inputs), "--json-output", log];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    const ended = await run(process.execPath, [program, "respect", ...files, ...flags], { env }).catch(
      (error: unknown) => error as { stdout: string; stderr: string }, // a failing workflow makes the program exit with 1
    );
    const text = await readFile(log, "utf8").catch(() => {
      throw new Error(`No outcome of ${files.join(", ")}:\n${ended.stdout}${ended.stderr}`);
    });
    const found = Object.entries(asObject(asObject(JSON.parse(text)).files));
    return files.map((file) => outcomeOf(file, found));
  } finally {
    await rm(place, { recursive: true });
  }
}

function outcomeOf(file: string, found: readonly (readonly [string, unknown])[]): Outcome {
  const entry = found.find(([path]) => basename(path) === basename(file));
  if (!entry) throw new Error(`${file} was not run.`);
  const workflows = asArray(asObject(entry[1]).executedWorkflows).map(asObject);
  const steps = workflows.flatMap(({ executedSteps }) => asArray(executedSteps)).map(asObject);
  const failures = steps.flatMap(({ stepId, checks }) =>
    asArray(checks)
      .map(asObject)
      .filter(({ passed }) => passed !== true)
      .map(({ condition, name }) => `${asString(stepId)}: ${asString(condition) || asString(name)}`),
  );
  const record = Object.fromEntries(workflows.map((one) => [asString(one.workflowId), exchangesOf(one)]));
  return { file: basename(file), steps: steps.map(({ stepId }) => asString(stepId)), failures, record };
}

function exchangesOf({ executedSteps }: Json) {
  const steps = asArray(executedSteps).map(asObject);
  return Object.fromEntries(steps.map((step) => [asString(step.stepId), exchangeOf(step)]));
}

/** Without the headers of the connection, which differ from run to run. */
function exchangeOf(step: Json): Exchange {
  const { method, url, headers, body } = asObject(step.request);
  const { statusCode, headers: received, body: answer } = asObject(step.response);
  const { pathname, search } = new URL(asString(url));
  return {
    request: {
      method: asString(method).toUpperCase(),
      target: pathname + search,
      headers: lasting(headers),
      ...(body === undefined ? {} : { body }),
    },
    response: {
      status: statusCode,
      headers: lasting(received),
      ...(answer === undefined ? {} : { body: answer }),
    },
  };
}

const ofConnection = new Set(["connection", "keep-alive", "date", "content-length"]);

function lasting(headers: unknown): Json {
  return Object.fromEntries(Object.entries(asObject(headers)).filter(([name]) => !ofConnection.has(name)));
}
