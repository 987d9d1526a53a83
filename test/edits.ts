/**
 * Six typical edits of `spec/`, applied to a checkout. Each leaves a specification that passes lint, and none touches
 * anything outside `spec/`.
 *
 *   node test/edits.ts <name> [folder of the checkout, "." unless given]
 */
import { globSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const fixtures = fileURLToPath(new URL("fixtures/edits", import.meta.url));

/** Edits `spec/` in the checkout at `root`. */
export type Edit = (root: string) => Promise<void>;

export const edits = {
  "optional response field": (root) =>
    append(
      join(root, "spec/components/schemas/Conversation.yaml"),
      `  topic:
    type: string
    maxLength: 120
    description: What the conversation is about, in a few words.
    examples: [Escalator]
`,
    ),

  "new value in a request's enum": (root) =>
    replace(
      join(root, "spec/components/parameters/SortBy.yaml"),
      "enum: [created_at, updated_at]",
      "enum: [created_at, updated_at, id]",
    ),

  "deprecated operation": (root) =>
    replace(
      join(root, "spec/paths/v1_users_me_subunits_scopes.yaml"),
      "  operationId: listSubunitScopes\n",
      `  operationId: listSubunitScopes
  deprecated: true
  x-deprecated-since: 2026-12-01
  x-sunset: 2027-12-01
  x-replaced-by: https://example.com/guides/subunits
`,
    ),

  // Lint reports where x-contract and workflows still use the old name.
  "renamed field, with its examples": async (root) => {
    const examples = globSync("spec/components/examples/*.yaml", { cwd: root });
    for (const file of ["spec/components/schemas/Conversation.yaml", ...examples])
      await replaceAll(join(root, file), "unseen_messages_count", "unread_count");
  },

  "added operation": async (root) => {
    await cp(join(fixtures, "added-operation"), root, { recursive: true });
    await append(
      join(root, "spec/openapi.yaml"),
      "  /v1/users/me/avatar:\n    $ref: paths/v1_users_me_avatar.yaml\n",
    );
  },

  "removed operation": async (root) => {
    const name = "paths/v1_users_me_subunits_scopes.yaml";
    await rm(join(root, "spec", name));
    // Its workflow, and the record of it.
    for (const end of ["arazzo.yaml", "record.json"])
      await rm(join(root, `spec/workflows/scopes.${end}`), { force: true });
    await replace(
      join(root, "spec/openapi.yaml"),
      `  /v1/users/me/subunits_scopes:\n    $ref: ${name}\n`,
      "",
    );
    await removeOrphans(root);
  },
} satisfies Record<string, Edit>;

/** Removes each unreferenced component, and then those that only it referred to. */
async function removeOrphans(root: string): Promise<void> {
  const files = globSync("spec/**/*.yaml", { cwd: root }).map((file) => join(root, file));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const orphans = files.filter(
    (file) => file.includes("/components/") && !texts.some((text) => refersTo(text, basename(file))),
  );
  for (const file of orphans) await rm(file);
  if (orphans.length > 0) await removeOrphans(root);
}

function refersTo(text: string, name: string): boolean {
  return [...text.matchAll(/\$ref: (\S+)/g)].some(([, target = ""]) => basename(target) === name);
}

async function append(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: "a" });
}

/** @throws if the text is missing, so that no edit does nothing */
async function replace(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

async function replaceAll(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  await writeFile(
    path,
    text.replaceAll(from, () => to),
  );
}

if (import.meta.main) {
  const [name = "", folder = "."] = process.argv.slice(2);
  const edit = Object.entries<Edit>(edits).find(([known]) => known === name)?.[1];
  if (!edit) throw new Error(`Unknown edit. Available: ${Object.keys(edits).join("; ")}.`);
  await edit(resolve(folder));
}
