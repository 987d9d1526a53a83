/**
 * What people are told after each kind of edit of `spec/`: the places of code by hand that the type check names, and
 * the tests of the living API that fail. Everything else stands on the frozen API, and no edit concerns it.
 */
import { expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Verdict, checkout, tasksIn } from "./checkout.ts";

const none: Verdict = { tasks: [], failed: [] };

const noCount =
  "spec/ has no unseen_messages_count here, but id, author_id, audience_ids, user_ids, unread_count, created_at, updated_at: use what it has";
const handlers =
  "test/sandbox/handlers.test.ts > test/sandbox/handlers.ts has a handler for each operation of spec/, and no other";

const verdicts: Readonly<Record<keyof typeof edits, Verdict>> = {
  "optional response field": none,
  "new value in a request's enum": {
    tasks: [
      `test/sandbox/handlers.ts  "id asc" is new in spec/: this code knows "created_at asc" | "created_at desc" | "updated_at asc" | "updated_at desc"`,
    ],
    failed: ["test/sandbox/story.test.ts > ListConversationsInvalid"], // the example of the refusal lists the values
  },
  "deprecated operation": none,
  "renamed field, with its examples": {
    tasks: [
      `test/sandbox/behaviour.test.ts  ${noCount}`,
      `test/sandbox/start.ts  ${noCount}`,
      `test/sandbox/store/conversations.ts  ${noCount}`,
      `test/sandbox/users.test.ts  ${noCount}`,
    ],
    failed: [
      "test/sandbox/story.test.ts > ConversationReceived",
      "test/sandbox/story.test.ts > ConversationShown",
      "test/sandbox/story.test.ts > ConversationsListed",
      "test/spec/redocly-cli.test.ts > redocly lint: 0 errors, 0 warnings", // expressions that read the old name
      "test/workflows/workflows.test.ts > green against the sandbox",
    ],
  },
  "added operation": {
    tasks: ["test/sandbox/handlers.ts  no handler for showAvatar: write one"],
    failed: [handlers],
  },
  "removed operation": {
    tasks: [
      "test/sandbox/handlers.ts  spec/ has no operation listSubunitScopes: remove what is about it",
      "test/sandbox/store/scopes.ts  spec/ has no SubunitScope here: use what it has",
    ],
    failed: [handlers, "test/sandbox/story.test.ts > SubunitScopesListed"],
  },
};

const sandbox = ["handlers", "contract", "behaviour", "story", "users"].map(
  (name) => `test/sandbox/${name}.test.ts`,
);

/** Without the long campaigns, which an edit concerns only where a shorter test has failed before. */
const living = ["test/spec", "test/contract/mock", "test/contract/sandbox", "test/workflows", ...sandbox];

test.each(Object.entries(verdicts))("%s", async (name, want) => {
  const copy = await checkout();
  await edits[name as keyof typeof edits](copy.folder); // the keys of the table
  expect(await copy.run("generate")).toMatchObject({ exitCode: 0 });
  const found: Verdict = { tasks: await tasksIn(copy), failed: (await copy.failures(living)).toSorted() };
  await copy.remove();
  expect(found).toEqual(want);
});
