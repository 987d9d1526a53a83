/** The contract test of the living API, run against the sandbox. */
import { expect, test } from "vitest";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { run } from "../../scripts/contract/run.ts";
import { start } from "../sandbox/start.ts";
import { contractSeed, handled, identitiesOf } from "./sandbox-target.ts";

const { api } = handled;

test("finds no defect, and covers every operation, provokable status, media type, parameter and constraint", async () => {
  const { url, close } = await start({ seed: await contractSeed() });
  const send = httpTarget({ url, timeout: 5_000, rate: 0 });
  const { signal } = new AbortController();
  const options = { url, only: [], readOnly: false, failFast: false, signal, seed: 1, runs: 10 };
  const report = await run({ api, identities: identitiesOf(api), send, ...options }).finally(close);
  const { defects, unreached, unmade, stopped, shares, explained } = report;
  console.log(shares.map(({ aspect, reached, of }) => `${aspect} ${reached}/${of}`).join(", "));
  expect({
    defects,
    unreached,
    explained,
    unmade,
    stopped,
    missing: shares.flatMap(({ missing }) => missing),
  }).toEqual({
    defects: [],
    unreached: [],
    explained: new Map(),
    unmade: [],
    stopped: undefined,
    missing: [],
  });
});
