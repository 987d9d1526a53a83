/** Redocly's own command line, newer than the engine that the pipeline uses as a library, finds no problem either. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

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

test("redocly score: ready for agents, and nothing undocumented", async () => {
  const { stdout } = await run(
    process.execPath,
    [cli, "score", "generated/openapi.yaml", "--format", "json"],
    { cwd, env },
  );
  const { agentReadiness, subscores } = JSON.parse(stdout);
  console.log(`agent readiness ${agentReadiness}`);
  expect(subscores).toMatchObject({
    documentationQuality: 1,
    constraintClarity: 1,
    exampleCoverage: 1,
    errorClarity: 1,
    identifierClarity: 1,
  });
  expect(agentReadiness).toBeGreaterThanOrEqual(87);
});
