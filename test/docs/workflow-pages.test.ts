/** What a workflow's page shows of files that stand beside it: its inputs, and how it ran. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatProblem } from "../../scripts/core/problem.ts";
import { load } from "../../scripts/pipeline.ts";
import { renderSite } from "../../scripts/targets/docs-site.ts";
import { textOf } from "./pages.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workflow-pages-"));
});
afterAll(() => rm(folder, { recursive: true }));

const document = {
  openapi: "3.1.1",
  info: { title: "Boats", version: "1" },
  paths: { "/boats": { post: { operationId: "addBoat", responses: { 201: { description: "Added." } } } } },
};

const workflow = {
  arazzo: "1.0.1",
  info: { title: "Boats", version: "1" },
  sourceDescriptions: [{ name: "boats", type: "openapi", url: "../openapi.json" }],
  workflows: [
    {
      workflowId: "launch",
      inputs: { $ref: "shared/inputs.json#/Skipper" },
      steps: [
        { stepId: "add", operationId: "addBoat" },
        { stepId: "again", operationId: "addBoat" },
      ],
    },
  ],
};

const inputs = {
  Skipper: {
    type: "object",
    properties: { rank: { $ref: "#/Rank" }, mate: { $ref: "#/Skipper" } },
  },
  Rank: { type: "string", description: "The rank of the skipper." },
};

const record = {
  launch: {
    add: {
      request: {
        method: "POST",
        target: "/boats?a=1",
        headers: { "content-type": "text/plain" },
        body: "</pre>",
      },
      response: { status: 201, headers: {}, body: { id: 7 } },
    },
  },
};

/** @returns the page of the workflow, and its twin, or the problems */
async function pageOf(files: Readonly<Record<string, unknown>>) {
  const cwd = await mkdtemp(join(folder, "site-"));
  for (const [path, value] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), typeof value === "string" ? value : JSON.stringify(value));
  }
  const read = await load({ cwd, spec: "openapi.json" });
  if (!read.ok) return read.problems.map((problem) => formatProblem(problem));
  const site = await renderSite(read, { cwd, spec: "openapi.json", url: "", edit: "" });
  return { html: site.get("workflows/launch.html") ?? "", twin: site.get("workflows/launch.md") ?? "" };
}

const all = {
  "openapi.json": document,
  "workflows/boats.arazzo.yaml": workflow,
  "workflows/shared/inputs.json": inputs,
  "workflows/boats.record.json": record,
};

test("inputs of another file, and the request and the response of a step that ran", async () => {
  const page = await pageOf(all);
  if (Array.isArray(page)) throw new Error(page.join("\n"));
  expect(page.twin).toContain("The rank of the skipper.");
  expect(page.twin).toContain("POST /boats?a=1 HTTP/1.1\ncontent-type: text/plain\n\n</pre>");
  expect(page.twin).toContain('HTTP/1.1 201 Created\n\n{\n  "id": 7\n}');
  expect(textOf(page.html)).toContain("As it ran: 201 Created");
  expect(textOf(page.html)).toContain("content-type: text/plain </pre>");
  expect(page.html.match(/As it ran/g)).toHaveLength(1);
});

test("what a reader copies holds no secret, but a variable", async () => {
  const secured = {
    ...document,
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "query", name: "api key" },
        header: { type: "apiKey", in: "header", name: "X-Key" },
      },
    },
  };
  const parameters = [
    { name: "Authorization", in: "header", value: "Bearer {$inputs.other-token}" },
    { name: "api key", in: "query", value: "$inputs.boat_key" },
  ];
  const headers = { authorization: "Bearer s3cret", "x-key": "s3cret", cookie: "id=s3cret", "x-a": "b" };
  const request = { method: "post", target: "/boats?a=1&api%20key=s3cret&b=2", headers };
  const response = { status: 201, headers: { "set-cookie": "id=s3cret; Path=/" } };
  const page = await pageOf({
    ...all,
    "openapi.json": secured,
    "workflows/boats.arazzo.yaml": {
      ...workflow,
      workflows: [{ workflowId: "launch", parameters, steps: [{ stepId: "add", operationId: "addBoat" }] }],
    },
    "workflows/boats.record.json": { launch: { add: { request, response } } },
  });
  if (Array.isArray(page)) throw new Error(page.join("\n"));
  const messages = [...page.twin.matchAll(/```http\n(.*?)\n```/gs)].map(([, message]) => message);
  expect(messages).toEqual([
    `POST /boats?a=1&api%20key=$BOAT_KEY&b=2 HTTP/1.1
authorization: Bearer $OTHER_TOKEN
x-key: $SECRET
cookie: id=$SECRET
x-a: b`,
    "HTTP/1.1 201 Created\nset-cookie: id=$SECRET",
  ]);
});

test("a record that cannot be read is a problem with its place", async () => {
  expect(await pageOf({ ...all, "workflows/boats.record.json": "{" })).toEqual([
    expect.stringContaining("workflows/boats.record.json:1:2  error  yaml\n"),
  ]);
});

test.each([
  ["nothing", {}],
  ["a list", []],
  ["a step that is a text", { launch: { add: "?" } }],
  ["a step without a response", { launch: { add: { request: {} } } }],
])("a record of %s shows nothing", async (_name, value) => {
  const page = await pageOf({ ...all, "workflows/boats.record.json": value });
  expect(page).toMatchObject({ html: expect.not.stringContaining("As it ran") });
});
