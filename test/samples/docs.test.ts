/** Samples in the documentation page, and the warnings about what none can send. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "../cli/project.ts";
import { asArray, asObject } from "../../scripts/core/json.ts";

const document = `openapi: 3.1.1
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://notes.example }]
paths:
  /notes:
    post:
      operationId: addNote
      requestBody:
        content:
          application/json: { schema: { type: object }, example: { id: 9007199254740993 } }
      responses: { "201": { description: Added. } }
    get:
      operationId: listNotes
      x-codeSamples: [{ lang: bash, source: echo }]
      responses: { "200": { description: Listed. } }
    delete:
      operationId: clearNotes
      parameters:
        - { name: X-Why, in: header, required: true, schema: { type: string }, example: "a\\nb" }
      responses: { "204": { description: Cleared. } }
`;

let own: Project;
beforeAll(async () => {
  own = await project([]);
  await own.write("openapi.yaml", document);
});
afterAll(() => own.remove());

test("npm run docs", async () => {
  const { exitCode, stderr } = await own.run("docs", "--spec", "openapi.yaml", "--out", "out");
  const [, warning = ""] = /(^openapi\.yaml\S+ +warning +target[^]*?\^+\n)/m.exec(stderr) ?? [];
  expect({ exitCode, warning }).toEqual({
    exitCode: 0,
    warning: `openapi.yaml:16:5  warning  target/docs
  There is no code sample: the header X-Why cannot be "a\\nb": clients agree only on printable ASCII.
  16 |     delete:
     |     ^^^^^^
`,
  });
  const page = await own.read("out/docs/redoc.html");
  const [, json = ""] = /id="openapi">(.*?)<\/script>/s.exec(page) ?? [];
  const { post, get, delete: removal } = asObject(asObject(asObject(JSON.parse(json)).paths)["/notes"]);
  const [curl, ...others] = asArray(asObject(post)["x-codeSamples"]);
  expect(others.length).toBe(13);
  expect([curl, asObject(get)["x-codeSamples"], asObject(removal)["x-codeSamples"]]).toEqual([
    {
      lang: "bash",
      label: "curl",
      source: `curl --request POST 'https://notes.example/notes' \\
  --header 'Content-Type: application/json' \\
  --data-raw '{
  "id": 9007199254740993
}'
`,
    },
    [{ lang: "bash", source: "echo" }],
    undefined,
  ]);
});
