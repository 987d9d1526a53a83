/** Conversations, as each participant sees them. */
import type { DatabaseSync } from "node:sqlite";
import type { components } from "../../../generated/typescript/src/types.ts";
import type { Clock } from "../clock.ts";
import { query, transaction } from "./database.ts";
import type { Message, MessageWriter } from "./messages.ts";
import { type Listing, type Paged, orderBy, pageBy, paged, perOrder } from "./paging.ts";

export type Conversation = components["schemas"]["Conversation"];
export type ConversationCreate = components["schemas"]["ConversationCreate"];

/** The indexes in `user_ids` of ids that do not exist. */
export interface UnknownUsers {
  readonly unknownUsers: readonly number[];
}

export interface ConversationStore {
  readonly list: (userId: string, listing: Listing) => Paged<Conversation>;
  readonly takesPart: (userId: string, id: number) => boolean;
  /** @returns undefined if the user is not in such a conversation */
  readonly show: (userId: string, id: number) => Conversation | undefined;
  /** Creates the conversation and its first message, or neither. */
  readonly create: (
    authorId: string,
    wanted: ConversationCreate,
    content: string,
  ) => { readonly conversation: Conversation; readonly message: Message } | UnknownUsers;
  readonly markSeen: (userId: string, id: number) => Conversation | undefined;
  /** @returns `archived` if it already was */
  readonly archive: (userId: string, id: number) => Conversation | "archived" | undefined;
}

interface Row {
  readonly id: number;
  readonly author_id: string;
  readonly audience_ids: string;
  readonly user_ids: string;
  readonly unseen_messages_count: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Of a participant `p` and a conversation `c`. A user's own messages count as seen. */
const columns = `c.id, c.author_id,
  (SELECT json_group_array(audience_id ORDER BY position) FROM conversation_audiences
     WHERE conversation_id = c.id) AS audience_ids,
  (SELECT json_group_array(user_id ORDER BY position) FROM conversation_users
     WHERE conversation_id = c.id) AS user_ids,
  (SELECT count(*) FROM messages m WHERE m.conversation_id = c.id AND m.id > p.seen_until
     AND m.author_id <> p.user_id AND m.archived = 0) AS unseen_messages_count,
  p.created_at, p.updated_at
  FROM participants p JOIN conversations c ON c.id = p.conversation_id`;

export function conversationStore(
  db: DatabaseSync,
  clock: Clock,
  writeMessage: MessageWriter,
): ConversationStore {
  const find = query<Row>(db, `SELECT ${columns} WHERE p.user_id = ? AND p.conversation_id = ?`);
  const show = (userId: string, id: number) => {
    const row = find.get(userId, id);
    return row && toConversation(row);
  };
  const part = query(db, "SELECT 1 FROM participants WHERE user_id = ? AND conversation_id = ?");
  const seen = query(
    db,
    `UPDATE participants
     SET seen_until = (SELECT coalesce(max(id), 0) FROM messages WHERE conversation_id = ?2)
     WHERE user_id = ?1 AND conversation_id = ?2`,
  );
  const archive = query(
    db,
    "UPDATE participants SET archived = 1 WHERE user_id = ? AND conversation_id = ? AND archived = 0",
  );
  const insert = inserting(db);
  const unknown = unknownUsers(db);
  return {
    list: listing(db),
    takesPart: (userId, id) => part.get(userId, id) !== undefined,
    show,
    create: (authorId, { audience_ids: audienceIds = [], user_ids: userIds = [] }, content) =>
      transaction(db, () => {
        const users = userIds.map((id) => id.toLowerCase());
        const nobody = unknown(users);
        if (nobody.length > 0) return { unknownUsers: nobody };
        const at = clock.now();
        const conversationId = insert({ authorId, audienceIds, users, at });
        const message = writeMessage({ conversationId, authorId, content, at, type: "conversation_created" });
        return { conversation: present(show(authorId, conversationId)), message };
      }),
    markSeen: (userId, id) =>
      transaction(db, () => {
        seen.run(userId, id);
        return show(userId, id);
      }),
    archive: (userId, id) =>
      transaction(db, () => {
        const changed = archive.run(userId, id) > 0;
        const conversation = show(userId, id);
        return conversation && !changed ? "archived" : conversation;
      }),
  };
}

interface Started {
  readonly authorId: string;
  readonly audienceIds: readonly number[];
  readonly users: readonly string[];
  readonly at: string;
}

/** The participants are fixed when a conversation starts: its author, its users, and the members of its audiences. */
function inserting(db: DatabaseSync): (started: Started) => number {
  const start = query(db, "INSERT INTO conversations (author_id, created_at) VALUES (?1, ?2)");
  const audience = query(db, "INSERT INTO conversation_audiences VALUES (?, ?, ?)");
  const user = query(db, "INSERT INTO conversation_users VALUES (?, ?, ?)");
  const join = participation(db);
  return ({ authorId, audienceIds, users, at }) => {
    const id = start.insert(authorId, at);
    for (const [position, audienceId] of audienceIds.entries()) audience.run(id, position, audienceId);
    for (const [position, userId] of users.entries()) user.run(id, position, userId);
    join(id, at);
    return id;
  };
}

/** Adds a conversation's author, its users and the members of its audiences as participants. */
export function participation(db: DatabaseSync): (conversationId: number, updatedAt: string) => void {
  const join = query(
    db,
    `INSERT OR IGNORE INTO participants (user_id, conversation_id, created_at, updated_at)
     SELECT u.user_id, c.id, c.created_at, ?2 FROM conversations c JOIN (
       SELECT author_id AS user_id FROM conversations WHERE id = ?1
       UNION SELECT user_id FROM conversation_users WHERE conversation_id = ?1
       UNION SELECT m.user_id FROM conversation_audiences a JOIN audience_members m USING (audience_id)
         WHERE a.conversation_id = ?1
     ) u WHERE c.id = ?1`,
  );
  return (id, updatedAt) => void join.run(id, updatedAt);
}

function unknownUsers(db: DatabaseSync): (ids: readonly string[]) => number[] {
  const exists = query(db, "SELECT 1 FROM users WHERE id = ?");
  return (ids) => ids.flatMap((id, index) => (exists.get(id) ? [] : [index]));
}

function listing(db: DatabaseSync): ConversationStore["list"] {
  const which = "p.user_id = ?1 AND p.archived <= ?2";
  const count = query<{ total: number }>(db, `SELECT count(*) AS total FROM participants p WHERE ${which}`);
  const pages = perOrder((order) =>
    query<Row>(
      db,
      `SELECT ${columns} WHERE ${which} ${orderBy(order, "p.conversation_id", "p")} ${pageBy("?3", "?4")}`,
    ),
  );
  return (userId, { page, order, withArchived }) => {
    const most = Number(withArchived);
    return paged(page, {
      total: count.get(userId, most)?.total ?? 0,
      items: (limit, offset) => pages[order].all(userId, most, limit, offset).map(toConversation),
    });
  };
}

/** Field by field, so that the compiler reports a field that the specification lacks. */
function toConversation(row: Row): Conversation {
  return {
    id: row.id,
    author_id: row.author_id,
    audience_ids: JSON.parse(row.audience_ids),
    user_ids: JSON.parse(row.user_ids),
    unseen_messages_count: row.unseen_messages_count,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

/** Asserts that a row just written exists. */
function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A row just written is missing.");
  return value;
}
