/** Notifications: what the platform tells a user. */
import type { DatabaseSync } from "node:sqlite";
import type { components } from "../../../generated/typescript/src/types.ts";
import type { Clock } from "../clock.ts";
import { type Query, query, transaction } from "./database.ts";
import { type Order, type Page, type Paged, orderBy, pageBy, paged, perOrder } from "./paging.ts";

export type Notification = components["schemas"]["Notification"];

export interface NotificationStore {
  readonly list: (userId: string, page: Page, order: Order) => Paged<Notification>;
  /** @returns undefined if the user has no such notification */
  readonly show: (userId: string, id: number) => Notification | undefined;
  readonly markReceived: (userId: string, id: number) => Notification | undefined;
  /** Marks it as received, too. */
  readonly markSeen: (userId: string, id: number) => Notification | undefined;
  readonly markAllReceived: (userId: string) => void;
  readonly markAllSeen: (userId: string) => void;
}

type Row = Omit<Notification, "title" | "received" | "seen"> & {
  readonly title: string | null;
  readonly received: number;
  readonly seen: number;
};

const columns = "id, type, title, content, received, seen, created_at, updated_at";

export function notificationStore(db: DatabaseSync, clock: Clock): NotificationStore {
  const find = query<Row>(db, `SELECT ${columns} FROM notifications WHERE user_id = ? AND id = ?`);
  const show = (userId: string, id: number) => {
    const row = find.get(userId, id);
    return row && toNotification(row);
  };
  const marks = marking(db);
  const markOne = (mark: Query<object>) => (userId: string, id: number) =>
    transaction(db, () => {
      mark.run(clock.now(), userId, id);
      return show(userId, id);
    });
  const markAll = (mark: Query<object>) => (userId: string) => void mark.run(clock.now(), userId);
  return {
    list: listing(db),
    show,
    markReceived: markOne(marks.received),
    markSeen: markOne(marks.seen),
    markAllReceived: markAll(marks.allReceived),
    markAllSeen: markAll(marks.allSeen),
  };
}

/** Changes `updated_at` only if the state changes. */
function marking(db: DatabaseSync) {
  const received = "UPDATE notifications SET received = 1, updated_at = ? WHERE user_id = ? AND received = 0";
  const seen =
    "UPDATE notifications SET received = 1, seen = 1, updated_at = ? WHERE user_id = ? AND seen = 0";
  return {
    received: query(db, `${received} AND id = ?`),
    seen: query(db, `${seen} AND id = ?`),
    allReceived: query(db, received),
    allSeen: query(db, seen),
  };
}

function listing(db: DatabaseSync): NotificationStore["list"] {
  const count = query<{ total: number }>(db, "SELECT count(*) AS total FROM notifications WHERE user_id = ?");
  const pages = perOrder((order) =>
    query<Row>(
      db,
      `SELECT ${columns} FROM notifications WHERE user_id = ? ${orderBy(order, "id", "notifications")} ${pageBy("?", "?")}`,
    ),
  );
  return (userId, page, order) =>
    paged(page, {
      total: count.get(userId)?.total ?? 0,
      items: (limit, offset) => pages[order].all(userId, limit, offset).map(toNotification),
    });
}

function toNotification({
  id,
  type,
  title,
  content,
  received,
  seen,
  created_at,
  updated_at,
}: Row): Notification {
  return { id, type, title, content, received: received === 1, seen: seen === 1, created_at, updated_at };
}

export interface News {
  readonly conversationId: number;
  readonly authorId: string;
  readonly type: "conversation_created" | "message_created";
  readonly content: string;
  readonly at: string;
}

/**
 * Notifies all participants but the author. For a new conversation, the first message is enough, without a title; a
 * message gets its author's name as title, if there is one.
 */
export function notifier(db: DatabaseSync): (news: News) => void {
  const insert = query(
    db,
    `INSERT INTO notifications (user_id, type, title, content, created_at, updated_at)
     SELECT p.user_id, ?1,
       CASE WHEN ?1 = 'message_created'
         THEN 'New message from ' || nullif(concat_ws(' ', a.first_name, a.last_name), '') END,
       ?2, ?3, ?3
     FROM participants p JOIN users a ON a.id = ?4
     WHERE p.conversation_id = ?5 AND p.user_id <> a.id
     ORDER BY p.user_id`,
  );
  return ({ conversationId, authorId, type, content, at }) =>
    void insert.run(type, content, at, authorId, conversationId);
}
