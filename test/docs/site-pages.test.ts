/** What single pages of the site say. */
import { expect, test } from "vitest";
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
])("%j is summed up as %j", (markdown, want) => {
  expect(summaryOf(markdown)).toBe(want);
});

function labels(html = ""): (string | undefined)[] {
  return [...html.matchAll(/<input type="radio" name="sample" value="([^"]*)"/g)].map(([, label]) => label);
}

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
