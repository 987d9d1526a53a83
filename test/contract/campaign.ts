/**
 * Plants each bug in a sandbox of its own and lets the engine look for it; before that, the correct sandbox over some
 * seeds. All in one process: a module with `?bug=n` is the same module with the bug in it.
 *
 *   node test/contract/campaign.ts [every how manyth bug] [seeds]
 */
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { type Report, run } from "../../scripts/contract/run.ts";
import { load } from "../../scripts/pipeline.ts";
import type * as starting from "../sandbox/start.ts";
import { bugs } from "./bugs.ts";
import { contractSeed, identitiesOf } from "./sandbox-target.ts";

const root = new URL("../..", import.meta.url);

registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    const bug = /\?bug=\d+$/.exec(context.parentURL ?? "")?.[0];
    const isOurs = resolved.url.startsWith(root.href) && !resolved.url.includes("/node_modules/");
    return bug !== undefined && isOurs ? { ...resolved, url: resolved.url + bug } : resolved;
  },
  load: (url, context, next) => {
    const loaded = next(url, context);
    const bug = bugs[Number(/\?bug=(\d+)$/.exec(url)?.[1] ?? -1)];
    if (!bug || !url.includes(`/${bug.file}?`)) return loaded;
    const source = String(loaded.source);
    if (!source.includes(bug.text)) throw new Error(`${bug.file} does not hold ${bug.text}`);
    return { ...loaded, source: source.replaceAll(bug.text, () => bug.by) };
  },
});

const specification = await load({ spec: "spec/openapi.yaml", cwd: fileURLToPath(root) });
if (!specification.ok) throw new Error("The specification has problems.");
const { api } = specification;

interface Run {
  readonly bug: number | undefined;
  readonly seed: number;
  readonly failFast: boolean;
}

async function tried({ bug, seed, failFast }: Run): Promise<Report> {
  const path = new URL(`test/sandbox/start.ts${bug === undefined ? "" : `?bug=${bug}`}`, root).href;
  const { start } = (await import(path)) as typeof starting; // that is what stands there
  const { url, close } = await start({ seed: await contractSeed() });
  try {
    const send = httpTarget({ url, patience: 5_000, rate: 0 });
    const { signal } = new AbortController();
    const rest = { url, only: [], readOnly: false, failFast, signal };
    return await run({ api, identities: identitiesOf(api), send, seed, runs: 10, ...rest });
  } finally {
    await close();
  }
}

const [every = 1, seeds = 1] = process.argv.slice(2).map(Number);
console.error = () => undefined; // sandboxes with bugs in them tell of their failures
const alarms: string[] = [];
const times: number[] = [];
const percents: number[] = [];
for (let seed = 1; seed <= seeds; seed++) {
  const start = performance.now();
  const { defects, percent } = await tried({ bug: undefined, seed, failFast: false });
  times.push(Math.round(performance.now() - start));
  percents.push(percent);
  alarms.push(
    ...defects.map(
      ({ operation, check, expected, got, replay }) =>
        `${operation.id} ${check}: ${expected}; ${got} (${replay})`,
    ),
  );
}
const tested = [...bugs.keys()].filter((index) => index % every === 0);
const survivors: string[] = [];
const killers: Record<string, number> = {};
for (const bug of tested) {
  const { defects } = await tried({ bug, seed: 1, failFast: true }).catch(() => ({ defects: [] }));
  const [first] = defects;
  if (first) killers[first.check] = (killers[first.check] ?? 0) + 1;
  else survivors.push(bugs[bug]?.name ?? "");
}
const score = { planted: tested.length, killed: tested.length - survivors.length, survivors, killers };
console.log(
  JSON.stringify({ ...score, alarms, seeds, slowest: Math.max(...times), percent: Math.min(...percents) }),
);
