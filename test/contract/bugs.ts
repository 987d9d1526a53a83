import { type Row, stubRows } from "./bugs-stubs.ts";

/** One-line bugs, planted in the sandbox and its stubs: each replaces a piece of text in a file. */
export interface Bug {
  readonly name: string;
  /** Relative to the project's root. */
  readonly file: string;
  /** Text of the file; every occurrence is replaced. */
  readonly text: string;
  readonly by: string;
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  "test/sandbox/handlers.ts": [
    [
      "conversation not found is 403",
      '{ status: 404, body: { error: "The conversation does not exist." } }',
      '{ status: 403, body: { error: "The conversation does not exist." } }',
    ],
    [
      "message not found is 403",
      '{ status: 404, body: { error: "The message does not exist." } }',
      '{ status: 403, body: { error: "The message does not exist." } }',
    ],
    [
      "notification not found is 500",
      '{ status: 404, body: { error: "The notification does not exist." } }',
      '{ status: 500, body: { error: "The notification does not exist." } }',
    ],
    [
      "refusal without its error",
      'error: "Only the author of a message can archive it."',
      'message: "Only the author of a message can archive it."',
    ],
    ["archived before is 409", "status: 405, headers", "status: 409, headers"],
    ["405 without Allow", 'headers: { Allow: "PUT" }', "headers: {}"],
    ["archived list turned round", "query.with_archived === true", "query.with_archived !== true"],
    ["archived always listed", "query.with_archived === true", "true"],
    ["sort direction ignored", "return `${sort_by} ${sort_direction}`", "return `${sort_by} desc`"],
    [
      "sort property ignored",
      "return `${sort_by} ${sort_direction}`",
      "return `created_at ${sort_direction}`",
    ],
    ["page number ignored", "return { number, size };", "return { number: 1, size };"],
    ["page size ignored", "return { number, size };", "return { number, size: 100 };"],
    [
      "all seen only received",
      "notifications.markAllSeen(input.principal.id);",
      "notifications.markAllReceived(input.principal.id);",
    ],
    [
      "all received means seen",
      "notifications.markAllReceived(input.principal.id);",
      "notifications.markAllSeen(input.principal.id);",
    ],
    [
      "conversation not marked as seen",
      "conversationReply(conversations.markSeen(",
      "conversationReply(conversations.show(",
    ],
    [
      "notification not marked as received",
      "notificationReply(notifications.markReceived(",
      "notificationReply(notifications.show(",
    ],
    [
      "notification seen is only received",
      "notificationReply(notifications.markSeen(",
      "notificationReply(notifications.markReceived(",
    ],
    [
      "not the author is not found",
      'if (archived === "not the author") return notTheAuthor;',
      'if (archived === "not the author") return noMessage;',
    ],
    [
      "archiving twice is a success",
      'return archived === "archived" ? archivedBefore("conversation") : conversationReply(archived);',
      'return conversationReply(archived === "archived" ? conversations.show(input.principal.id, input.path.conversation_id) : archived);',
    ],
    [
      "settings shown with email on",
      "notifications_settings: settings.show(input.principal.id)",
      "notifications_settings: { ...settings.show(input.principal.id), email: true }",
    ],
    ["first user left out", "users: items", "users: items.slice(1)"],
    ["users turned round on each page", "users: items", "users: items.toReversed()"],
    ["scopes answer without paging", "subunit_scopes: items, pagination_info: info", "subunit_scopes: items"],
    ["last notification of a page left out", "notifications: items", "notifications: items.slice(0, -1)"],
  ],
  "test/sandbox/store/conversations.ts": [
    ["last seen message counts as unseen", "m.id > p.seen_until", "m.id >= p.seen_until"],
    [
      "own messages count as unseen",
      "     AND m.author_id <> p.user_id AND m.archived = 0",
      "     AND m.archived = 0",
    ],
    ["archived messages count as unseen", "AND m.archived = 0) AS unseen", "AND m.archived <= 1) AS unseen"],
    ["seen up to the first message", "coalesce(max(id), 0)", "coalesce(min(id), 0)"],
    [
      "archived again and again",
      ' AND conversation_id = ? AND archived = 0"',
      ' AND conversation_id = ? AND archived <= 1"',
    ],
    ["never archived", "SET archived = 1 WHERE user_id", "SET archived = 0 WHERE user_id"],
    ["only archived ones listed", "p.archived <= ?2", "p.archived >= ?2"],
    [
      "archived ones counted",
      "AS total FROM participants p WHERE ${which}`",
      "AS total FROM participants p WHERE p.user_id = ?1 AND ?2 >= 0`",
    ],
    [
      "strangers see conversations",
      "WHERE p.user_id = ? AND p.conversation_id = ?`",
      "WHERE (p.user_id = ? OR 1) AND p.conversation_id = ?`",
    ],
    [
      "strangers take part",
      'FROM participants WHERE user_id = ? AND conversation_id = ?");',
      'FROM participants WHERE (user_id = ? OR 1) AND conversation_id = ?");',
    ],
    ["first participant lost", "of users.entries())", "of users.slice(1).entries())"],
    ["first audience lost", "of audienceIds.entries())", "of audienceIds.slice(1).entries())"],
    [
      "participants in another order",
      "json_group_array(user_id ORDER BY position)",
      "json_group_array(user_id ORDER BY position DESC)",
    ],
    ["users written in capitals", "user.run(id, position, userId)", 'user.run(id, position, userId + " ")'],
  ],
  "test/sandbox/store/messages.ts": [
    ["own message unseen", "seen: true, created_at", "seen: false, created_at"],
    ["content cut", "content, seen: true", "content: content.slice(0, 3), seen: true"],
    ["conversation not moved by a message", "bringBack.run(at, conversationId);", ""],
    ["message does not bring back", "SET archived = 0, updated_at = ?", "SET updated_at = ?"],
    ["anyone archives messages", 'if (row.author_id !== userId) return "not the author";', ""],
    ["message archived twice", 'if (row.archived === 1) return "archived";', ""],
    ["message never archived", "archive.run(id);", ""],
    ["archived messages listed", "m.archived <= ?3", "m.archived <= 1 + ?3"],
    [
      "archived messages counted",
      "m.conversation_id = ?1 AND m.archived <= ?2",
      "m.conversation_id = ?1 AND ?2 >= 0",
    ],
    [
      "own messages listed as unseen",
      "(m.author_id = p.user_id OR m.id <= p.seen_until)",
      "(m.id <= p.seen_until)",
    ],
    ["last message stays unseen", "m.id <= p.seen_until", "m.id < p.seen_until"],
    ["nobody is told", "notify(news);", ""],
  ],
  "test/sandbox/store/notifications.ts": [
    ["received means seen", "SET received = 1, updated_at", "SET received = 1, seen = 1, updated_at"],
    ["seen is not received", "SET received = 1, seen = 1, updated_at", "SET seen = 1, updated_at"],
    [
      "notifications of others shown",
      "WHERE user_id = ? AND id = ?`",
      "WHERE (user_id = ? OR 1) AND id = ?`",
    ],
    [
      "received for everybody",
      "WHERE user_id = ? AND received = 0",
      "WHERE (user_id = ? OR 1) AND received = 0",
    ],
    ["one notification too many counted", '"SELECT count(*) AS total', '"SELECT count(*) + 1 AS total'],
    ["received shown as seen", "seen: seen === 1, created_at", "seen: received === 1, created_at"],
  ],
  "test/sandbox/store/paging.ts": [
    ["pages rounded down", "Math.ceil(total / size)", "Math.floor(total / size)"],
    ["a page after the last", "current < pages ? current + 1", "current <= pages ? current + 1"],
    ["no page before the second", "current > 1 ? current - 1", "current > 2 ? current - 1"],
    ["second page is first", "is_first_page: current === 1", "is_first_page: current <= 2"],
    ["last page is not last", "is_last_page: current >= pages", "is_last_page: current > pages"],
    ["out of range too late", "current > Math.max(pages, 1)", "current > pages + 1"],
    ["offset one page too far", "(current - 1) * size", "current * size"],
    ["one item too many counted", "total_count: total", "total_count: total + 1"],
    ["always a hundred to a page", "per_page: size", "per_page: 100"],
    ["one item too many", "LIMIT ${limit} + 0", "LIMIT ${limit} + 1"],
    [
      "always ascending",
      "${table}.${property} ${direction}, ${id} ${direction}",
      "${table}.${property} asc, ${id} asc",
    ],
  ],
  "test/sandbox/store/settings.ts": [
    ["channels fall back to defaults", "{ ...show(userId), ...channels }", "{ ...defaults, ...channels }"],
    ["sms follows push", "Number(sms), clock.now()", "Number(push), clock.now()"],
    ["sms never changes", "sms = excluded.sms", "sms = sms"],
    ["push shown as email", "push: push === 1", "push: email === 1"],
    ["settings of everybody", 'WHERE user_id = ?",', 'WHERE user_id = ? OR 1",'],
  ],
  "test/sandbox/store/scopes.ts": [
    ["scopes in random order", "ORDER BY scope_id", "ORDER BY random()"],
    ["system is a number", "system: row.system === 1", "system: row.system"],
  ],
  "test/sandbox/store/users.ts": [
    [
      "one user too few counted",
      '"SELECT count(*) AS total FROM users"',
      '"SELECT count(*) - 1 AS total FROM users"',
    ],
    ["roles as one text", "roles: JSON.parse(roles)", "roles"],
  ],
  "test/sandbox/sandbox.ts": [
    [
      "any token will do",
      "store.users.byToken(token) }",
      'store.users.byToken(token) ?? store.users.byToken("marta-token") }',
    ],
    ["permits not asked for", "principal?.permits.has(permit) ?", "principal ?"],
    ["no permit is 401", "return { status: 403, reason", "return { status: 401, reason"],
  ],
  ...stubRows,
};

export const bugs: readonly Bug[] = Object.entries(rows).flatMap(([file, own]) =>
  own.map(([name, text, by]) => ({ name, file, text, by })),
);
