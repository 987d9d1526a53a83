/**
 * What the contract costs: CPU per request of the stub router, with validation, against bare Hono that answers the same
 * JSON, as ratios: `node test/bench/stubs.ts`. Once over HTTP, each server in a process of its own whose CPU is counted,
 * and once within one process, where nothing but the routers is left. Both take turns in short rounds.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type Socket, connect } from "node:net";
import { requests, servers } from "./stub-servers.ts";

const rounds = 12;
const perRound = 4_000;
const parallel = 16;

type Sent = (typeof requests)[keyof typeof requests];
/** Microseconds of CPU for one request. */
type Cost = (sent: Sent) => Promise<number>;

async function measure(kind: string, bare: Cost, stubs: Cost): Promise<void> {
  for (const [name, sent] of Object.entries(requests)) {
    const costs: [number, number][] = [];
    for (let round = 0; round < rounds; round++) costs.push([await bare(sent), await stubs(sent)]);
    const measured = costs.slice(3); // the first rounds warm up
    const ratio = median(measured.map(([base, own]) => own / base));
    const [base, own] = [median(measured.map(([cost]) => cost)), median(measured.map(([, cost]) => cost))];
    console.log(
      `${kind} ${name}: ${ratio.toFixed(2)} times bare Hono (${own.toFixed(0)} to ${base.toFixed(0)} µs CPU)`,
    );
  }
}

function inProcess({ fetch }: (typeof servers)["bare"]): Cost {
  return async ({ path, ...sent }) => {
    const init = sent.body === undefined ? { headers: sent.headers } : { ...sent, body: sent.body };
    const before = process.cpuUsage();
    for (let index = 0; index < perRound; index++) {
      await (await fetch(new Request(`http://localhost${path}`, init))).text();
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / perRound;
  };
}

/** Many connections, each with one request under way; their client is so plain that the server is what is busy. */
function overHttp(child: ChildProcess, port: number): Cost {
  return async (sent) => {
    const bytes = bytesOf(sent);
    const sockets = await Promise.all(Array.from({ length: parallel }, () => opened(port)));
    const length = await lengthOfAnswer(port, bytes);
    const before = await cpuOf(child);
    await Promise.all(sockets.map((socket) => exchange(socket, bytes, length)));
    const cost = ((await cpuOf(child)) - before) / perRound;
    for (const socket of sockets) socket.destroy();
    return cost;
  };
}

async function lengthOfAnswer(port: number, bytes: string): Promise<number> {
  const socket = await opened(port);
  socket.write(bytes);
  const [answer] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return answer.length;
}

async function opened(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setNoDelay();
  await once(socket, "connect");
  return socket;
}

/** Sends a socket's share of the requests, one after the other; each answer is as long as the first. */
function exchange(socket: Socket, bytes: string, length: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let [left, missing] = [perRound / parallel, length];
    socket.on("data", (chunk: Buffer) => {
      if (missing === length && !chunk.subarray(0, 12).equals(good)) reject(new Error(String(chunk)));
      missing -= chunk.length;
      if (missing > 0) return;
      [left, missing] = [left - 1, length];
      if (left === 0) resolve();
      else socket.write(bytes);
    });
    socket.write(bytes);
  });
}

const good = Buffer.from("HTTP/1.1 200");

function bytesOf({ method, path, headers, body }: Sent): string {
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const lines = Object.entries({ host: "127.0.0.1", ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`${method} ${path} HTTP/1.1`, ...lines, "", body ?? ""].join("\r\n");
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send("cpu");
  const [{ user, system }] = (await once(child, "message")) as [NodeJS.CpuUsage];
  return user + system;
}

async function start(name: string): Promise<Cost & { child: ChildProcess }> {
  const child = fork(new URL("stub-process.ts", import.meta.url), [name]);
  const [port] = (await once(child, "message")) as [number];
  return Object.assign(overHttp(child, port), { child });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const [bare, stubs] = [await start("bare"), await start("stubs")];
await measure("over HTTP", bare, stubs);
for (const { child } of [bare, stubs]) child.disconnect();
await measure("in process", inProcess(servers.bare), inProcess(servers.stubs));
