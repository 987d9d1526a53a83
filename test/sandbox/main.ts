/** `npm run sandbox`. Compiled code is kept for the next start, which takes half the time. */
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url)));
await import("./command.ts");
flushCompileCache(); // a sandbox may be killed, which is too late to keep anything
