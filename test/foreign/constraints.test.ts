/** Other people's documents: each constraint is exercised, or there is a reason why not. */
import { expect, test } from "vitest";
import { run } from "../../scripts/contract/run.ts";
import { load } from "../../scripts/pipeline.ts";
import { echoTarget } from "../contract/echo-target.ts";
import { foreignDocuments } from "./documents.ts";

test.each(foreignDocuments)("$name", { timeout: 120_000 }, async ({ path }) => {
  const loaded = await load({ spec: path, cwd: process.cwd() });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { api } = loaded;
  const common = { only: [], readOnly: false, failFast: false, signal: new AbortController().signal };
  const identities = [{ token: "any", refused: [] }] as const;
  const send = echoTarget(api);
  const report = await run({
    api,
    identities,
    send,
    url: "http://echo",
    seed: 1,
    runs: 3,
    isStateless: true,
    ...common,
  });
  const { defects, unreached, explained, shares } = report;
  const { of, missing } = shares.find(({ aspect }) => aspect === "constraints") ?? { of: 0, missing: [] };
  console.log(`${of} constraints listed, ${of - missing.length} exercised, ${explained.size} explained`);
  const isFew = explained.size <= 0.03 * of;
  expect({ defects, unreached, unexplained: missing.filter((one) => !explained.has(one)), isFew }).toEqual({
    defects: [],
    unreached: [],
    unexplained: [],
    isFew: true,
  });
});
