/** Runs the contract engine on a document against a server that is nothing but that document. */
import { run } from "../../scripts/contract/run.ts";
import { load } from "../../scripts/pipeline.ts";
import { echoTarget } from "../contract/echo-target.ts";

/** @returns what must be empty, and the share of constraints that were explained instead of exercised */
export async function exercised(path: string) {
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
  return {
    defects,
    unreached: unreached.map(({ operation }) => operation),
    unexplained: missing.filter((one) => !explained.has(one)),
    share: of === 0 ? 0 : explained.size / of,
  };
}
