/** A process that nasty requests are sent to, seen from within: tells its port, and reports when it is asked. */
import type { Report } from "./nasty-campaign.ts";

interface Serving {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** @param start a server; it calls `failed` when one of its handlers throws, or prints it */
export async function beVictim(start: (failed: (error: unknown) => void) => Promise<Serving>): Promise<void> {
  const faults: string[] = [];
  console.error = (...texts: unknown[]) => faults.push(texts.map(String).join(" "));
  const serving = await start((error) => faults.push(String(error)));
  process.on("message", () => {
    globalThis.gc?.();
    process.send?.({ faults, heap: process.memoryUsage().heapUsed } satisfies Report);
  });
  process.once("disconnect", () => void serving.close().then(() => process.exit()));
  process.send?.(serving.port);
}
