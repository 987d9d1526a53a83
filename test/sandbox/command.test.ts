/** `npm run sandbox` as a command: output, exit codes, and messages if it cannot start. */
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { end, runToEnd, startProcess } from "./process.ts";
import { sharedHeaders } from "./start.ts";
import { openDatabase } from "./store/database.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** Paths relative to the temporary folder. */
const plain = (text: string) => text.replaceAll(`${folder}/`, "");
const ending = "The sandbox did not start.\n";

describe("does not start, says why, and exits with 1", () => {
  test("if the seed is not YAML", async () => {
    const seed = await put("broken.yaml", "users:\n  - {name: Marta\n");
    const { exitCode, stdout, stderr } = await runToEnd("--seed", seed, "--port", "0");
    expect([exitCode, stdout, plain(stderr).split("\n")[0]]).toEqual([
      1,
      "",
      "broken.yaml:3:1  error  seed-syntax",
    ]);
  });

  test("if the seed does not match its schema", async () => {
    const seed = await put("wrong.yaml", "audiences: 3\n");
    const { exitCode, stdout, stderr } = await runToEnd("--seed", seed, "--port", "0");
    const lines = [
      "wrong.yaml:1:12  error  seed-value",
      "  audiences must be array.",
      "  1 | audiences: 3",
      "    |            ^",
    ];
    expect([exitCode, stdout, plain(stderr)]).toEqual([1, "", `${lines.join("\n")}\n${ending}`]);
  });

  test.each<[string, string[], string]>([
    ["the seed does not exist", ["--seed", "none.yaml"], "cannot be read: no such file."],
    ["the database is a folder", ["--database", "."], "cannot be opened: unable to open database file."],
  ])("if %s", async (_name, [flag = "", name = ""], reason) => {
    const { exitCode, stdout, stderr } = await runToEnd(flag, join(folder, name), "--port", "0");
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n")).toEqual([expect.stringContaining(reason), ending.trim(), ""]);
  });

  test("if the file is not a database, and leaves it unchanged", async () => {
    const file = await put("letter.txt", "Dear Marta, the escalator is running again. Jonas\n");
    const { exitCode, stderr } = await runToEnd("--database", file, "--port", "0");
    const message = "The database letter.txt cannot be opened: file is not a database.\n";
    expect([exitCode, plain(stderr)]).toEqual([1, message + ending]);
    expect(await readFile(file, "utf8")).toBe("Dear Marta, the escalator is running again. Jonas\n");
  });

  test("if the database is damaged", async () => {
    const file = join(folder, "damaged.db");
    openDatabase(file).close();
    const db = await readFile(file);
    db.fill(0xa5, 4096);
    await writeFile(file, db);
    const { exitCode, stderr } = await runToEnd("--database", file, "--port", "0");
    const sentence =
      /^The database damaged\.db is damaged: [^\n]+\. Restore it from a copy, or choose another file\.\n/;
    expect([exitCode, plain(stderr)]).toEqual([1, expect.stringMatching(sentence)]);
    expect(plain(stderr).replace(sentence, "")).toBe(ending);
  });

  test("if a table is missing", async () => {
    const file = join(folder, "lacking.db");
    const db = openDatabase(file);
    db.exec("DROP TABLE tokens");
    db.close();
    const { exitCode, stderr } = await runToEnd("--database", file, "--port", "0");
    const message =
      "The database lacking.db is damaged: no such table: tokens. Restore it from a copy, or choose another file.\n";
    expect([exitCode, plain(stderr)]).toEqual([1, message + ending]);
  });

  test("if the database belongs to another program, and leaves it unchanged", async () => {
    const file = join(folder, "foreign.db");
    const db = new DatabaseSync(file);
    db.exec("CREATE TABLE escalators (id INTEGER)");
    db.close();
    const before = await readFile(file);
    const { exitCode, stderr } = await runToEnd("--database", file, "--port", "0");
    const message = "The database foreign.db belongs to another program. Choose another file.\n";
    expect([exitCode, plain(stderr)]).toEqual([1, message + ending]);
    expect(await readFile(file)).toEqual(before);
  });

  test("if the port is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { exitCode, stderr } = await runToEnd("--port", port);
    const advice = "Choose another with --port or --host, or any port with --port 0.";
    expect([exitCode, stderr]).toEqual([1, `Port ${port} of 127.0.0.1 is in use. ${advice}\n${ending}`]);
    server.close();
  });

  test("if a seed would replace the data of a database", async () => {
    const database = join(folder, "kept.db");
    const first = await startProcess("--database", database);
    expect(await end(first.child)).toBe(0);
    const seed = await put("empty.yaml", "");
    const { exitCode, stderr } = await runToEnd("--database", database, "--seed", seed, "--port", "0");
    const message = "The database kept.db already has data, which a seed would replace.";
    expect([exitCode, plain(stderr)]).toEqual([
      1,
      `${message} Leave --seed out, or choose another file.\n${ending}`,
    ]);
  });
});

test.each<[string, string[], string]>([
  ["an invalid port", ["--port", "99999"], "It must be a whole number from 0 to 65535."],
  ["a mistyped flag", ["--databse", "x"], "(Did you mean --database?)"],
  ["an extra argument", ["start"], "too many arguments"],
])("%s exits with 2", async (_name, flags, message) => {
  const { exitCode, stdout, stderr } = await runToEnd(...flags);
  expect([exitCode, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
});

test("--help lists every flag and exits with 0", async () => {
  const { exitCode, stdout } = await runToEnd("--help");
  expect([exitCode, stdout.match(/^ {2}(-h, )?--[\w-]+/gm)]).toEqual([
    0,
    ["  --port", "  --host", "  --database", "  --seed", "  --no-admin", "  -h, --help"],
  ]);
});

test("a request in flight is answered before the sandbox stops", async () => {
  const { child, url } = await startProcess();
  const body = JSON.stringify({ message: { content: "One more thing" } });
  const headers = { ...sharedHeaders, Authorization: "Bearer marta-token", Expect: "100-continue" };
  const sending = request(`${url}/v1/users/me/conversations/2/messages`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json", "Content-Length": String(body.length) },
  });
  sending.flushHeaders();
  await once(sending, "continue");
  child.kill();
  await vi.waitFor(() => expect(refused(url)).resolves.toBe("ECONNREFUSED"));
  sending.end(body);
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  response.resume();
  await once(child, "exit");
  expect([response.statusCode, child.exitCode]).toEqual([200, 0]);
});

/** @returns the error code of a new connection; undefined if it is accepted */
function refused(url: string): Promise<string | undefined> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.destroy();
      resolve(undefined);
    });
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
  });
}
