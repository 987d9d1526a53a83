/** Redocly's own command line, newer than the engine that the pipeline uses as a library, finds no problem either. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { document, responses } from "./document.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const cli = "node_modules/@redocly/cli/bin/cli.js";
const env = {
  ...process.env,
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  NO_COLOR: "1",
};
const run = promisify(execFile);

test("redocly lint: 0 errors, 0 warnings", async () => {
  const { stdout } = await run(process.execPath, [cli, "lint", "--format", "json"], { cwd, env });
  expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});

/** The document with the responses in their operations: the score counts a shared one only where it first occurs. */
function withOwnResponses(): object {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const parts = Object.entries(item).map(([key, operation]) => {
      if (!("responses" in operation)) return [key, operation] as const;
      const own = responses(operation).map(({ status, response }) => [status, response] as const);
      return [key, { ...operation, responses: Object.fromEntries(own) }] as const;
    });
    return [path, Object.fromEntries(parts)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

interface Score {
  readonly agentReadiness: number;
  readonly subscores: Readonly<Record<string, number>>;
  readonly operationScores: Readonly<Record<string, Pick<Score, "subscores">>>;
}

test("redocly score: ready for agents, and nothing undocumented", async () => {
  const folder = await mkdtemp(join(tmpdir(), "score-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(withOwnResponses()));
  const { stdout } = await run(process.execPath, [cli, "score", file, "--format", "json"], { cwd, env });
  await rm(folder, { recursive: true });
  const { agentReadiness, subscores, operationScores }: Score = JSON.parse(stdout);
  console.log(`agent readiness ${agentReadiness}`);
  expect(subscores).toMatchObject({
    documentationQuality: 1,
    exampleCoverage: 1,
    errorClarity: 1,
    identifierClarity: 1,
  });
  const unclear = Object.entries(operationScores).filter(
    ([, score]) => score.subscores.constraintClarity !== 1,
  );
  expect(unclear.map(([id]) => id)).toEqual(["showNotificationsSettings"]); // its booleans have nothing to constrain
  expect(agentReadiness).toBeGreaterThanOrEqual(86);
});
