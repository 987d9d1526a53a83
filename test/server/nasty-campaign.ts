/** Thousands of nasty requests: those of the table, as they are and with bytes changed, removed or inserted. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { randomNumbers } from "../random.ts";
import { nastyRequests } from "./nasty-requests.ts";

/** A server in its own process. */
export interface Victim {
  readonly port: number;
  /** Its faults so far. */
  readonly faults: () => Promise<Report["faults"]>;
  /** Collects its garbage first, which takes a while. */
  readonly report: () => Promise<Report>;
  readonly stop: () => Promise<void>;
}

export interface Report {
  /** Errors thrown by handlers, and contract violations. */
  readonly faults: readonly string[];
  /** Bytes in use after garbage collection. */
  readonly heap: number;
}

/** @param program a module that calls `beVictim` */
export async function startVictim(program: URL): Promise<Victim> {
  const child = fork(program, { execArgv: ["--expose-gc"] });
  const [port] = (await once(child, "message")) as [number];
  const faults = async () => (await ask(child, "faults")).faults;
  return { port, faults, report: () => ask(child, "report"), stop: () => stop(child) };
}

async function ask(child: ChildProcess, wanted: "faults" | "report"): Promise<Report> {
  child.send(wanted);
  const [report] = (await once(child, "message")) as [Report];
  return report;
}

async function stop(child: ChildProcess): Promise<void> {
  child.disconnect();
  await once(child, "exit");
}

export interface Campaign {
  readonly requests: number;
  readonly seed: number;
}

export interface Outcome {
  readonly sent: number;
  readonly faults: readonly string[];
  /** Connections that the server did not close, and 5xx statuses, each with the bytes that caused it. */
  readonly unexpected: readonly string[];
  /** Heap bytes after a fifth of the requests, and at the end. */
  readonly heap: readonly [number, number];
}

const parallel = 32;
const patience = 10_000; // milliseconds, far above any limit of the servers

export async function runCampaign(victim: Victim, { requests, seed }: Campaign): Promise<Outcome> {
  const random = randomNumbers(seed);
  const unexpected: string[] = [];
  let sent = 0;
  const run = async (until: number) => {
    while (sent < until) {
      sent++;
      const bytes = nextRequest(random);
      const problem = await outcomeOf(victim.port, bytes);
      if (problem !== undefined) unexpected.push(`${problem}: ${bytes.toString("latin1").slice(0, 500)}`);
    }
  };
  const runAll = (until: number) => Promise.all(Array.from({ length: parallel }, () => run(until)));
  await runAll(requests / 5);
  const { heap: before } = await victim.report();
  await runAll(requests);
  const { heap, faults } = await victim.report();
  return { sent, faults, unexpected, heap: [before, heap] };
}

/** One of five requests is unchanged from the table. Large ones are rare. */
function nextRequest(random: () => number): Buffer {
  const below = (limit: number) => Math.floor(random() * limit);
  const [, bytes] = nastyRequests[below(nastyRequests.length)] ?? ["", Buffer.of()];
  if (bytes.length > 10_000 && random() < 0.95) return nextRequest(random);
  if (random() < 0.2) return Buffer.from(bytes);
  return changed(Buffer.from(bytes), below);
}

function changed(bytes: Buffer, below: (limit: number) => number): Buffer {
  const at = below(bytes.length);
  const to = at + below(20);
  const [head, piece, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  const byte = Buffer.of(below(256));
  const ways = [
    [head, byte, bytes.subarray(at + 1)],
    [head, byte, bytes.subarray(at)],
    [head, tail],
    [head, piece, piece, tail],
    [head],
    [head, Buffer.alloc(5000, byte), tail],
  ];
  return Buffer.concat(ways[below(ways.length)] ?? []);
}

/** Sends the bytes and half-closes; the server then closes the connection, whatever the bytes were. */
function outcomeOf(port: number, bytes: Uint8Array): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    const timer = setTimeout(() => {
      resolve("It hangs");
      socket.destroy();
    }, patience);
    socket.on("data", (chunk) => (answer ||= chunk.toString("latin1", 0, 20)));
    socket.on("error", () => {}); // the server may stop reading early
    socket.once("close", () => {
      clearTimeout(timer);
      resolve(/^HTTP\/1.1 5/.test(answer) ? answer : undefined);
    });
  });
}
