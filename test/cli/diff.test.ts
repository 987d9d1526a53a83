/** `npm run diff` on files, folders and commits: its output, and what makes it fail. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Problem } from "../../scripts/core/problem.ts";
import { type Project, project } from "./project.ts";

const document = (maximum: number, version = "1.0.0") => `openapi: 3.1.0
info: { title: Tides, version: '${version}' }
servers: [{ url: 'https://tides.example.com' }]
paths:
  /tides:
    post:
      operationId: addTide
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: 'tide.yaml' }
      responses: { '204': { description: Added } }
x-limit: ${maximum}
`;
const tide = (maximum: number) =>
  `type: object\nrequired: [height]\nproperties: { height: { type: integer, maximum: ${maximum} } }\n`;

let copy: Project;
beforeAll(async () => {
  copy = await project([]);
  for (const [folder, maximum] of [
    ["old", 9],
    ["new", 8],
    ["wider", 10],
  ] as const) {
    await copy.write(`${folder}/openapi.yaml`, document(maximum));
    await copy.write(`${folder}/tide.yaml`, tide(maximum));
  }
});
afterAll(() => copy.remove());

const files = ["diff", "--against", "old/openapi.yaml", "--spec"] as const;

test("a break is told as JSON, with its places in both documents", async () => {
  const { exitCode, stdout, stderr } = await copy.run(...files, "new/openapi.yaml", "--json");
  const { changes, verdict, evidence } = JSON.parse(stdout);
  expect({ exitCode, stderr, verdict, evidence, changes }).toEqual({
    exitCode: 1,
    stderr: "",
    verdict: { wire: "breaking", source: "compatible" },
    evidence: "witness",
    changes: [
      {
        rule: "request-maximum",
        wire: "breaking",
        source: "compatible",
        servers: "compatible",
        evidence: "witness",
        operation: "addTide",
        message: expect.stringMatching(
          /^The body allowed a value that is now refused at \/height: it must be <= 8, and is \d+\.$|and is -?\d+\.$/,
        ),
        advice: "Send only what the new document allows at /height.",
        old: place("old/openapi.yaml"),
        new: place("new/openapi.yaml"),
        witness: {
          request: {
            method: "POST",
            target: "/tides",
            headers: { "content-type": "application/json" },
            body: { height: 9 },
          },
        },
      },
    ],
  });
});

function place(file: string) {
  const pointer = "#/paths/~1tides/post/requestBody/content/application~1json";
  return { pointer, file, line: 11, column: 11 };
}

test("folders are compared by the document in them, and a compatible change passes", async () => {
  const { exitCode, stdout } = await copy.run(
    "diff",
    "--against",
    "old",
    "--spec",
    "wider/openapi.yaml",
    "--json",
  );
  const { verdict, evidence, changes } = JSON.parse(stdout);
  expect({ exitCode, verdict, evidence, rules: changes.map(({ rule }: { rule: string }) => rule) }).toEqual({
    exitCode: 0,
    verdict: { wire: "compatible", source: "compatible" },
    evidence: "proved",
    rules: ["request-schema-changed"],
  });
});

test("people read the change, its places, a command to try it, and what to do", async () => {
  const { exitCode, stderr } = await copy.run(...files, "new/openapi.yaml");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `breaking (witness)  request-maximum  addTide
  The body allowed a value that is now refused at /height: it must be <= 8, and is 9.
  old: old/openapi.yaml:11:11
  new: new/openapi.yaml:11:11
  was valid: curl -X POST -H 'content-type: application/json' --data-raw '{"height":9}' 'https://tides.example.com/tides'
  consumers: Send only what the new document allows at /height.

On the wire: breaking (witness). In consumers' code: compatible.
✗ 1 error in 0.0 s. 1 breaking change, 0 other changes.
`,
  });
});

test("a page, without scripts, where the text of a document stays text", async () => {
  const { exitCode, stdout } = await copy.run(...files, "new/openapi.yaml", "--format", "html");
  const [, heading] = /<h1>(.*)<\/h1>/.exec(stdout) ?? [];
  expect({ exitCode, heading, pages: stdout.match(/<!doctype html>/gi)?.length }).toEqual({
    exitCode: 1,
    heading: "API changes",
    pages: 1,
  });
  expect(stdout).toContain("<p>breaking (witness); consumers&#39; code: compatible</p>");
  expect(stdout).toContain("--data-raw &#39;{&#34;height&#34;:9}&#39;");
  expect(stdout).not.toContain("<script");
});

test("a comment on a pull request", async () => {
  const { stdout } = await copy.run(...files, "new/openapi.yaml", "--format", "markdown");
  expect(stdout.split("\n").slice(0, 5)).toEqual([
    "## API changes: breaking (witness)",
    "",
    "Consumers' code: compatible.",
    "",
    "- **breaks** `addTide`: The body allowed a value that is now refused at &#47;height&#58; it must be &#60;&#61; 8&#44; and is 9&#46; (`request-maximum`)",
  ]);
});

test("annotations", async () => {
  const { stdout } = await copy.run(...files, "new/openapi.yaml", "--format", "github");
  expect(stdout).toMatch(
    /^::error file=new\/openapi\.yaml,line=11,col=11,endColumn=27,title=request-maximum::/,
  );
});

test.each([
  ["a tier that is not broken", ["--tier", "source"], 0],
  ["a version that has not moved", ["--tier", "source", "--check-version"], 1],
] as const)("%s", async (_title, flags, exitCode) => {
  expect((await copy.run(...files, "new/openapi.yaml", ...flags)).exitCode).toBe(exitCode);
});

test("what to compare with must exist", async () => {
  const { exitCode, stderr } = await copy.run("diff", "--against", "nowhere", "--spec", "new/openapi.yaml");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `error  against
  nowhere is no file, folder or commit.
  hint: check the spelling; fetch the branch if it is a remote one
✗ 1 error in 0.0 s. Nothing was compared.
`,
  });
});

const exemption = (rule: string, until: string) =>
  `- { rule: ${rule}, address: addTide, reason: nobody sends more, until: ${until} }\n`;

test("an exemption covers a break until it expires, and must cover one", async () => {
  const results: unknown[] = [];
  for (const text of [
    exemption("request-maximum", "2999-12-31"),
    exemption("request-maximum", "2001-01-01"),
    exemption("request-maximum", "2999-12-31") + exemption("request-enum", "2999-12-31"),
    "- { rule: request-maximum }\n",
  ]) {
    await copy.write("new/exemptions.yaml", text);
    const { exitCode, stdout } = await copy.run(...files, "new/openapi.yaml", "--json");
    results.push([exitCode, ...placed(JSON.parse(stdout).problems)]);
  }
  await copy.write("new/exemptions.yaml", "[]\n");
  expect(results).toEqual([
    [0],
    [
      1,
      expect.stringContaining("now refused"),
      "new/exemptions.yaml:1:3: The exemption of request-maximum at addTide expired on 2001-01-01.",
    ],
    [1, "new/exemptions.yaml:2:3: The exemption of request-enum at addTide covers no break."],
    [1, expect.stringContaining("now refused"), `new/exemptions.yaml:1:3: Exemption 1 lacks "address".`],
  ]);
});

function placed(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message, at }) =>
    at?.line === undefined ? message : `${at.file}:${at.line}:${at.column}: ${message}`,
  );
}

const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...words], {
    cwd: join(copy.folder, "repository"),
    encoding: "utf8",
  });
const write = async (maximum: number, version: string) => {
  await copy.write("repository/spec/openapi.yaml", document(maximum, version));
  await copy.write("repository/spec/tide.yaml", tide(maximum));
};

test("a repository: the branch against where it left the default branch, and its version", async () => {
  await write(9, "1.0.0");
  const results: unknown[] = [];
  const run = async (...flags: string[]) => {
    const { exitCode, stdout } = await copy.runIn("repository", "diff", "--json", ...flags);
    const { problems, verdict, changes } = JSON.parse(stdout);
    const codes = problems.map(({ code }: { code: string }) => code);
    results.push([exitCode, verdict?.wire, changes?.[0]?.old?.file, ...codes]);
  };
  git("init", "-q", "-b", "trunk");
  git("add", ".");
  git("commit", "-qm", "first");
  await run();
  git("branch", "-m", "main");
  git("checkout", "-qb", "change");
  await write(8, "1.1.0");
  await run();
  await run("--against", "main");
  await write(8, "2.0.0");
  await run("--check-version");
  await run("--against", "-x");
  expect(results).toEqual([
    [2, undefined, undefined, "against"],
    [1, "breaking", expect.stringMatching(/^[0-9a-f]{10}:spec\/openapi\.yaml$/), "request-maximum"],
    [1, "breaking", "main:spec/openapi.yaml", "request-maximum"],
    [0, "breaking", expect.stringMatching(/^[0-9a-f]{10}:spec\/openapi\.yaml$/)],
    [2, undefined, undefined, "against"],
  ]);
});
