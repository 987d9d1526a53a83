/**
 * What people see after each kind of edit of `spec/`: the places in hand-written code that the type check lists, and
 * the tests of the living API that fail. All other tests use the frozen API, so no edit affects them.
 */
import { edits } from "../edits.ts";
import { type Verdict, checkout, tasksIn } from "./checkout.ts";

const none: Verdict = { tasks: [], failed: [] };

const noCount = "spec/ has no unseen_messages_count in Conversation";
const handlers =
  "test/sandbox/handlers.test.ts > test/sandbox/handlers.ts has a handler for each operation of spec/, and no other";

export const verdicts: Readonly<Record<keyof typeof edits, Verdict>> = {
  "optional response field": none,
  "new value in a request's enum": {
    tasks: [
      `test/sandbox/handlers.ts  "id asc" is new in spec/; this code only handles "created_at asc" | "created_at desc" | "updated_at asc" | "updated_at desc"`,
    ],
    failed: ["test/sandbox/story.test.ts > ListConversationsInvalid"], // the error example lists the values
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
      "test/spec/redocly-cli.test.ts > redocly lint: 0 errors, 0 warnings", // expressions that use the old name
      "test/workflows/workflows.test.ts > pass against the sandbox, with what their records say",
      "test/workflows/workflows.test.ts > steps that need no state pass against the mock", // an output uses it
    ],
  },
  "added operation": {
    tasks: ["test/sandbox/handlers.ts  add a handler for showAvatar"],
    failed: [handlers],
  },
  "removed operation": {
    tasks: [
      "test/sandbox/handlers.ts  spec/ no longer has listSubunitScopes: remove its code",
      "test/sandbox/store/scopes.ts  spec/ has no SubunitScope here",
    ],
    failed: [handlers, "test/sandbox/story.test.ts > SubunitScopesListed"],
  },
};

const sandbox = ["handlers", "contract", "behaviour", "story", "users"].map(
  (name) => `test/sandbox/${name}.test.ts`,
);

/** Without the long campaigns, which fail only if a shorter test does. */
const living = ["test/spec", "test/contract/mock", "test/contract/sandbox", "test/workflows", ...sandbox];

/** Makes the edit in a checkout of its own. @throws `Error` if nothing can be generated after it */
export async function verdictOn(name: string): Promise<Verdict> {
  const copy = await checkout();
  await edits[name as keyof typeof edits](copy.folder); // the keys of the table
  const { exitCode, stderr } = await copy.run("generate");
  if (exitCode !== 0) throw new Error(stderr);
  const found = { tasks: await tasksIn(copy), failed: (await copy.failures(living)).toSorted() };
  await copy.remove();
  return found;
}
