/** The channels through which a user is notified. */
import type { DatabaseSync } from "node:sqlite";
import type { components } from "../../../generated/typescript/src/types.ts";
import type { Clock } from "../clock.ts";
import { query, transaction } from "./database.ts";

export type Settings = components["schemas"]["NotificationsSettings"];
export type SettingsUpdate = components["schemas"]["NotificationsSettingsUpdate"];

export interface SettingsStore {
  readonly show: (userId: string) => Settings;
  /** Channels left out keep their values. */
  readonly update: (userId: string, channels: SettingsUpdate) => Settings;
}

interface Row {
  readonly email: number;
  readonly push: number;
  readonly sms: number;
  readonly updated_at: string;
}

const defaults: Settings = { email: true, push: true, sms: true, updated_at: null };

export function settingsStore(db: DatabaseSync, clock: Clock): SettingsStore {
  const find = query<Row>(
    db,
    "SELECT email, push, sms, updated_at FROM notifications_settings WHERE user_id = ?",
  );
  const save = query(
    db,
    `INSERT INTO notifications_settings (user_id, email, push, sms, updated_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (user_id) DO UPDATE
       SET email = excluded.email, push = excluded.push, sms = excluded.sms, updated_at = excluded.updated_at`,
  );
  const show = (userId: string): Settings => {
    const row = find.get(userId);
    return row ? toSettings(row) : defaults;
  };
  return {
    show,
    update: (userId, channels) =>
      transaction(db, () => {
        const { email, push, sms } = { ...show(userId), ...channels };
        save.run(userId, Number(email), Number(push), Number(sms), clock.now());
        return show(userId);
      }),
  };
}

function toSettings({ email, push, sms, updated_at }: Row): Settings {
  return { email: email === 1, push: push === 1, sms: sms === 1, updated_at };
}
