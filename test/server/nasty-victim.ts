/** Runs inside the process that gets nasty requests: sends its port, and reports its state on request. */
import type { Report } from "./nasty-campaign.ts";

interface Serving {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** @param start starts a server, which calls `failed` or logs an error if a handler throws */
export async function beVictim(start: (failed: (error: unknown) => void) => Promise<Serving>): Promise<void> {
  const faults: string[] = [];
  console.error = (...texts: unknown[]) => faults.push(texts.map(String).join(" "));
  const serving = await start((error) => faults.push(String(error)));
  process.on("message", (wanted) => {
    if (wanted === "report") globalThis.gc?.();
    process.send?.({ faults, heap: process.memoryUsage().heapUsed } satisfies Report);
  });
  process.once("disconnect", () => void serving.close().then(() => process.exit()));
  process.send?.(serving.port);
}
