import { document, example } from "./document.ts";

/** The things of the story, with the fields that the tests compare. */
export interface User {
  id: string;
  avatar_url?: string | null;
}
export interface Conversation {
  id: number;
  author_id: string;
  audience_ids: number[];
  user_ids: string[];
  unseen_messages_count: number;
  created_at: string;
  updated_at: string;
}
export interface Message {
  id: number;
  author_id: string;
  content: string;
  seen: boolean;
  created_at: string;
  updated_at: string;
}
export interface Notification {
  id: number;
  title: string | null;
  content: string;
  received: boolean;
  seen: boolean;
  created_at: string;
  updated_at: string;
}
export interface Scope {
  id: number;
  subunit_ids: number[];
  system: boolean;
}
export interface PaginationInfo {
  total_count: number;
  per_page: number;
  current_page: number;
}

export const users = example<{ users: User[] }>("UsersListed").users;
export const conversations = example<{ conversations: Conversation[] }>("ConversationsListed").conversations;
export const notifications = example<{ notifications: Notification[] }>("NotificationsListed").notifications;
export const escalator = example<{ messages: Message[] }>("MessagesListed").messages;
export const fireDrill = example<{ messages: Message[] }>("FireDrillMessagesListed").messages;
export const reply = example<{ message: Message }>("MessageCreated").message;

/** Every value that stands under a key in any example, with the name of the example. */
export function everywhere(key: string): { name: string; value: unknown }[] {
  return Object.entries(document.components.examples)
    .filter(([, { value }]) => !isRefusal(value))
    .flatMap(([name, { value }]) => under(key, value).map((found) => ({ name, value: found })));
}

/** Everything of one kind in all examples, whether it stands alone under its name or in a list under the plural. */
export function all<T>(singular: string, plural: string): { name: string; value: T }[] {
  const lists = everywhere(plural).flatMap(({ name, value }) =>
    Array.isArray(value) ? value.map((item: unknown) => ({ name, value: item })) : [],
  );
  return [...everywhere(singular), ...lists]
    .filter(({ value }) => typeof value === "object" && value !== null && "id" in value)
    .map(({ name, value }) => ({ name, value: value as T })); // examples.test.ts holds it against the schema
}

const isRefusal = (value: unknown) => typeof value === "object" && value !== null && "error" in value;

function under(key: string, value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...under(key, inner),
  ]);
}
