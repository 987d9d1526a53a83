/** What the nasty requests are sent to, in a process of its own: tells its port, and reports when it is asked. */
import type { Serving } from "../../generated/typescript/src/server/node.ts";
import { start } from "../sandbox/start.ts";
import { startExampleServer } from "./example-server.ts";
import type { Report } from "./nasty-campaign.ts";

const faults: string[] = [];

/** Tokens are of plain characters, as the sandbox's are. */
const authenticate = {
  UserAuthorization: (token: string) => (/^[\w-]+$/.test(token) ? token : undefined),
};

function startStubs(): Promise<Serving> {
  return startExampleServer({
    authenticate,
    log: (event) => {
      if (event.kind === "failed") faults.push(String(event.error));
    },
  });
}

console.error = (...texts: unknown[]) => faults.push(texts.map(String).join(" ")); // where the sandbox tells its faults
const serving = process.argv[2] === "stubs" ? await startStubs() : await start({ requestTimeout: 2000 });

process.on("message", () => {
  globalThis.gc?.();
  process.send?.({ faults, heap: process.memoryUsage().heapUsed } satisfies Report);
});
process.once("disconnect", () => void serving.close().then(() => process.exit()));
process.send?.(serving.port);
