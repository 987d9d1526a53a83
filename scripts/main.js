// @ts-check
/**
 * argv → exit code; the only file that touches `process`. It is JavaScript because it runs before the compile cache
 * is on: for the first TypeScript file, Node loads its type stripper, which takes longer than everything else in a run
 * with nothing to do.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Before any other import, so that every module is stripped and compiled only once.
if (!process.argv.includes("--no-cache")) {
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/openapi-pipeline/code", import.meta.url)));
}
const { cli } = await import("./cli/cli.ts");

const signals = ["SIGINT", "SIGTERM"];
const interrupted = new AbortController();

function stop() {
  interrupted.abort();
  setTimeout(() => process.exit(130), 5000).unref();
}

/**
 * For commands that serve until they are stopped. All others install no listener, so that the signal ends them at
 * once: a listener would not run while a large document is being processed.
 */
function interruption() {
  for (const signal of signals) process.once(signal, stop);
  return interrupted.signal;
}

/**
 * For such work within those commands: the signal ends them at once.
 * @template Value
 * @param {() => Promise<Value>} work
 */
async function killable(work) {
  for (const signal of signals) process.off(signal, stop);
  const value = await work();
  interruption();
  return value;
}

/** A reader may stop early, as `| head` does: what else would be printed is for nobody, and the run itself goes on. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await cli(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interruption,
  killable,
});
