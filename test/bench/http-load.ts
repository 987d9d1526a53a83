/** Sends load over HTTP to a server in its own process, and measures the CPU time of that process. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type Socket, connect } from "node:net";
import { fileURLToPath } from "node:url";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Microseconds of CPU per request: in total, and user time only. */
export interface Spent {
  readonly cpu: number;
  readonly user: number;
}

export type Cost = (sent: Sent) => Promise<Spent>;

const parallel = 16;

/**
 * Starts a program that reports its CPU time on request, and exits with this process. Its request log is not shown, but
 * if it fails, the end of its stderr is.
 */
export function startMeasured(program: string, args: readonly string[], cwd?: string): ChildProcess {
  const preload = fileURLToPath(new URL("report-cpu.ts", import.meta.url));
  const stdio = ["ignore", "pipe", "pipe", "ipc"] as const;
  const child = fork(program, args, {
    execArgv: ["--import", preload],
    stdio: [...stdio],
    ...(cwd && { cwd }),
  });
  let last = "";
  child.stderr?.on("data", (chunk: Buffer) => (last = (last + String(chunk)).slice(-4000)));
  child.once("exit", (code) => code && console.error(last));
  return child;
}

/** Many connections, each with one request in flight; the client does so little that the server is the bottleneck. */
export function costOver(child: ChildProcess, port: number, perRound: number): Cost {
  return async (sent) => {
    const bytes = bytesOf(sent);
    const each = Math.ceil(perRound / parallel);
    const sockets = await Promise.all(Array.from({ length: parallel }, () => opened(port)));
    const before = await cpuOf(child);
    await Promise.all(sockets.map((socket) => exchange(socket, bytes, each)));
    const spent = spentSince(before, await cpuOf(child), each * parallel);
    for (const socket of sockets) socket.destroy();
    return spent;
  };
}

/** @returns the response to one request */
export async function answerTo(port: number, sent: Sent): Promise<string> {
  const socket = await opened(port);
  let answer = "";
  await exchange(socket, bytesOf(sent), 1, (chunk) => (answer += String(chunk)));
  socket.destroy();
  return answer;
}

async function opened(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setNoDelay();
  await once(socket, "connect");
  return socket;
}

/** Sends a request `times` times, one after the other. */
function exchange(
  socket: Socket,
  bytes: string,
  times: number,
  see?: (chunk: Buffer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let [left, missing] = [times, 0];
    socket.on("data", (chunk: Buffer) => {
      see?.(chunk);
      if (missing === 0 && !chunk.subarray(0, 12).equals(good)) return reject(new Error(String(chunk)));
      missing = (missing === 0 ? lengthOf(chunk) : missing) - chunk.length;
      if (missing > 0) return undefined;
      left -= 1;
      return left === 0 ? resolve() : socket.write(bytes);
    });
    socket.write(bytes);
  });
}

const good = Buffer.from("HTTP/1.1 200");

/** The length of a whole response, from the chunk with its head. */
function lengthOf(chunk: Buffer): number {
  const end = chunk.indexOf("\r\n\r\n");
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(chunk.toString("latin1", 0, end + 2)) ?? [];
  return end + 4 + Number(length ?? Number.NaN);
}

function bytesOf({ method, path, headers, body }: Sent): string {
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const lines = Object.entries({ host: "127.0.0.1", ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`${method} ${path} HTTP/1.1`, ...lines, "", body ?? ""].join("\r\n");
}

async function cpuOf(child: ChildProcess): Promise<NodeJS.CpuUsage> {
  child.send("cpu");
  const [usage] = (await once(child, "message")) as [NodeJS.CpuUsage]; // report-cpu.ts sends nothing else
  return usage;
}

export function spentSince(before: NodeJS.CpuUsage, after: NodeJS.CpuUsage, requests: number): Spent {
  const user = (after.user - before.user) / requests;
  return { user, cpu: user + (after.system - before.system) / requests };
}
