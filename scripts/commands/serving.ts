/** What the commands that serve have in common: when they end, and what they say when they cannot begin. */
import type { Result } from "../core/result.ts";
import { AddressError } from "../edge/http-server.ts";

/** Resolves when the user asks for the end. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** @throws what is no fault of the address */
export function addressRefused(error: unknown, name: "mock" | "proxy"): Result {
  if (!(error instanceof AddressError)) throw error;
  const hint = "choose another with --port, or let the system choose with --port 0";
  const problem = { severity: "error", code: `${name}-address`, message: error.message, hint } as const;
  return { exitCode: 1, problems: [problem], summary: `The ${name} did not start.` };
}
