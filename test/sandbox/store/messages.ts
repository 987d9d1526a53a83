/** Messages of conversations. Callers have already checked that the user takes part. */
import type { DatabaseSync } from "node:sqlite";
import type { components } from "../../../generated/typescript/src/types.ts";
import type { Clock } from "../clock.ts";
import { query, transaction } from "./database.ts";
import { type News, notifier } from "./notifications.ts";
import { type Listing, type Paged, orderBy, pageBy, paged, perOrder } from "./paging.ts";

export type Message = components["schemas"]["Message"];

/** Inserts a message within the caller's transaction. */
export type MessageWriter = (news: News) => Message;

/** A message, and the user who refers to it. */
export interface Place {
  readonly userId: string;
  readonly conversationId: number;
  readonly id: number;
}

export interface MessageStore {
  readonly list: (userId: string, conversationId: number, listing: Listing) => Paged<Message>;
  readonly create: (authorId: string, conversationId: number, content: string) => Message;
  /** @returns undefined if there is no such message, `not the author` if somebody else wrote it, `archived` if it was */
  readonly archive: (place: Place) => Message | "not the author" | "archived" | undefined;
}

interface Row extends Omit<Message, "seen"> {
  readonly seen: number;
}

/** Of a message `m` and the participant `p` who reads it. */
const columns = `m.id, m.author_id, m.content, (m.author_id = p.user_id OR m.id <= p.seen_until) AS seen,
  m.created_at, m.updated_at
  FROM messages m JOIN participants p ON p.conversation_id = m.conversation_id AND p.user_id = ?1`;

export function messageWriter(db: DatabaseSync): MessageWriter {
  const insert = query(
    db,
    "INSERT INTO messages (conversation_id, author_id, content, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)",
  );
  const notify = notifier(db);
  return (news) => {
    const { conversationId, authorId, content, at } = news;
    const id = insert.insert(conversationId, authorId, content, at);
    notify(news);
    return { id, author_id: authorId, content, seen: true, created_at: at, updated_at: at };
  };
}

export function messageStore(db: DatabaseSync, clock: Clock, write: MessageWriter): MessageStore {
  const bringBack = query(
    db,
    "UPDATE participants SET archived = 0, updated_at = ? WHERE conversation_id = ?",
  );
  return {
    list: listing(db),
    create: (authorId, conversationId, content) =>
      transaction(db, () => {
        const at = clock.now();
        const message = write({ conversationId, authorId, content, at, type: "message_created" });
        bringBack.run(at, conversationId);
        return message;
      }),
    archive: archiving(db),
  };
}

function archiving(db: DatabaseSync): MessageStore["archive"] {
  const find = query<Row & { archived: number }>(
    db,
    `SELECT m.archived, ${columns} WHERE m.conversation_id = ?2 AND m.id = ?3`,
  );
  const archive = query(db, "UPDATE messages SET archived = 1 WHERE id = ?");
  return ({ userId, conversationId, id }) =>
    transaction(db, () => {
      const row = find.get(userId, conversationId, id);
      if (!row) return undefined;
      if (row.author_id !== userId) return "not the author";
      if (row.archived === 1) return "archived";
      archive.run(id);
      return toMessage(row);
    });
}

function listing(db: DatabaseSync): MessageStore["list"] {
  const which = "m.conversation_id = ?2 AND m.archived <= ?3";
  const count = query<{ total: number }>(
    db,
    "SELECT count(*) AS total FROM messages m WHERE m.conversation_id = ?1 AND m.archived <= ?2",
  );
  const pages = perOrder((order) =>
    query<Row>(db, `SELECT ${columns} WHERE ${which} ${orderBy(order, "m.id", "m")} ${pageBy("?4", "?5")}`),
  );
  return (userId, conversationId, { page, order, withArchived }) => {
    const most = Number(withArchived);
    return paged(page, {
      total: count.get(conversationId, most)?.total ?? 0,
      items: (limit, offset) => pages[order].all(userId, conversationId, most, limit, offset).map(toMessage),
    });
  };
}

function toMessage({ id, author_id, content, seen, created_at, updated_at }: Row): Message {
  return { id, author_id, content, seen: seen === 1, created_at, updated_at };
}
