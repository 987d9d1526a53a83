/** Runs the `sandbox` script of the package in a folder: a server with state that answers the documented requests. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execPath } from "node:process";
import { asObject, asString } from "../../core/json.ts";
import { freePort, listen } from "../http-server.ts";
import { createServer } from "node:http";

export interface Beside {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param port the port that it gets if it is free; otherwise another
 * @returns undefined if the package has no such script, or one that is no module for Node
 */
export async function startSandbox(cwd: string, port: number): Promise<Beside | undefined> {
  const script = asString(asObject(asObject(await manifest(cwd)).scripts).sandbox);
  const [, module] = /^node ([\w./-]+)$/.exec(script) ?? [];
  if (module === undefined) return undefined;
  const chosen = await portNear(port);
  const child = spawn(execPath, [module, "--port", String(chosen)], {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "exit");
  const isReady = await Promise.race([once(child.stdout, "data").then(() => true), ended.then(() => false)]);
  if (!isReady) return undefined;
  child.stdout.resume(); // what it prints is shown by `npm run sandbox` alone
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { url: `http://127.0.0.1:${chosen}`, close };
}

async function manifest(cwd: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(cwd, "package.json"), "utf8"));
  } catch {
    return undefined; // no package, or not one that npm could read
  }
}

/** @returns the port if it is free, or one that is */
export async function portNear(port: number, host = "127.0.0.1"): Promise<number> {
  try {
    const { close } = await listen(createServer(), { host, port }, 0);
    await close();
    return port;
  } catch {
    return freePort(host);
  }
}
