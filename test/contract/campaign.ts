/**
 * Plants each bug in its own sandbox and runs the engine on it; before that, runs it on the correct sandbox with some
 * seeds. All in one process: a module imported with `?bug=n` has bug n in it.
 *
 *   node test/contract/campaign.ts [every nth bug] [seeds] [index of the part, from 0] [number of parts]
 */
import { registerHooks } from "node:module";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { type Report, run } from "../../scripts/contract/run.ts";
import type * as starting from "../sandbox/start.ts";
import { bugs } from "./bugs.ts";
import { contractSeed, handled, identitiesOf } from "./sandbox-target.ts";
import type { Score } from "./score.ts";

const root = new URL("../..", import.meta.url);

const planted = new Set<number>();

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
    planted.add(bugs.indexOf(bug));
    if (!source.includes(bug.text)) throw new Error(`${bug.file} does not contain ${bug.text}`);
    return { ...loaded, source: source.replaceAll(bug.text, () => bug.by) };
  },
});

const { api } = handled;
const story = await contractSeed();

interface Run {
  readonly bug: number | undefined;
  readonly seed: number;
  readonly failFast: boolean;
}

async function tried({ bug, seed, failFast }: Run): Promise<Report> {
  const path = new URL(`test/sandbox/start.ts${bug === undefined ? "" : `?bug=${bug}`}`, root).href;
  const { start } = (await import(path)) as typeof starting; // the module at this path
  const { url, close } = await start({ seed: story, admin: false });
  try {
    const send = httpTarget({ url, timeout: 5_000, rate: 0 });
    const { signal } = new AbortController();
    const rest = { url, only: [], readOnly: false, failFast, signal };
    return await run({ api, identities: identitiesOf(api), send, seed, runs: 10, ...rest });
  } finally {
    await close();
  }
}

const [every = 1, seeds = 1, part = 0, parts = 1] = process.argv.slice(2).map(Number);
const isOurs = (index: number) => index % parts === part;
console.error = () => undefined; // sandboxes with bugs log their failures
const correct: Report[] = [];
const times: number[] = [];
for (const seed of Array.from({ length: seeds }, (_, index) => index + 1).filter(isOurs)) {
  const { user, system } = process.cpuUsage();
  correct.push(await tried({ bug: undefined, seed, failFast: false }));
  const used = process.cpuUsage();
  times.push((used.user + used.system - user - system) / 1e6);
}
const tested = [...bugs.keys()].filter((index) => index % every === 0).filter((_, nth) => isOurs(nth));
const survivors: string[] = [];
const killers: Record<string, number> = {};
for (const bug of tested) {
  const { name = "" } = bugs[bug] ?? {};
  const { defects } = await tried({ bug, seed: 1, failFast: true });
  if (!planted.has(bug)) throw new Error(`${name}: the sandbox does not load the file with the bug`);
  const [first] = defects;
  if (first) killers[first.check] = (killers[first.check] ?? 0) + 1;
  else survivors.push(name);
}
const alarms = correct.flatMap(({ defects }) =>
  defects.map(
    ({ operation, check, expected, got, replay }) =>
      `${operation.id} ${check}: ${expected}; ${got} (${replay})`,
  ),
);
const score: Score = {
  planted: tested.length,
  killed: tested.length - survivors.length,
  survivors,
  killers,
  alarms,
  seconds: Math.max(0, ...times),
  requests: Math.max(0, ...correct.map(({ requests }) => requests)),
  percent: Math.min(100, ...correct.map(({ percent }) => percent)),
};
console.log(JSON.stringify(score));
