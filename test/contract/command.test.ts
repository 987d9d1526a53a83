/** `npm run contract`: its flags, its reports, and how it treats a remote server. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../scripts/edge/http-server.ts";
import { type Project, project } from "../cli/project.ts";
import { type Fault, type PetsServer, startPets } from "./pets-server.ts";

const secret = 's3cr&t/"ü+<key>';

let folder: Project;
let pets: PetsServer;
beforeAll(async () => {
  folder = await project([]);
  await copyFile(new URL("pets.yaml", import.meta.url), join(folder.folder, "pets.yaml"));
  pets = await startPets();
});
afterAll(async () => {
  await pets.close();
  await folder.remove();
});

const contract = (target: string, ...flags: readonly string[]) =>
  folder.run("contract", "--spec", "pets.yaml", "--target", target, "--token", "key", ...flags);

async function against(fault: Fault, ...flags: readonly string[]) {
  const server = await startPets({ fault });
  try {
    const run = await contract(server.url, ...flags);
    return { ...run, asked: server.asked, stderr: run.stderr.replaceAll(server.url, "http://pets") };
  } finally {
    await server.close();
  }
}

const ill: Fault = (asked, right) =>
  asked.method === "GET" && asked.path !== "/pets" ? { status: 500, body: { title: "ill" } } : right();

test("a correct server: coverage, and exit code 0", async () => {
  const { exitCode, stdout, stderr } = await contract(pets.url, "--runs", "5");
  expect({ exitCode, stdout, stderr: stderr.replace(/\d+ requests/, "N requests") }).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: `operations   4/4
statuses     15/15
media types  14/14
parameters   4/4
constraints  20/20
✓ N requests, 0 defects, coverage 100.0 %, seed 1. (0.0 s)
`,
  });
});

test("a defect has the line in the specification, a curl command and a replay command", async () => {
  const { exitCode, stderr } = await against(ill, "--only", "showPet", "--runs", "5");
  const [first = ""] = stderr.split(/\n(?=\S)/);
  expect({ exitCode, first: first.replace(/\(\d+ times\)/, "(N times)") }).toEqual({
    exitCode: 1,
    first: `pets.yaml:57:7  error  contract/no-server-error
  showPet, a valid request: expected no 5xx; got 500 (N times)
  57 |       operationId: showPet
     |       ^^^^^^^^^^^
  hint: curl -i -g --path-as-is -H 'X-Key: '"$TOKEN"'' 'http://pets/pets/1'  (replay: npm run contract -- --spec pets.yaml --target http://pets --token "$TOKEN" --seed 1 --only showPet --path valid:0)`,
  });
});

test("the replay of a defect reproduces it, with few other requests", async () => {
  const whole = await against(ill, "--only", "showPet,deletePet", "--runs", "5");
  const [, replay = ""] = /replay: .* (--seed .*)\)/.exec(whole.stderr) ?? [];
  const again = await against(ill, ...replay.split(" "));
  expect({ exitCode: again.exitCode, isShorter: again.asked.length < whole.asked.length }).toEqual({
    exitCode: 1,
    isShorter: true,
  });
  expect(again.stderr).toContain(` ${replay})\n`);
});

async function askedWith(seed: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const listen: Fault = ({ method, path, query, text }, right) => {
    texts.push(`${method} ${path}?${query} ${text}`);
    return right();
  };
  await against(listen, "--seed", seed, "--only", "createPet", "--runs", "5");
  return texts;
}

test("the same seed sends the same requests, another seed sends others", async () => {
  const [one, same, other] = [await askedWith("3"), await askedWith("3"), await askedWith("4")];
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
});

test("no output contains secrets, even if the server echoes them", async () => {
  const echo: Fault = ({ headers }, right) => {
    const reply = right();
    return reply.status === 200 ? { status: 200, body: { "X-Key": headers["x-key"], and: secret } } : reply;
  };
  const flags = ["--token", secret, "--json", "r.json", "--junit", "r.xml", "--html", "r.html"];
  const server = await startPets({ fault: echo });
  const argv = ["contract", "--spec", "pets.yaml", "--target", server.url, "--runs", "5"];
  const text = await folder.run(...argv, ...flags);
  const data = await folder.run(...argv, "--token", secret, "--json");
  await server.close();
  const files = await Promise.all(["r.json", "r.xml", "r.html"].map((name) => folder.read(name)));
  const outputs = [text.stdout, text.stderr, data.stdout, data.stderr, ...files];
  const forms = [secret, encodeURIComponent(secret), "s3cr"];
  expect(outputs.filter((output) => forms.some((form) => output.includes(form)))).toEqual([]);
  expect(outputs.map((output) => output.includes("$TOKEN"))).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
    true,
  ]);
});

const methods = (list: readonly string[]) => new Set(list.map((line) => line.split(" ")[0]));

test("a remote server gets only reads, at most ten a second", async () => {
  const far = await startPets({ host: "0.0.0.0" });
  const started = performance.now();
  const { exitCode, stderr } = await contract(far.url, "--runs", "2", "--rate", "100");
  const took = performance.now() - started;
  const asked = far.asked.slice();
  const written = await contract(far.url, "--runs", "2", "--rate", "0", "--write");
  await far.close();
  expect({ exitCode, methods: methods(asked) }).toEqual({
    exitCode: 0,
    methods: new Set(["OPTIONS", "GET", "HEAD"]),
  });
  expect(stderr).toContain("operations   2/2");
  expect(took).toBeGreaterThan((asked.length - 1) * 10);
  expect({ exitCode: written.exitCode, posts: methods(far.asked).has("POST") }).toEqual({
    exitCode: 0,
    posts: true,
  });
});

test.each([
  { status: 500, exitCode: 1 },
  { status: 503, exitCode: 2 },
])("a server that answers only with $status", async ({ status, exitCode }) => {
  const run = await against(() => ({ status, body: { title: "down" } }));
  expect({ exitCode: run.exitCode, isEarly: run.asked.length < 60 }).toEqual({ exitCode, isEarly: true });
  expect(run.stderr).toContain(
    `error  contract/refused\n  Nothing was tested: no request succeeded (${status}).\n`,
  );
});

test("a server that never answers: the run ends at the time limit", async () => {
  const slow = await startPets({ delay: 100 });
  const { stderr } = await contract(slow.url, "--time", "1s");
  await slow.close();
  expect(stderr).toContain("Time limit reached.");
});

const forbid: Fault = (asked, right) =>
  asked.query.has("kinds") ? { status: 401, body: { title: "no" } } : right();

test("coverage below the minimum fails", async () => {
  const { exitCode, stderr } = await against(
    forbid,
    "--only",
    "listPets",
    "--min-coverage",
    "100",
    "--runs",
    "1",
  );
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /error {2}contract\/coverage\n {2}Coverage \d+\.\d % is below `--min-coverage 100`\.\n {2}hint: see below what was not covered\n/,
  );
});

const address = "error: option '--target <url>' argument";
test.each([
  { flags: ["--seed", "-1"], says: "Use a whole number of at most 9 digits." },
  { flags: ["--seed", "1e3"], says: "Use a whole number of at most 9 digits." },
  { flags: ["--time", "soon"], says: "Use seconds or minutes, such as 30s or 5m." },
  { flags: ["--time", "0s"], says: "Use seconds or minutes, such as 30s or 5m." },
  { flags: ["--runs", "many"], says: "Use a whole number of at most 9 digits." },
  { flags: ["--rate", "-1"], says: "Use a whole number of at most 9 digits." },
  { flags: ["--min-coverage", "101"], says: "Use a percentage from 0 to 100." },
  { flags: ["--target", "pets"], says: `${address} 'pets' is invalid. Use the URL of a server` },
  {
    flags: ["--target", "ftp://pets"],
    says: "Use the URL of a server, such as http://127.0.0.1:4020.",
  },
  { flags: ["--target", "http://me:pass@pets"], says: "Leave out credentials, query and fragment" },
  { flags: ["--tokne", "x"], says: "error: unknown option '--tokne'\n(Did you mean --token?)" },
])("wrong usage: $flags", async ({ flags, says }) => {
  const { exitCode, stdout, stderr } = await contract(pets.url, ...flags);
  expect({ exitCode, stdout, said: stderr.includes(says) ? says : stderr }).toEqual({
    exitCode: 2,
    stdout: "",
    said: says,
  });
});

test("without --target, the mock is started and tested", async () => {
  const { exitCode, stderr } = await folder.run("contract", "--spec", "pets.yaml");
  expect({
    exitCode,
    last: stderr
      .trimEnd()
      .split("\n")
      .at(-1)
      ?.replace(/^. \d+ requests/, "N requests"),
  }).toEqual({
    exitCode: 0,
    last: "N requests, 0 defects, coverage 93.0 %, seed 1. (0.0 s)",
  });
});

test("an unknown operation", async () => {
  const { exitCode, stderr } = await contract(pets.url, "--only", "listPets,shwPet");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `error  contract-only
  Unknown operation shwPet.
  hint: did you mean showPet?
✗ 1 error in 0.0 s. The run did not start.
`,
  });
});

test("an unreachable server", async () => {
  const target = `http://127.0.0.1:${await freePort()}`;
  const { exitCode, stderr } = await contract(target);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `error  contract-target
  ${target} does not answer: connection refused.
  hint: start the server, or pass its address with --target
✗ 1 error in 0.0 s. The run did not start.
`,
  });
});

test("a report that cannot be written", async () => {
  const { exitCode, stderr } = await contract(pets.url, "--only", "showPet", "--html", "no/such/folder.html");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error  disk\n  no/such/folder.html cannot be written: ");
});
