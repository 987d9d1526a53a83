/** What a run makes of a server: right, wrong in one thing, or not to be reached. As a user runs it. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asArray, asObject } from "../../scripts/core/json.ts";
import { type Project, project } from "../cli/project.ts";
import { type Flawed, listening } from "./planted/listening.ts";
import { type Name, documents, names } from "./planted/planted.ts";

let folder: Project;
beforeAll(async () => {
  folder = await project([]);
  for (const name of names)
    await copyFile(new URL(`planted/${name}.yaml`, import.meta.url), join(folder.folder, `${name}.yaml`));
});
afterAll(() => folder.remove());

const credentials: Readonly<Partial<Record<(typeof names)[number], readonly string[]>>> = {
  repairs: ["--token", "staff-token-1"],
  stock: ["--auth", "key=stock-key-0001", "--auth", "clerk=clara:pass word"],
  ledger: [
    "oauth[books,open]=books-and-open",
    "device=device-0001",
    "session=session-0001",
    "oauth[books]=books-alone",
  ].flatMap((one) => ["--auth", one]),
};

interface Case extends Flawed {
  readonly name: (typeof names)[number];
  readonly flags?: readonly string[];
  /** In place of the right credentials. */
  readonly as?: readonly string[];
  /** Behind the address of the server. */
  readonly base?: string;
}

async function outcome({ name, flags = [], as = credentials[name] ?? [], base = "", ...flawed }: Case) {
  const server = await listening(name, flawed);
  const argv = [
    "contract",
    "--spec",
    `${name}.yaml`,
    "--target",
    server.url + base,
    "--runs",
    "3",
    ...as,
    ...flags,
    "--json",
  ];
  const { exitCode, stdout } = await folder.run(...argv).finally(server.close);
  const data = asObject(JSON.parse(stdout));
  const problems = asArray(data.problems).map((one) => asObject(one));
  const said = problems
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${String(code)}: ${String(message)}`);
  return {
    exitCode,
    defects: lines(data.defects),
    warnings: lines(data.warnings),
    said,
    curls: asArray(data.defects).map((one) => String(asObject(one).curl)),
  };
}

function lines(list: unknown): readonly string[] {
  return asArray(list).map((one) => {
    const { operation, check, title, expected, got } = asObject(one);
    return [operation, check, title, expected, got].join(" | ");
  });
}

describe("a run that learnt nothing is no pass, and says why once", () => {
  test.each<Case & { readonly says: RegExp }>([
    {
      name: "repairs",
      flaws: ["401"],
      says: /refused: Nothing was tested: the credentials are refused \(401\)/,
    },
    {
      name: "repairs",
      as: ["--token", "wrong"],
      says: /refused: Nothing was tested: the credentials are refused \(401\)/,
    },
    {
      name: "repairs",
      flaws: ["expires"],
      says: /refused: (?:The credentials are no longer accepted|Nothing was tested: the credentials)/,
    },
    { name: "stock", flaws: ["403"], says: /refused: Nothing was tested: the caller may do nothing \(403\)/ },
    { name: "stock", flaws: ["404"], says: /refused: Nothing was tested: every path is unknown \(404\)/ },
    { name: "stock", flaws: ["429"], says: /refused: Nothing was tested: the rate limit is reached \(429\)/ },
    { name: "stock", flaws: ["base"], says: /refused: Nothing was tested: every path is unknown \(404\)/ },
    {
      name: "stock",
      delay: 400,
      flags: ["--time", "1s"],
      says: /^contract\/incomplete: Time limit reached with \d+ of \d+ cases left/,
    },
  ])("$name, $flaws $as: $says", async ({ says, ...given }) => {
    const { exitCode, said } = await outcome(given);
    expect({
      isPass: exitCode === 0,
      said: said.filter((one) => !says.test(one)),
      times: said.length,
    }).toEqual({ isPass: false, said: [], times: 1 });
  });
});

describe("what is right, or allowed, is no defect", () => {
  test.each<Case>([
    { name: "repairs" },
    { name: "stock" },
    { name: "ledger" },
    { name: "stock", flaws: ["base"], base: "/v1" },
    { name: "repairs", flaws: ["accept"], flags: ["--only", "listOrders,showOrder"] },
    { name: "repairs", flaws: ["options"], flags: ["--only", "listOrders,showOrder"] },
    { name: "repairs", flaws: ["slash"], flags: ["--only", "listOrders,showOrder"] },
    { name: "repairs", flaws: ["rate"], flags: ["--only", "listOrders,showOrder"] },
    { name: "repairs", flaws: ["any-token"], flags: ["--only", "listOrders,showOrder"] },
    { name: "stock", flaws: ["refuses read-only"], flags: ["--only", "addArticle"] },
  ])("$name, $flaws", async (given) => {
    const { exitCode, defects, said } = await outcome(given);
    expect({ exitCode, defects, said }).toEqual({ exitCode: 0, defects: [], said: [] });
  });

  test("--strict makes warnings fail the run", async () => {
    const { exitCode, defects, warnings } = await outcome({
      name: "repairs",
      flaws: ["accept"],
      flags: ["--strict"],
    });
    expect({ exitCode, defects, isWarned: warnings.length > 0 }).toEqual({
      exitCode: 1,
      defects: [],
      isWarned: true,
    });
  });
});

describe("what is wrong is a defect, for each cause one", () => {
  test.each<Case & { readonly tells: readonly RegExp[] }>([
    {
      name: "stock",
      flaws: ["takes read-only"],
      flags: ["--only", "addArticle"],
      tells: [/^addArticle \| read-only/],
    },
    {
      name: "repairs",
      flaws: ["forgets created"],
      flags: ["--only", "createOrder"],
      tells: [/^createOrder \| (?:created|links)/],
    },
    {
      name: "repairs",
      flaws: ["forgets patch"],
      flags: ["--only", "changeOrder"],
      tells: [/^changeOrder \| updated/],
    },
    {
      name: "repairs",
      flaws: ["no limit"],
      flags: ["--only", "listOrders"],
      tells: [/^listOrders \| page-size/],
    },
    {
      name: "repairs",
      flaws: ["leaks"],
      flags: ["--only", "createOrder"],
      tells: [/\| write-only \|.*secret/],
    },
    {
      name: "repairs",
      flaws: ["any-scheme"],
      tells: [/scheme Basic instead of Bearer/, /scheme Digest instead of Bearer/],
    },
    {
      name: "repairs",
      flaws: ["X-Team optional"],
      tells: [/^listOrders \| refusal-status \| header X-Team required/],
    },
    {
      name: "ledger",
      flaws: ["scopes"],
      tells: [/^openAccount \| permission/, /^closeAccount \| permission/],
    },
    { name: "stock", flaws: ["no clerk"], flags: ["--only", "getArticle"], tells: [/refusal-status/] },
  ])("$name, $flaws", async ({ tells, ...given }) => {
    const { exitCode, defects } = await outcome(given);
    expect({ exitCode, untold: tells.filter((one) => !defects.some((line) => one.test(line))) }).toEqual({
      exitCode: 1,
      untold: [],
    });
  });

  test.each([
    ["repairs", "listOrders limit maximum", /^listOrders .*query limit maximum/],
    ["repairs", "required title", /^createOrder .*body \/ required title/],
    ["repairs", "required device", /^createOrder .*body \/ required device/],
    ["repairs", "marks uniqueItems", /^listOrders .*query marks uniqueItems/],
    ["repairs", "marks maxItems", /^listOrders .*query marks maxItems/],
    ["repairs", "X-Trace format", /^listOrders .*header X-Trace format/],
  ] as const)("%s without %s", async (name, bug, tells) => {
    const words = bug.split(" ");
    const found = documents[name].bugs.find(
      (one) =>
        one.rules !== undefined &&
        words.every((word) => `${one.name} ${namesIn(one.name, name)}`.includes(word)),
    );
    const { exitCode, defects } = await outcome({
      name,
      flags: ["--only", tells.source.includes("createOrder") ? "createOrder" : "listOrders"],
      ...(found?.rules && { rules: found.rules }),
    });
    expect({ exitCode, told: defects.filter((line) => tells.test(line)).length }).toEqual({
      exitCode: 1,
      told: 1,
    });
  });
});

/** The names of the parameters that a bug's place counts. */
function namesIn(place: string, name: Name): string {
  const [, path = "", method = "", index = ""] = /^(\/\S+) (\w+) parameters (\d+)/.exec(place) ?? [];
  const operation = asObject(asObject(asObject(documents[name].document.paths)[path])[method]);
  const { name: own } = asObject(asArray(operation.parameters)[Number(index)]);
  return `${String(operation.operationId)} ${String(own)}`;
}

test("--only judges what was asked for, and nothing else", async () => {
  const given = { name: "repairs", flaws: ["no limit"] } as const;
  const other = await outcome({ ...given, flags: ["--only", "showOrder"] });
  const own = await outcome({ ...given, flags: ["--only", "listOrders"] });
  expect([
    other.exitCode,
    own.exitCode,
    own.defects.filter((line) => !line.startsWith("listOrders")),
  ]).toEqual([0, 1, []]);
});

test("an unknown --path is wrong usage", async () => {
  expect(
    (await outcome({ name: "repairs", flags: ["--only", "showOrder", "--path", "valid:99"] })).exitCode,
  ).toBe(2);
});
