/** Right servers on other people's frameworks: a run tells no defect of any. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { run } from "../../scripts/contract/run.ts";
import { asObject } from "../../scripts/core/json.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const document = asObject(load(readFileSync(new URL("plants.yaml", import.meta.url), "utf8")));
const api = readApi(withViews(document));

test.each(["express", "fastify", "hono"])("%s", { timeout: 120_000 }, async (framework) => {
  const file = fileURLToPath(new URL(`${framework}.mjs`, import.meta.url));
  const server = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
  const [line]: unknown[] = await once(server.stdout, "data");
  const url = String(line).trim();
  const { signal } = new AbortController();
  const send = httpTarget({ url, timeout: 10_000, rate: 0 });
  const identities = [{ token: "any", refused: [] }] as const;
  const common = { url, send, identities, only: [], readOnly: false, failFast: false, signal };
  const report = await run({ api, seed: 1, runs: 6, ...common }).finally(() => server.kill());
  const { defects, unreached, explained, stopped } = report;
  expect({ defects, unreached, explained: [...explained], stopped }).toEqual({
    defects: [],
    unreached: [],
    explained: [],
    stopped: undefined,
  });
});
