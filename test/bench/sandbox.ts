/** The sandbox compared with Prism's command line: CPU per request, and time from start to first response. */
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../scripts/edge/http-server.ts";
import { printed } from "../sandbox/process.ts";
import { generatedFolder } from "../users-api/files.ts";
import { sharedHeaders } from "../users-api/server.ts";
import { compare, median } from "./compare.ts";
import { type Sent, answerTo, costOver, startMeasured } from "./http-load.ts";

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const headers = { ...sharedHeaders, Authorization: "Bearer marta-token" };
const conversation = "/v1/users/me/conversations/2";
const shown = { method: "GET", path: conversation, headers };
const requests: Readonly<Record<string, Sent>> = {
  showConversation: shown,
  listConversations: { method: "GET", path: "/v1/users/me/conversations?per_page=2", headers },
  createMessage: {
    method: "POST",
    path: `${conversation}/messages`,
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ message: { content: "The escalator runs again." } }),
  },
};

/** The path of a program, and its arguments to listen on a port. */
type Program = readonly [file: string, flags: (port: number) => string[]];

const sandbox: Program = [file("test/sandbox/main.ts"), (port) => ["--port", String(port)]];
/** Prism's command line ignores the base path of `servers`, so paths are those of the document. */
const prism: Program = [
  file("test/bench/node_modules/@stoplight/prism-cli/dist/index.js"),
  (port) => ["mock", join(generatedFolder, "openapi.yaml"), "--port", String(port)],
];

async function start([program, flags]: Program) {
  const port = await freePort();
  const began = performance.now();
  const child = startMeasured(program, flags(port));
  await printed(child, /ready|listening/);
  await answerTo(port, shown);
  const milliseconds = performance.now() - began;
  return { milliseconds, cost: costOver(child, port, 300), stop: () => stop(child) };
}

async function stop(child: ReturnType<typeof startMeasured>): Promise<void> {
  child.disconnect();
  await once(child, "exit");
}

async function compareStarts(): Promise<void> {
  const times: [number, number][] = [];
  for (let round = 0; round < 7; round++) {
    const pair = [await start(prism), await start(sandbox)] as const;
    times.push([pair[0].milliseconds, pair[1].milliseconds]);
    for (const { stop: end } of pair) await end();
  }
  const measured = times.slice(1);
  const ratio = median(measured.map(([theirs, ours]) => ours / theirs)).toFixed(2);
  const [theirs, ours] = [0, 1].map((side) => median(measured.map((pair) => pair[side] ?? 0)).toFixed(0));
  console.log(`Sandbox, start to first response: ${ratio}× Prism (${ours} vs ${theirs} ms)`);
}

export async function benchSandbox(): Promise<void> {
  await compareStarts();
  const [peer, own] = [await start(prism), await start(sandbox)];
  await compare({ title: "Sandbox", requests, own: own.cost, peer: peer.cost, peerName: "Prism" });
  for (const { stop: end } of [peer, own]) await end();
}
