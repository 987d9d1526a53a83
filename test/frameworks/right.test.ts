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
import type { Api } from "../../scripts/core/model.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const servers: readonly (readonly [framework: string, document: string])[] = [
  ["express", "plants.yaml"],
  ["fastify", "plants.yaml"],
  ["fastify-glue", "plants.yaml"],
  ["hono", "plants.yaml"],
  ["openapi-backend", "plants.yaml"],
  ["h3", "loans.yaml"],
  ["hapi", "loans.yaml"],
  ["koa", "loans.yaml"],
  ["polka", "loans.yaml"],
  ["json-server", "posts.yaml"],
];

function apiOf(name: string): Api {
  return readApi(withViews(asObject(load(readFileSync(new URL(name, import.meta.url), "utf8")))));
}

test.each(servers)("%s, %s", { timeout: 120_000 }, async (framework, document) => {
  const api = apiOf(document);
  const file = fileURLToPath(new URL(`${framework}.mjs`, import.meta.url));
  const server = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
  const [line]: unknown[] = await once(server.stdout, "data");
  const url = String(line).trim();
  const { signal } = new AbortController();
  const send = httpTarget({ url, timeout: 10_000, rate: 0 });
  const identities = [{ token: "desk-token-1", refused: [] }] as const;
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
