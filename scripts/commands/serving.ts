/** Shared by the commands that serve: when they stop, and what they report if they cannot start. */
import type { Result } from "../core/result.ts";
import { AddressError } from "../edge/http-server.ts";

/** Resolves when the user stops the process. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** @returns undefined if the user stops the process first: what the work gives is no longer needed */
export function unlessAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value | undefined> {
  work.catch(() => {}); // nobody waits for it any more
  return Promise.race([work, aborted(signal).then(() => undefined)]);
}

/** @throws any error that is not about the address */
export function addressRefused(error: unknown, name: "docs" | "mock" | "proxy"): Result {
  if (!(error instanceof AddressError)) throw error;
  const hint = "choose another with --port or --host, or any port with --port 0";
  const problem = { severity: "error", code: `${name}-address`, message: error.message, hint } as const;
  return { exitCode: 1, problems: [problem], summary: `The ${name} did not start.` };
}
