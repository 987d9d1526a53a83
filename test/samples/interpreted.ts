/** Samples in languages without a compiler: all of them in one process, where starting one is slow. */
import { symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Environment, type Job, command } from "./command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const python = "/usr/bin/python3"; // Debian's, which has requests, httpx and HTTPie

export async function shell(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  const reports: string[] = [];
  for (const { key, source } of jobs) {
    const file = join(folder, `${key}.sh`);
    await writeFile(file, source);
    const said = await command(["bash", file], folder, variables);
    if (/error|command not found|usage|curl: /i.test(said)) reports.push(`${key}: ${said}`);
  }
  return reports.join("\n");
}

/** bash reads the scripts, and keeps the arguments of each command for one process. */
export async function httpies(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  const capture = `http() {
  case "$1" in --ignore-stdin) ;; *) cat > "$key.stdin" ;; esac
  for argument in "$@"; do
    case "$argument" in
      *:@/dev/fd/*) cat "\${argument##*:@}" > "$key.header"; argument="\${argument%%:@*}:@$key.header" ;;
    esac
    printf '%s\\0' "$argument"
  done > "$key.arguments"
}
`;
  const written = jobs.map(({ key, source }) => `key=${key}\n${source}`);
  await writeFile(join(folder, "all.sh"), capture + written.join("\n"));
  const read = await command(["bash", "all.sh"], folder, variables);
  const main = `import os, sys
from httpie.context import Environment
from httpie.core import main
for key in ${JSON.stringify(jobs.map(({ key }) => key))}:
    arguments = open(key + ".arguments", newline="").read().split("\\0")[:-1]
    source = key + ".stdin"
    stdin = open(source) if os.path.exists(source) else None
    status = main(["http", *arguments], Environment(stdin=stdin, stdin_isatty=stdin is None))
    if status != 0:
        print(key, status, file=sys.stderr)
`;
  await writeFile(join(folder, "all_samples.py"), main);
  return read || command([python, "all_samples.py"], folder, variables);
}

export async function scripts(
  jobs: readonly Job[],
  { folder, variables, client }: Environment,
): Promise<string> {
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  for (const { key, source } of jobs)
    await writeFile(
      join(folder, `${key}.mjs`),
      source.replace(
        /(import \{ createApi \} from )".*"/,
        (_all, start: string) => start + JSON.stringify(client),
      ),
    );
  const main = jobs.map(
    ({ key }) =>
      `await import("./${key}.mjs").catch((error) => console.error(${JSON.stringify(key)}, error));`,
  );
  await writeFile(join(folder, "main.mjs"), main.join("\n"));
  return command([process.execPath, "main.mjs"], folder, { ...variables, NODE_NO_WARNINGS: "1" });
}

export async function pythons(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  for (const { key, source } of jobs) await writeFile(join(folder, `${key}.py`), source);
  const main = `import runpy, sys, traceback
for key in ${JSON.stringify(jobs.map(({ key }) => key))}:
    try:
        runpy.run_path(key + ".py", run_name="__main__")
    except BaseException:
        print(key, traceback.format_exc(), file=sys.stderr)
`;
  await writeFile(join(folder, "all_samples.py"), main);
  return command(
    [
      python,
      "-W",
      "error",
      "-W",
      "ignore::ResourceWarning",
      "-W",
      "ignore::DeprecationWarning:requests",
      "all_samples.py",
    ],
    folder,
    variables,
  );
}

export async function php(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  for (const { key, source } of jobs) await writeFile(join(folder, `${key}.php`), source);
  const main = `<?php
function one(string $key): void { require __DIR__ . "/$key.php"; }
foreach (${JSON.stringify(jobs.map(({ key }) => key))} as $key) {
    try { one($key); } catch (Throwable $error) { fwrite(STDERR, "$key $error\\n"); }
}`;
  await writeFile(join(folder, "all-samples.php"), main);
  return command(
    ["php", "-d", "error_reporting=-1", "-d", "display_errors=stderr", "all-samples.php"],
    folder,
    variables,
  );
}

export async function ruby(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  for (const { key, source } of jobs) await writeFile(join(folder, `${key}.rb`), source);
  const main = `${JSON.stringify(jobs.map(({ key }) => key))}.each do |key|
  load File.join(__dir__, key + ".rb")
rescue Exception => error
  warn key + " " + error.full_message
end
`;
  await writeFile(join(folder, "all-samples.rb"), main);
  return command(["ruby", "-w", "all-samples.rb"], folder, variables);
}

/** As it is written, with CRLF in the head and the variables filled in. */
export async function sockets(jobs: readonly Job[], { variables }: Environment): Promise<string> {
  const reports: string[] = [];
  for (const { key, source } of jobs) {
    const end = source.indexOf("\n\n");
    const head = source
      .slice(0, end)
      .replaceAll(/\$([A-Z_\d]+)/g, (all, name: string) => variables[name] ?? all);
    const [, port] = /^Host: 127\.0\.0\.1:(\d+)$/m.exec(head) ?? [];
    const message = `${head.replaceAll("\n", "\r\n")}\r\nConnection: close\r\n\r\n${source.slice(end + 2)}`;
    const answer = await send(Number(port), message);
    if (!answer.startsWith("HTTP/1.1 2")) reports.push(`${key}: ${answer}`);
  }
  return reports.join("\n");
}

function send(port: number, message: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(message));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk)).on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
  });
}
