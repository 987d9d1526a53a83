/** The subunit scopes that a user works with. */
import type { DatabaseSync } from "node:sqlite";
import type { components } from "../../../generated/typescript/src/types.ts";
import { query } from "./database.ts";
import { type Page, type Paged, pageBy, paged } from "./paging.ts";

export type SubunitScope = components["schemas"]["SubunitScope"];

export interface ScopeStore {
  readonly list: (userId: string, page: Page) => Paged<SubunitScope>;
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly subunit_ids: string;
  readonly system: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly archived_at: string | null;
}

export function scopeStore(db: DatabaseSync): ScopeStore {
  const count = query<{ total: number }>(
    db,
    "SELECT count(*) AS total FROM subunit_scope_users WHERE user_id = ?",
  );
  const page = query<Row>(
    db,
    `SELECT id, name, subunit_ids, system, created_at, updated_at, archived_at
     FROM subunit_scope_users JOIN subunit_scopes ON id = scope_id
     WHERE user_id = ? ORDER BY scope_id ${pageBy("?", "?")}`,
  );
  return {
    list: (userId, wanted) =>
      paged(wanted, {
        total: count.get(userId)?.total ?? 0,
        items: (limit, offset) => page.all(userId, limit, offset).map(toScope),
      }),
  };
}

function toScope(row: Row): SubunitScope {
  return {
    id: row.id,
    name: row.name,
    subunit_ids: JSON.parse(row.subunit_ids),
    system: row.system === 1,
    created_at: row.created_at,
    updated_at: row.updated_at,
    archived_at: row.archived_at,
  };
}
