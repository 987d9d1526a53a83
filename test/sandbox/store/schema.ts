/**
 * The tables, as migrations: number n takes a database from version n (`PRAGMA user_version`) to n + 1. A released
 * migration never changes. Times are text in UTC with six fractional digits, so that text order is time order.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE roles (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE role_permits (
    role TEXT NOT NULL REFERENCES roles,
    permit TEXT NOT NULL,
    PRIMARY KEY (role, permit)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE users (
    id TEXT PRIMARY KEY CHECK (id = lower(id)),
    first_name TEXT,
    last_name TEXT,
    avatar_url TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE user_roles (
    user_id TEXT NOT NULL REFERENCES users,
    position INTEGER NOT NULL,
    role TEXT NOT NULL REFERENCES roles,
    PRIMARY KEY (user_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tokens (token TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users) STRICT, WITHOUT ROWID;
  CREATE TABLE notifications_settings (
    user_id TEXT PRIMARY KEY REFERENCES users,
    email INTEGER NOT NULL CHECK (email IN (0, 1)),
    push INTEGER NOT NULL CHECK (push IN (0, 1)),
    sms INTEGER NOT NULL CHECK (sms IN (0, 1)),
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audience_members (
    audience_id INTEGER NOT NULL,
    user_id TEXT NOT NULL REFERENCES users,
    PRIMARY KEY (audience_id, user_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author_id TEXT NOT NULL REFERENCES users,
    created_at TEXT NOT NULL CHECK (length(created_at) = 27)
  ) STRICT;
  CREATE TABLE conversation_users (
    conversation_id INTEGER NOT NULL REFERENCES conversations,
    position INTEGER NOT NULL,
    user_id TEXT NOT NULL REFERENCES users,
    PRIMARY KEY (conversation_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE conversation_audiences (
    conversation_id INTEGER NOT NULL REFERENCES conversations,
    position INTEGER NOT NULL,
    audience_id INTEGER NOT NULL, -- which audiences exist is not ours to know: one that does not has no people
    PRIMARY KEY (conversation_id, position)
  ) STRICT, WITHOUT ROWID;

  -- A conversation as one participant has it. Its times are here, for the order of the list is an index of this table.
  CREATE TABLE participants (
    user_id TEXT NOT NULL REFERENCES users,
    conversation_id INTEGER NOT NULL REFERENCES conversations,
    created_at TEXT NOT NULL CHECK (length(created_at) = 27),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 27),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    seen_until INTEGER NOT NULL DEFAULT 0, -- id of the last message that was marked as seen
    PRIMARY KEY (user_id, conversation_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX participants_by_creation ON participants (user_id, created_at, conversation_id, archived);
  CREATE INDEX participants_by_update ON participants (user_id, updated_at, conversation_id, archived);
  CREATE INDEX participants_of_conversation ON participants (conversation_id);

  CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversations,
    author_id TEXT NOT NULL REFERENCES users,
    content TEXT NOT NULL CHECK (content <> ''),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    created_at TEXT NOT NULL CHECK (length(created_at) = 27),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 27)
  ) STRICT;
  CREATE INDEX messages_by_creation ON messages (conversation_id, created_at, id, archived);
  CREATE INDEX messages_by_update ON messages (conversation_id, updated_at, id, archived);
  CREATE INDEX messages_to_see ON messages (conversation_id, id, author_id) WHERE archived = 0;

  CREATE TABLE notifications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id TEXT NOT NULL REFERENCES users,
    type TEXT NOT NULL,
    title TEXT,
    content TEXT NOT NULL,
    received INTEGER NOT NULL DEFAULT 0 CHECK (received IN (0, 1)),
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1) AND seen <= received),
    created_at TEXT NOT NULL CHECK (length(created_at) = 27),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 27)
  ) STRICT;
  CREATE INDEX notifications_by_creation ON notifications (user_id, created_at, id);
  CREATE INDEX notifications_by_update ON notifications (user_id, updated_at, id);
  CREATE INDEX notifications_to_receive ON notifications (user_id) WHERE received = 0;
  CREATE INDEX notifications_to_see ON notifications (user_id) WHERE seen = 0;

  CREATE TABLE subunit_scopes (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    subunit_ids TEXT NOT NULL CHECK (json_valid(subunit_ids)),
    system INTEGER NOT NULL CHECK (system IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    archived_at TEXT
  ) STRICT;
  CREATE TABLE subunit_scope_users (
    user_id TEXT NOT NULL REFERENCES users,
    scope_id INTEGER NOT NULL REFERENCES subunit_scopes,
    PRIMARY KEY (user_id, scope_id)
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Every table, each before the tables it refers to: the order in which they can be emptied. */
export const tables = [
  "subunit_scope_users",
  "subunit_scopes",
  "notifications",
  "messages",
  "participants",
  "conversation_audiences",
  "conversation_users",
  "conversations",
  "audience_members",
  "notifications_settings",
  "tokens",
  "user_roles",
  "users",
  "role_permits",
  "roles",
] as const;
