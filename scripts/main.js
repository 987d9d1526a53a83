// @ts-check
/**
 * argv → exit code; the only file that touches `process`. It is JavaScript because it runs before the compile cache is
 * on: for the first TypeScript file Node loads what strips types, which takes longer than all else of a run with
 * nothing to do.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Before anything else is imported, so that no module is stripped and compiled a second time.
if (!process.argv.includes("--no-cache")) {
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/openapi-pipeline/code", import.meta.url)));
}
const { cli } = await import("./cli/cli.ts");

/**
 * For a command that serves until it is told to stop. Any other is ended by the system, at once, whenever that may be:
 * a listener is not heard while a large document is computed.
 */
function interruption() {
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      interrupted.abort();
      setTimeout(() => process.exit(130), 5000).unref();
    });
  }
  return interrupted.signal;
}

process.exitCode = await cli(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interruption,
});
