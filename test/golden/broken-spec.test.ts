/** What an author sees who breaks the specification: one folder a fault, with the whole of stderr. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Project, project } from "../cli/project.ts";

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
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
