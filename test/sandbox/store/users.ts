/** Users, and the owner of each token. */
import type { DatabaseSync } from "node:sqlite";
import type { components } from "../../../generated/typescript/src/types.ts";
import { query } from "./database.ts";
import { type Page, type Paged, pageBy, paged } from "./paging.ts";

export type User = components["schemas"]["User"];

/** The user who calls, and what they may do. */
export interface Caller {
  readonly id: string;
  readonly permits: ReadonlySet<string>;
}

/** A token, and its owner as people read it. */
export interface TokenOwner {
  readonly token: string;
  readonly name: string;
  /** Separated by commas. */
  readonly roles: string;
}

export interface UserStore {
  /** The first token of each user. */
  readonly tokens: () => TokenOwner[];
  readonly list: (page: Page) => Paged<User>;
  readonly byToken: (token: string) => Caller | undefined;
}

interface Row {
  readonly id: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly avatar_url: string | null;
  readonly roles: string;
}

export function userStore(db: DatabaseSync): UserStore {
  const count = query<{ total: number }>(db, "SELECT count(*) AS total FROM users");
  const page = query<Row>(
    db,
    `SELECT id, first_name, last_name, avatar_url,
       (SELECT json_group_array(role ORDER BY position) FROM user_roles WHERE user_id = users.id) AS roles
     FROM users ORDER BY id ${pageBy("?", "?")}`,
  );
  const tokens = query<TokenOwner & { readonly user_id: string }>(
    db,
    `SELECT max(token) AS token, coalesce(nullif(concat_ws(' ', first_name, last_name), ''), id) AS name,
       (SELECT coalesce(group_concat(role, ', '), '') FROM user_roles WHERE user_id = users.id) AS roles
     FROM tokens JOIN users ON id = user_id GROUP BY user_id ORDER BY user_id`,
  );
  const owner = query<{ user_id: string; permits: string }>(
    db,
    `SELECT user_id, (SELECT json_group_array(permit) FROM user_roles JOIN role_permits USING (role)
       WHERE user_id = tokens.user_id) AS permits FROM tokens WHERE token = ?`,
  );
  return {
    tokens: () => tokens.all(),
    list: (wanted) =>
      paged(wanted, {
        total: count.get()?.total ?? 0,
        items: (limit, offset) => page.all(limit, offset).map(toUser),
      }),
    byToken: (token) => {
      const found = owner.get(token);
      return found && { id: found.user_id, permits: permitsIn(found.permits) };
    },
  };
}

/** Users share roles, so there are few different lists; each is read once. */
const lists = new Map<string, ReadonlySet<string>>();

function permitsIn(list: string): ReadonlySet<string> {
  const known = lists.get(list);
  if (known) return known;
  if (lists.size > 1000) lists.clear();
  const permits = new Set<string>(JSON.parse(list));
  lists.set(list, permits);
  return permits;
}

/** Leaves out what a user has not set. */
function toUser({ id, first_name, last_name, avatar_url, roles }: Row): User {
  return {
    id,
    ...(first_name !== null && { first_name }),
    ...(last_name !== null && { last_name }),
    roles: JSON.parse(roles),
    ...(avatar_url !== null && { avatar_url }),
  };
}
