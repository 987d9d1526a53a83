/** Seeds: reads one from YAML, and loads it into the database. */
import type { DatabaseSync } from "node:sqlite";
import { YAMLException, load, loadAll } from "js-yaml";
import { formatPointer } from "../../scripts/core/json-pointer.ts";
import type { Problem } from "../../scripts/core/problem.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { addressOf } from "../../scripts/edge/redocly/source-positions.ts";
import { type Seed, type SeedConversation, seedSchema } from "./seed-schema.ts";
import { participation } from "./store/conversations.ts";
import { query, transaction } from "./store/database.ts";
import { tables } from "./store/schema.ts";

export type ReadSeed =
  | { readonly ok: true; readonly seed: Seed }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * @param text YAML or JSON
 * @param file its name, for the addresses of problems
 */
export function readSeed(text: string, file: string): ReadSeed {
  const source = { body: text };
  const options = { maxAliases: 100 };
  let value: unknown;
  try {
    value = loadAll(text, options).length === 0 ? {} : (load(text, options) ?? {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = { line: (error.mark?.line ?? 0) + 1, col: (error.mark?.column ?? 0) + 1 };
    const at = addressOf({ source, start, end: { ...start, col: start.col + 1 } }, file);
    return {
      ok: false,
      problems: [{ severity: "error", code: "seed-syntax", message: `${error.reason}.`, at }],
    };
  }
  if (!isWithin(value)) {
    const message = `The seed has more than ${most.toLocaleString("en")} values, with those of aliases counted each time.`;
    return { ok: false, problems: [{ severity: "error", code: "seed-size", message }] };
  }
  const faults = createChecks({ schemas: {}, openapi: "3.1.1" })(seedSchema)(value);
  if (faults.length === 0) return { ok: true, seed: value as Seed }; // it matches the schema, which says the same as the type
  const problems = faults.slice(0, mostProblems).map(({ path, message }): Problem => {
    const name = path.join(".") || "The seed";
    const at = addressOf({ source, pointer: `#${formatPointer(path)}` }, file);
    return { severity: "error", code: "seed-value", message: `${name} ${message}.`, at };
  });
  return { ok: false, problems };
}

/** Of a seed, in values. Aliases can make far more of a short text. */
const most = 500_000;
const mostProblems = 20;

function isWithin(value: unknown): boolean {
  const open = [value];
  for (let left = most; left > 0 && open.length > 0; left--) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const inside = Object.values(next);
    if (inside.length > most) return false;
    for (const one of inside) open.push(one);
  }
  return open.length === 0;
}

/** The seed is inconsistent: it refers to something that is not in it, or repeats an id. */
export class SeedError extends Error {}

/**
 * Replaces all data in one transaction. New ids continue after those of the seed.
 * @param permits the permits of a role with `all`
 * @throws {SeedError} if the seed is inconsistent
 */
export function seedDatabase(db: DatabaseSync, seed: Seed, permits: readonly string[]): void {
  try {
    transaction(db, () => {
      for (const table of tables) db.exec(`DELETE FROM ${table}`); // our own names, not input
      db.exec("DELETE FROM sqlite_sequence");
      insertPeople(db, seed, permits);
      for (const conversation of seed.conversations ?? []) insertConversation(db, conversation);
      insertRest(db, seed);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SeedError(`The seed is inconsistent: ${reason}.`, { cause: error });
  }
}

function insertPeople(
  db: DatabaseSync,
  { roles = {}, users = [], audiences = [] }: Seed,
  permits: readonly string[],
) {
  const role = query(db, "INSERT INTO roles VALUES (?)");
  const permit = query(db, "INSERT INTO role_permits VALUES (?, ?)");
  const user = query(db, "INSERT INTO users VALUES (?, ?, ?, ?)");
  const hasRole = query(db, "INSERT INTO user_roles VALUES (?, ?, ?)");
  const token = query(db, "INSERT INTO tokens VALUES (?, ?)");
  const member = query(db, "INSERT INTO audience_members VALUES (?, ?)");
  for (const [name, may] of Object.entries(roles)) {
    role.run(name);
    for (const one of may === "all" ? permits : may) permit.run(name, one);
  }
  for (const { id, first_name, last_name, avatar_url, roles: own = [], tokens = [] } of users) {
    user.run(id, first_name ?? null, last_name ?? null, avatar_url ?? null);
    for (const [position, name] of own.entries()) hasRole.run(id, position, name);
    for (const secret of tokens) token.run(secret, id);
  }
  for (const { id, members } of audiences) for (const userId of members) member.run(id, userId);
}

function insertConversation(db: DatabaseSync, conversation: SeedConversation): void {
  const {
    id,
    author_id,
    audience_ids = [],
    user_ids = [],
    created_at,
    messages,
    seen_until = {},
  } = conversation;
  const updated = messages.map((message) => message.created_at).reduce((a, b) => (a > b ? a : b), created_at);
  query(db, "INSERT INTO conversations VALUES (?, ?, ?)").run(id, author_id, created_at);
  const audience = query(db, "INSERT INTO conversation_audiences VALUES (?, ?, ?)");
  for (const [position, audienceId] of audience_ids.entries()) audience.run(id, position, audienceId);
  const user = query(db, "INSERT INTO conversation_users VALUES (?, ?, ?)");
  for (const [position, userId] of user_ids.entries()) user.run(id, position, userId);
  participation(db)(id, updated);
  const message = query(db, "INSERT INTO messages VALUES (?1, ?2, ?3, ?4, 0, ?5, ?5)");
  for (const { id: messageId, author_id: author, content, created_at: at } of messages) {
    message.run(messageId, id, author, content, at);
  }
  const seen = query(db, "UPDATE participants SET seen_until = ? WHERE user_id = ? AND conversation_id = ?");
  for (const [userId, last] of Object.entries(seen_until)) seen.run(last, userId, id);
}

function insertRest(db: DatabaseSync, { notifications = [], subunit_scopes: scopes = [] }: Seed): void {
  const notification = query(db, "INSERT INTO notifications VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const { id, user_id, type, title = null, content, created_at, ...state } of notifications) {
    const { seen = false, received = seen, updated_at = created_at } = state;
    notification.run(
      id,
      user_id,
      type,
      title,
      content,
      Number(received),
      Number(seen),
      created_at,
      updated_at,
    );
  }
  const scope = query(db, "INSERT INTO subunit_scopes VALUES (?, ?, ?, ?, ?, ?, ?)");
  const works = query(db, "INSERT INTO subunit_scope_users VALUES (?, ?)");
  for (const { id, name, subunit_ids, system, created_at, updated_at, archived_at, users } of scopes) {
    scope.run(id, name, JSON.stringify(subunit_ids), Number(system), created_at, updated_at, archived_at);
    for (const userId of users) works.run(userId, id);
  }
}
