/** What single pages of the site say. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { markdownToHtml } from "../../scripts/edge/docs/markdown.ts";
import { load } from "../../scripts/pipeline.ts";
import { renderSite } from "../../scripts/targets/docs-site.ts";
import { summaryOf } from "../../templates/docs/site/layout.ts";
import { siteOf, siteOfDocument, textOf } from "./pages.ts";

const usersApi = siteOf("test/fixtures/users-api/spec/openapi.yaml");

test.each([
  ["index.html", "test/fixtures/users-api/spec/openapi.yaml"],
  ["operations/list-users.html", "test/fixtures/users-api/spec/paths/v1_users.yaml"],
  ["models/user.html", "test/fixtures/users-api/spec/components/schemas/User.yaml"],
])("%s says which file to edit", async (path, want) => {
  const { site } = await usersApi;
  expect(/From <code>([^<]*)<\/code>/.exec(site.get(path) ?? "")?.[1]).toBe(want);
});

test("with an address for editing, a page leads there", async () => {
  const site = await siteOfDocument({ openapi: "3.1.1", info: { title: "T", version: "1" } });
  expect(site.get("index.html")).toContain(
    '<a href="https://code.example/edit/openapi.yaml" rel="noopener noreferrer">Edit <code>openapi.yaml</code></a>',
  );
});

test.each([
  ["```http\nGET / HTTP/1.1\n\nX: y\n```\n\nThen *read*.\n\nMore.", "Then read."],
  ["~~~\na\n~~~", ""],
  ["See [this](a.html) `code`.", "See this code."],
  ["> [!WARNING]\n> Beware.", "Beware."],
  ["# Title\nA `<Module>` #1 is > 0.", "Title A <Module> #1 is > 0."],
  ["| A |\n| --- |\n| b |\n\nThen.", "Then."],
  ["| A |\n| --- |", ""],
])("%j is summed up as %j", (markdown, want) => {
  expect(summaryOf(markdown)).toBe(want);
});

function labels(html = "", name = "sample"): (string | undefined)[] {
  const inputs = [...html.matchAll(/<input type="radio" name="([^"]*)" value="([^"]*)"/g)];
  return inputs.filter(([, own]) => own === name).map(([, , label]) => label);
}

test("an operation's page has samples with each example of each media type, or says why there is none", async () => {
  const content = {
    "text/plain": { examples: { "a <b>": { value: "one" }, none: { value: "\0" } } },
    "application/json": { schema: { const: 1 } },
    "multipart/mixed": { example: { a: 1 } },
  };
  const site = await siteOfDocument({
    openapi: "3.1.1",
    paths: { "/a": { post: { operationId: "a", requestBody: { content }, responses: {} } } },
  });
  const html = site.get("operations/a.html");
  const twin = site.get("operations/a.md") ?? "";
  expect({
    examples: labels(html, "sample-example"),
    curl: [...textOf(html ?? "").matchAll(/--data-raw '(.*?)'|There is no sample for curl: [^.]*/g)].map(
      ([all, data]) => data ?? all,
    ),
    headings: [...twin.matchAll(/^### (.*)\n\n(\w+):$/gm)].map(([, title, first]) => `${title}: ${first}`),
  }).toEqual({
    examples: ["application/json", "a &#60;b&#62; (text/plain)", "none (text/plain)"],
    curl: ["1", "one", "There is no sample for curl: a shell's arguments cannot hold the character U+0000"],
    headings: ["application/json: curl", "a \\<b\\> (text/plain): curl", "none (text/plain): Client"],
  });
});

test("an author's many samples are shown one after the other", async () => {
  const all = Array.from({ length: 21 }, (_none, index) => ({
    lang: "lua",
    label: `Lua ${index}`,
    source: "x",
  }));
  const site = await siteOfDocument({
    openapi: "3.1.1",
    paths: { "/a": { get: { operationId: "a", responses: {}, "x-codeSamples": all } } },
  });
  const html = site.get("operations/a.html") ?? "";
  expect([labels(html), html.includes('class="samples plain"')]).toEqual([[], true]);
});

test("an operation's page has its samples in every language, and an author's own instead", async () => {
  const { site } = await usersApi;
  const author = { lang: "lua", label: "Lua", source: "print(1 < 2)" };
  const own = await siteOfDocument({
    openapi: "3.1.1",
    paths: {
      "/a": { get: { operationId: "a", responses: {}, "x-codeSamples": [author, { ...author, label: "" }] } },
    },
  });
  const page = own.get("operations/a.html");
  expect({
    ours: labels(site.get("operations/create-conversation.html")),
    theirs: labels(page),
    code: textOf(page ?? "").includes("print(1 < 2)"),
  }).toEqual({
    ours: [
      "curl",
      "HTTPie",
      "Client",
      "fetch",
      "axios",
      "Java",
      "Swift",
      "Go",
      "PHP",
      "Python requests",
      "Python httpx",
      "HTTP",
      "C#",
      "Ruby",
    ],
    theirs: ["Lua", "lua"],
    code: true,
  });
});

test("every digit of a large integer is on the page, wherever the document has it", async () => {
  const digits = Array.from({ length: 9 }, (_none, index) => 9_007_199_254_740_993n + BigInt(2 * index));
  const [inQuery, inBody, ofField, preset, listed, own, inRule, answered, nested] = digits;
  const id = { type: "integer", default: preset, enum: [preset, listed], examples: [{ deep: nested }] };
  const content = {
    "application/json": {
      schema: { type: "object", properties: { id, n: { type: "integer", example: ofField } } },
      example: { id: inBody },
    },
  };
  const site = await siteOfDocument({
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        post: {
          operationId: "a",
          "x-first": own,
          "x-rules": { least: inRule },
          parameters: [{ name: "after", in: "query", required: true, schema: {}, example: inQuery }],
          requestBody: { content },
          responses: { 400: { description: "", content: { "application/json": { example: answered } } } },
        },
      },
    },
  });
  const [html, twin, errors] = ["operations/a.html", "operations/a.md", "errors.html"].map(
    (path) => site.get(path) ?? "",
  );
  const lacking = (text = "", wanted = digits) => wanted.filter((one) => !text.includes(String(one)));
  const tried = /data-request="([^"]*)"/.exec(html ?? "")?.[1];
  expect([lacking(html), lacking(twin), lacking(errors, [answered ?? 0n])]).toEqual([[], [], []]);
  expect(lacking(tried, [inQuery ?? 0n, inBody ?? 0n])).toEqual([]);
});

test.each([
  [
    "> [!NOTE]\n> Read *this*.",
    '<blockquote class="alert note">\n<p><strong>Note</strong><br>\nRead <em>this</em>.</p>\n</blockquote>\n',
  ],
  [
    "> [!caution]\n>\n> Later.",
    '<blockquote class="alert caution">\n<p><strong>Caution</strong></p>\n<p>Later.</p>\n</blockquote>\n',
  ],
  ["> [!NOTE] beside", "<blockquote>\n<p>[!NOTE] beside</p>\n</blockquote>\n"],
  ["> [!OTHER]\n> Read.", "<blockquote>\n<p>[!OTHER]\nRead.</p>\n</blockquote>\n"],
  ["[!TIP]\nRead.", "<p>[!TIP]\nRead.</p>\n"],
  ["> `[!TIP]`\n> Read.", "<blockquote>\n<p><code>[!TIP]</code>\nRead.</p>\n</blockquote>\n"],
  [
    "> [!TIP]\n> - one",
    '<blockquote class="alert tip">\n<p><strong>Tip</strong></p>\n<ul>\n<li>one</li>\n</ul>\n</blockquote>\n',
  ],
])("GitHub's alerts: %j", (markdown, want) => {
  const options = {
    level: 1,
    ids: new Set<string>(),
    link: () => undefined,
    highlight: (text: string) => text,
  };
  expect(markdownToHtml(markdown, options)).toBe(want);
});

test("an overlay changes what the pages say", async () => {
  const folder = await mkdtemp(join(tmpdir(), "overlaid-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const operation = {
    operationId: "showBoat",
    summary: "Show a boat",
    description: "As it was.",
    responses: {},
  };
  await writeFile(
    join(folder, "openapi.json"),
    JSON.stringify({
      openapi: "3.1.1",
      info: { title: "Boats", version: "1" },
      paths: { "/boat": { get: operation } },
    }),
  );
  await writeFile(
    join(folder, "overlay.yaml"),
    JSON.stringify({
      overlay: "1.1.0",
      info: { title: "Ours", version: "1" },
      actions: [{ target: "$.paths['/boat'].get", update: { description: "As it is now." } }],
    }),
  );
  const at = { cwd: folder, spec: "openapi.json" };
  const texts = [];
  for (const overlays of [[], ["overlay.yaml"]]) {
    const read = await load({ ...at, overlays });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const page = (await renderSite(read, { ...at, url: "", edit: "" })).get("operations/show-boat.html");
    texts.push(/As it [a-z ]+\./.exec(page ?? "")?.[0], /From <code>(.*?)<\/code>/.exec(page ?? "")?.[1]);
  }
  expect(texts).toEqual(["As it was.", "openapi.json", "As it is now.", "openapi.json"]);
});

test("each list marks a webhook; a page names each part of a schema, and shows fields of a nameless one", async () => {
  const tree = { $ref: "#/components/schemas/Tree" };
  const schema = {
    allOf: [{ title: "Base" }, { type: "object" }, { properties: { own: {} } }, tree],
    oneOf: [{ type: "string" }, { type: "integer" }],
    prefixItems: [{ type: "string" }],
  };
  const content = { "application/json": { schema } };
  const site = await siteOfDocument({
    openapi: "3.1.1",
    components: { schemas: { Tree: { type: "object" } } },
    webhooks: {
      moved: { post: { summary: "Moved", tags: ["Trees"], requestBody: { content }, responses: {} } },
    },
  });
  const [page = "", twin = ""] = ["html", "md"].map((ext) => site.get(`webhooks/post-moved.${ext}`));
  const sidebar = page.match(/<nav id="menu".*?<\/nav>/s)?.[0] ?? "";
  expect({
    sidebar: textOf(sidebar).includes("Moved webhook"),
    tag: textOf(site.get("tags/trees.html") ?? "").includes("Moved webhook"),
    title: textOf(page.match(/<h1>.*<\/h1>/)?.[0] ?? "").trim(),
    index: site.get("llms.txt")?.match(/^- \[Moved\].*$/m)?.[0],
    names: [...twin.matchAll(/^ *- (?:`([^`]+)`|(\[.+\))) \(/gm)].map(([, name, link]) => name ?? link),
  }).toEqual({
    sidebar: true,
    tag: true,
    title: "Moved webhook",
    index: "- [Moved](webhooks/post-moved.md) (webhook)",
    names: ["Choice 1", "Choice 2", "own", "Base", "Part 2", "[`Tree`](../models/tree.md)", "Item 1"],
  });
});
