/** Everything the sandbox stores. */
import type { DatabaseSync } from "node:sqlite";
import type { Clock } from "../clock.ts";
import { type ConversationStore, conversationStore } from "./conversations.ts";
import { type MessageStore, messageStore, messageWriter } from "./messages.ts";
import { type NotificationStore, notificationStore } from "./notifications.ts";
import { type ScopeStore, scopeStore } from "./scopes.ts";
import { type SettingsStore, settingsStore } from "./settings.ts";
import { type UserStore, userStore } from "./users.ts";

export interface Store {
  readonly users: UserStore;
  readonly conversations: ConversationStore;
  readonly messages: MessageStore;
  readonly notifications: NotificationStore;
  readonly settings: SettingsStore;
  readonly scopes: ScopeStore;
}

export function createStore(db: DatabaseSync, clock: Clock): Store {
  const write = messageWriter(db);
  return {
    users: userStore(db),
    conversations: conversationStore(db, clock, write),
    messages: messageStore(db, clock, write),
    notifications: notificationStore(db, clock),
    settings: settingsStore(db, clock),
    scopes: scopeStore(db),
  };
}
