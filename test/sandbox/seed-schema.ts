/** What a seed may contain, as JSON Schema 2020-12 and as types. */
import type { Schema } from "../../scripts/core/model.ts";

export interface Seed {
  /** Role → its permits, or `all`. */
  readonly roles?: Readonly<Record<string, "all" | readonly string[]>>;
  readonly users?: readonly SeedUser[];
  readonly audiences?: readonly { readonly id: number; readonly members: readonly string[] }[];
  readonly conversations?: readonly SeedConversation[];
  readonly notifications?: readonly SeedNotification[];
  readonly subunit_scopes?: readonly SeedScope[];
}

export interface SeedUser {
  readonly id: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly roles?: readonly string[];
  readonly avatar_url?: string;
  /** The user's bearer tokens. */
  readonly tokens?: readonly string[];
}

export interface SeedConversation {
  readonly id: number;
  readonly author_id: string;
  readonly audience_ids?: readonly number[];
  readonly user_ids?: readonly string[];
  readonly created_at: string;
  /** The first one starts the conversation; the last one sets its `updated_at`. */
  readonly messages: readonly SeedMessage[];
  /** User → id of the last message that they have seen. */
  readonly seen_until?: Readonly<Record<string, number>>;
}

export interface SeedMessage {
  readonly id: number;
  readonly author_id: string;
  readonly content: string;
  readonly created_at: string;
}

export interface SeedNotification {
  readonly id: number;
  readonly user_id: string;
  readonly type: string;
  readonly title?: string | null;
  readonly content: string;
  readonly received?: boolean;
  readonly seen?: boolean;
  readonly created_at: string;
  readonly updated_at?: string;
}

export interface SeedScope {
  readonly id: number;
  readonly name: string;
  readonly subunit_ids: readonly number[];
  readonly system: boolean;
  readonly created_at: string;
  readonly updated_at: string;
  readonly archived_at: string | null;
  /** The users who work with it. */
  readonly users: readonly string[];
}

const id = { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
const uuid = { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" };
const time = { type: "string", pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$` };
const anyTime = { type: "string", format: "date-time" };
const text = { type: "string", minLength: 1 };
const flag = { type: "boolean" };
const listOf = (items: object) => ({ type: "array", items });
const nullable = (schema: object) => ({ anyOf: [schema, { type: "null" }] });

/** A closed object whose first properties are required. */
function object(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

const message = object({ id, author_id: uuid, content: text, created_at: time });

export const seedSchema: Schema = object(
  {},
  {
    roles: { type: "object", additionalProperties: { anyOf: [{ const: "all" }, listOf(text)] } },
    users: listOf(
      object(
        { id: uuid },
        { first_name: text, last_name: text, roles: listOf(text), avatar_url: text, tokens: listOf(text) },
      ),
    ),
    audiences: listOf(object({ id, members: listOf(uuid) })),
    conversations: listOf(
      object(
        { id, author_id: uuid, created_at: time, messages: { ...listOf(message), minItems: 1 } },
        {
          audience_ids: listOf(id),
          user_ids: listOf(uuid),
          seen_until: { type: "object", propertyNames: uuid, additionalProperties: id },
        },
      ),
    ),
    notifications: listOf(
      object(
        { id, user_id: uuid, type: text, content: text, created_at: time },
        { title: nullable(text), received: flag, seen: flag, updated_at: time },
      ),
    ),
    subunit_scopes: listOf(
      object({
        id,
        name: text,
        subunit_ids: listOf(id),
        system: flag,
        created_at: anyTime,
        updated_at: anyTime,
        archived_at: nullable(anyTime),
        users: listOf(uuid),
      }),
    ),
  },
);
