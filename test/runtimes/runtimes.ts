/** How each runtime runs the conformance checks. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Built } from "./built.ts";
import type { Servers } from "./servers.ts";

const modules = join(import.meta.dirname, "node_modules");

/** @returns the outcome of each check */
type Run = (built: Built, urls: Servers["urls"]) => Promise<unknown>;

export const runtimes: Readonly<Record<string, Run>> = {
  "Node 20": command(join(modules, "node20/bin/node")),
  "Node 22": command(join(modules, "node22/bin/node")),
  "Node 24": command(process.execPath),
  Bun: command(join(modules, "@oven/bun-linux-x64-baseline/bin/bun")),
  Deno: command(
    join(modules, "@deno/linux-x64-glibc/deno"),
    "run",
    "--quiet",
    "--cached-only",
    "--allow-net",
    "--allow-env",
  ),
  workerd,
};

/** A program that runs a module in the package's folder, where it finds the package as in any project. */
function command(program: string, ...flags: readonly string[]): Run {
  return async ({ folder, write }, urls) => {
    const call = `conformance(${JSON.stringify(urls)})`;
    await write(
      "main.js",
      `import { conformance } from "./conformance.js";\nconsole.log(JSON.stringify(await ${call}));\n`,
    );
    const { stdout } = await promisify(execFile)(program, [...flags, "main.js"], { cwd: folder });
    return JSON.parse(stdout);
  };
}

/** A worker has no files: it is one module, and does its work when it is asked. */
async function workerd({ folder, write, bundle }: Built, urls: Servers["urls"]): Promise<unknown> {
  await write(
    "worker.js",
    `import { conformance } from "./conformance.js";
export default { fetch: async () => Response.json(await conformance(${JSON.stringify(urls)})) };`,
  );
  await writeFile(join(folder, "worker.bundle.js"), await bundle("worker.js", "esm"));
  await write("worker.capnp", configuration);
  const program = join(modules, "@cloudflare/workerd-linux-64/bin/workerd");
  const child = spawn(program, ["serve", "--control-fd=3", "worker.capnp"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const ended = once(child, "exit");
  try {
    const [line] = await once(child.stdio[3] as NodeJS.ReadableStream, "data"); // a pipe, as asked above
    const { port } = JSON.parse(String(line).split("\n")[0] ?? "") as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    const body = await answer.text();
    return answer.ok ? JSON.parse(body) : body;
  } finally {
    child.kill();
    await ended;
  }
}

const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.js")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["private", "local", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
