/**
 * What validation costs: the stub router compared with bare Hono, with the same JSON responses. Once over HTTP, each
 * server in its own process, and once in one process without HTTP, so that only the routers are measured.
 */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { compare } from "./compare.ts";
import { type Cost, costOver, spentSince, startMeasured } from "./http-load.ts";
import { requests, servers } from "./stub-servers.ts";

const perRound = 2_000;

function inProcess({ fetch }: (typeof servers)["bare"]): Cost {
  return async ({ path, method, headers, body }) => {
    const init = { method, headers, ...(body !== undefined && { body }) };
    const before = process.cpuUsage();
    for (let index = 0; index < perRound; index++) {
      await (await fetch(new Request(`http://localhost${path}`, init))).text();
    }
    return spentSince(before, process.cpuUsage(), perRound);
  };
}

async function start(name: "bare" | "stubs") {
  const child = startMeasured(fileURLToPath(new URL("stub-process.ts", import.meta.url)), [name]);
  const [port] = (await once(child, "message")) as [number];
  return { child, cost: costOver(child, port, perRound) };
}

export async function benchStubs(): Promise<void> {
  const [bare, stubs] = [await start("bare"), await start("stubs")];
  const peerName = "bare Hono";
  await compare({ title: "Stubs over HTTP", requests, own: stubs.cost, peer: bare.cost, peerName });
  for (const { child } of [bare, stubs]) child.disconnect();
  const costs = { own: inProcess(servers.stubs), peer: inProcess(servers.bare) };
  await compare({ title: "Stubs in process", requests, ...costs, peerName });
}
