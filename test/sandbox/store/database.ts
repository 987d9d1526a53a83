/** SQLite: how it is opened, brought up to date and asked. */
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { migrations } from "./schema.ts";

/** The database cannot be used as it is; the message says why and what to do. */
export class DatabaseError extends Error {}

/**
 * Opens a database and brings its tables up to date. What a file has acknowledged is on the disk: it survives the end
 * of the process, however it comes. Several processes may write to one file; each waits up to five seconds for its turn.
 * @param file a path, or `:memory:`
 * @throws {DatabaseError} when the file is none of ours, is newer than this program, or cannot be opened
 */
export function openDatabase(file: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
    migrate(db, file);
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof DatabaseError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(`The database ${file} cannot be opened: ${reason}.`);
  }
}

function migrate(db: DatabaseSync, file: string): void {
  const versionOf = query<{ user_version: number }>(db, "PRAGMA user_version");
  transaction(db, () => {
    const version = versionOf.get()?.user_version ?? 0;
    if (version === migrations.length) return;
    if (version > migrations.length || isForeign(db, version)) {
      const whose = version === 0 ? "another program" : "a newer sandbox";
      throw new DatabaseError(`The database ${file} belongs to ${whose}. Choose another file.`);
    }
    for (const step of migrations.slice(version)) db.exec(step);
    db.exec(`PRAGMA user_version = ${migrations.length}`); // a pragma takes no parameters
  });
}

/** A database that has tables, but not our version. */
function isForeign(db: DatabaseSync, version: number): boolean {
  return version === 0 && query(db, "SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}

/** Runs work as one: all of it is kept, or, when it throws, none. Writers stand in line before they read anything. */
export function transaction<Value>(db: DatabaseSync, work: () => Value): Value {
  db.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    db.exec("COMMIT");
    return value;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

/** A prepared statement; a value stands for each `?` in it. */
export interface Query<Row> {
  get(...values: SQLInputValue[]): Row | undefined;
  all(...values: SQLInputValue[]): Row[];
  /** @returns how many rows were changed */
  run(...values: SQLInputValue[]): number;
  /** @returns the id of the row that was inserted */
  insert(...values: SQLInputValue[]): number;
}

/** Prepares a statement. `Row` is what its SQL selects: SQLite does not tell, so it stands beside the SQL. */
export function query<Row extends object = object>(db: DatabaseSync, sql: string): Query<Row> {
  const statement = db.prepare(sql);
  return {
    get: (...values) => statement.get(...values) as Row | undefined, // see above
    all: (...values) => statement.all(...values) as Row[], // see above
    run: (...values) => Number(statement.run(...values).changes),
    insert: (...values) => Number(statement.run(...values).lastInsertRowid),
  };
}
