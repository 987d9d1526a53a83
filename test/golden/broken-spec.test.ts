/** What authors see when they break the specification: one folder per mistake, with the whole stderr. */
import { globSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Project, project } from "../cli/project.ts";

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

const conversations = "spec/paths/v1_users_me_conversations.yaml";

const faults: readonly Fault[] = [
  {
    name: "unknown-key",
    file: conversations,
    from: "summary: List Conversations",
    to: "sumary: List Conversations",
  },
  {
    name: "wrong-example",
    file: "spec/components/examples/ConversationCreated.yaml",
    from: "    id: 2\n",
    to: '    id: "two"\n',
  },
  {
    name: "missing-permit",
    file: conversations,
    from: "  x-permit: Conversations:Api:Users:Conversations:Create\n",
    to: "",
  },
  {
    name: "wrong-file-name",
    file: "spec/openapi.yaml",
    from: "  /v1/users/me/subunits_scopes:\n",
    to: "  /v1/users/me/subunit_scopes:\n",
  },
  {
    name: "dangling-ref",
    file: conversations,
    from: "parameters/PerPage.yaml",
    to: "parameters/PerPges.yaml",
  },
  {
    name: "yaml-syntax",
    file: conversations,
    from: "  operationId: listConversations",
    to: "  operationId: [listConversations",
  },
  // One mistake is one problem, no matter how many references lead to the file.
  {
    name: "yaml-syntax-in-component",
    file: "spec/components/parameters/PageNo.yaml",
    from: "in: query",
    to: "in query",
  },
  {
    name: "yaml-tab-in-component",
    file: "spec/components/schemas/Conversation.yaml",
    from: "  author_id:\n    type",
    to: "  author_id:\n\ttype",
  },
  {
    name: "yaml-duplicate-key-in-workflow",
    file: "spec/workflows/paging.arazzo.yaml",
    from: "arazzo: 1.0.1\n",
    to: "arazzo: 1.0.1\narazzo: 1.0.1\n",
  },
  {
    name: "yaml-unclosed-in-style-guide",
    file: "redocly.yaml",
    from: "extends:\n",
    to: "extends: [\n",
  },
  {
    name: "file-without-colon",
    file: "spec/components/headers/RetryAfter.yaml",
    from: /[^]*/,
    to: "description When to try again.\n",
  },
  { name: "empty-file", file: "spec/components/parameters/PageNo.yaml", from: /[^]*/, to: "" },
  { name: "yaml-syntax-in-root", file: "spec/openapi.yaml", from: "info:\n", to: "info\n" },
];

let broken: Project;
beforeEach(async () => {
  broken = await project();
});
afterEach(() => broken.remove());

test.each(faults)("$name", async ({ name, file, from, to }) => {
  await broken.edit(file, from, to);
  const { exitCode, stdout, stderr } = await broken.run("generate");
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  await expect(stderr).toMatchFileSnapshot(`./broken-spec/${name}/stderr.txt`);
  await expect(broken.read("generated/openapi.yaml")).rejects.toThrow("ENOENT");
});

// Leftovers outside the document are warnings, which do not fail a run.
test("a field renamed in its schema and examples, but not where it is used", async () => {
  for (const path of globSync("spec/components/{schemas,examples}/*.yaml", { cwd: broken.folder })) {
    const text = await broken.read(path);
    await broken.write(path, text.replaceAll("unseen_messages_count", "unread_count"));
  }
  const { exitCode, stdout, stderr } = await broken.run("lint");
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
  await expect(stderr).toMatchFileSnapshot("./doubtful-spec/renamed-field/stderr.txt");
});

test("a path removed from the list, but not its files", async () => {
  await broken.edit("spec/openapi.yaml", /^ {2}\/v1\/users:\n.*\n/m, "");
  const { exitCode, stdout, stderr } = await broken.run("lint");
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
  await expect(stderr).toMatchFileSnapshot("./doubtful-spec/forgotten-path/stderr.txt");
});
