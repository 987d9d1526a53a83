/** argv → a running sandbox, or a clear error. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { formatProblem } from "../../scripts/core/problem.ts";
import { count } from "../../scripts/core/result.ts";
import { addressError } from "../../scripts/edge/http-server.ts";
import { greeting } from "./greeting.ts";
import { type RunningSandbox, startSandbox } from "./sandbox.ts";
import { SeedError, readSeed } from "./seed.ts";
import type { Seed } from "./seed-schema.ts";
import { DatabaseError } from "./store/database.ts";

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly database: string;
  readonly seed?: string;
  readonly admin: boolean;
}

/** Something the user can fix. */
class UserError extends Error {}

const program = new Command("npm run sandbox --")
  .description("Serves the whole API with a database, in memory or in a file.")
  .option("--port <number>", "port to listen on; 0 chooses a free one", port, 4020)
  .option(
    "--host <address>",
    "address to listen on; 0.0.0.0 makes it reachable from other machines",
    "127.0.0.1",
  )
  .option("--database <file>", "keep the data in this file", ":memory:")
  .option("--seed <file>", "initial data in YAML or JSON, instead of test/sandbox/seed.yaml")
  .option("--no-admin", "turn off /__sandbox and the Prefer header")
  .exitOverride()
  .action(run);

function port(text: string): number {
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
}

async function run({ seed: file, database, ...flags }: Flags): Promise<void> {
  const sandbox = await startSandbox({ ...flags, database, seed: await seedOf(file) });
  if (file !== undefined && !sandbox.planted) {
    await sandbox.close();
    const hint = "Leave --seed out, or choose another file.";
    throw new UserError(`The database ${database} already has data, which a seed would replace. ${hint}`);
  }
  const stop = () => void sandbox.close().then(() => console.log(farewell(sandbox)));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  for (const line of greeting(sandbox, { database, ...flags })) console.log(line);
}

function farewell({ tally: { requests, refused } }: RunningSandbox): string {
  return `The sandbox has stopped: ${count(requests, "request")}, ${refused} refused.`;
}

async function seedOf(file: string | undefined): Promise<Seed> {
  const path = file ?? fileURLToPath(new URL("seed.yaml", import.meta.url));
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "no such file" : error.message;
    throw new UserError(`The seed ${path} cannot be read: ${reason}.`);
  });
  const read = readSeed(text, path);
  if (read.ok) return read.seed;
  throw new UserError(read.problems.map((problem) => formatProblem(problem)).join("\n"));
}

/** The message for the user; undefined for an internal error. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof UserError || error instanceof SeedError || error instanceof DatabaseError)
    return error.message;
  const { host, port: chosen } = program.opts<Flags>();
  const refused = addressError(error, { host, port: chosen });
  return refused && `${refused.message} Choose another with --port or --host, or any port with --port 0.`;
}

process.stdout.on("error", () => {}); // the reader has gone, which is no reason to stop
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const sentence = sentenceOf(error);
    console.error(sentence === undefined ? error : `${sentence}\nThe sandbox did not start.`);
    process.exitCode = sentence === undefined ? 70 : 1;
  }
}
