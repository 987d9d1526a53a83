/** What is printed is what was sent: every curl command and every replay command of a run gives the same verdict. */
import { execFile } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asArray, asObject, asString } from "../../scripts/core/json.ts";
import { type Project, project } from "../cli/project.ts";
import { listening } from "./planted/listening.ts";
import { type Name, names } from "./planted/planted.ts";

let folder: Project;
beforeAll(async () => {
  folder = await project([]);
  for (const name of names)
    await copyFile(new URL(`planted/${name}.yaml`, import.meta.url), join(folder.folder, `${name}.yaml`));
});
afterAll(() => folder.remove());

interface Case {
  readonly name: Name;
  readonly flaws: readonly string[];
  readonly only: string;
  /** What the command line gives for `$TOKEN`, `$TOKEN2`, … */
  readonly secrets: readonly (readonly [flag: string, scheme: string, secret: string])[];
}

const run = promisify(execFile);

/** The status that a command of the report gets, as a shell runs it. */
async function statusOf(command: string, secrets: Case["secrets"]): Promise<string> {
  const variables = secrets.map(([, , secret], index) => [`TOKEN${index === 0 ? "" : index + 1}`, secret]);
  const env = { PATH: process.env.PATH ?? "", ...Object.fromEntries(variables) };
  const { stdout } = await run("sh", ["-c", `${command} -s`], { env });
  return /^HTTP\/[\d.]+ (\d{3})/.exec(stdout)?.[1] ?? stdout;
}

test.each<Case>([
  {
    name: "repairs",
    flaws: ["any-scheme", "X-Team optional", "any-type", "allow", "lenient json"],
    only: "listOrders,createOrder",
    secrets: [["--token", "", "staff-token-1"]],
  },
  {
    name: "stock",
    flaws: ["key anywhere", "empty key", "any-type", "200 created"],
    only: "listArticles,addArticle,sendPicture",
    secrets: [
      ["--auth", "clerk=", "clara:pass word"],
      ["--auth", "key=", "stock-key-0001"],
    ],
  },
  {
    name: "ledger",
    flaws: ["no device", "no session", "Idempotency-Key optional", "location"],
    only: "openAccount,remark",
    secrets: [
      ["--auth", "oauth=", "books-and-open"],
      ["--auth", "device=", "device-0001"],
      ["--auth", "session=", "session-0001"],
    ],
  },
])("$name", { timeout: 120_000 }, async ({ name, flaws, only, secrets }) => {
  const server = await listening(name, { flaws });
  const given = secrets.flatMap(([flag, scheme, secret]) => [flag, `${scheme}${secret}`]);
  const common = ["contract", "--spec", `${name}.yaml`, "--target", server.url, ...given, "--runs", "2"];
  const { stdout } = await folder.run(...common, "--only", only, "--json");
  const defects = asArray(asObject(JSON.parse(stdout)).defects).map((one) => asObject(one));
  const wrong: unknown[] = [];
  for (const { operation, check, got, curl, replay } of defects) {
    const status = /^\d{3}$/.test(asString(got)) ? await statusOf(asString(curl), secrets) : got;
    if (status !== got) wrong.push({ curl, status, got });
    const [, seed, id, quoted, plain] =
      /--seed (\d+) --only (\S+) --path (?:'([^']*)'|(\S+))$/.exec(asString(replay)) ?? [];
    const again = await folder.run(
      ...common,
      "--seed",
      seed ?? "",
      "--only",
      id ?? "",
      "--path",
      quoted ?? plain ?? "",
      "--json",
    );
    const same = asArray(asObject(JSON.parse(again.stdout)).defects).map((one) => asObject(one));
    if (!same.some((one) => one.operation === operation && one.check === check))
      wrong.push({ replay, exitCode: again.exitCode });
  }
  await server.close();
  expect({ wrong, isMany: defects.length >= 5 }).toEqual({ wrong: [], isMany: true });
  const secretTexts = secrets.map(([, , secret]) => secret);
  expect(
    defects.filter(({ curl, replay }) =>
      secretTexts.some((secret) => `${asString(curl)}${asString(replay)}`.includes(secret)),
    ),
  ).toEqual([]);
});
