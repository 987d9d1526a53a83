/** SQLite: opens and migrates a database, and prepares queries. */
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { memoize } from "../../../scripts/core/memoize.ts";
import { migrations, tables } from "./schema.ts";

/** The database cannot be used; the message says why and what to do. */
export class DatabaseError extends Error {}

/**
 * Opens a database and migrates its tables. An acknowledged write is on the disk, so it survives however the process
 * ends. Several processes may write to one file; each waits up to five seconds for its turn.
 * @param file a path, or `:memory:`
 * @throws {DatabaseError} if the file is not a sandbox database, is from a newer version, or cannot be opened
 */
export function openDatabase(file: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
    migrate(db, file);
    refuseDamaged(db, file);
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof DatabaseError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (/malformed|^no such (?:table|column)/.test(reason)) throw damaged(file, reason);
    throw new DatabaseError(`The database ${file} cannot be opened: ${reason}.`);
  }
}

function refuseDamaged(db: DatabaseSync, file: string): void {
  const found = query<{ quick_check: string }>(db, "PRAGMA quick_check(1)").get()?.quick_check ?? "ok";
  if (found !== "ok") throw damaged(file, found.replaceAll(/\s+/g, " "));
  for (const table of tables) query(db, `SELECT 1 FROM ${table} LIMIT 1`).get(); // our own names, not input
}

function damaged(file: string, reason: string): DatabaseError {
  const hint = "Restore it from a copy, or choose another file.";
  return new DatabaseError(`The database ${file} is damaged: ${reason}. ${hint}`);
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
    db.exec(`PRAGMA user_version = ${migrations.length}`); // a pragma cannot have parameters
  });
}

/** Whether a database has tables but no version of ours. */
function isForeign(db: DatabaseSync, version: number): boolean {
  return version === 0 && query(db, "SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}

/** Runs work in a transaction, rolled back if it throws. It takes the write lock first, before it reads anything. */
export function transaction<Value>(db: DatabaseSync, work: () => Value): Value {
  const { begin, commit } = transactionsOf(db);
  begin.run();
  try {
    const value = work();
    commit.run();
    return value;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

/** Prepared once, because parsing them takes as long as a query. */
const transactionsOf = memoize((db: DatabaseSync) => ({
  begin: db.prepare("BEGIN IMMEDIATE"),
  commit: db.prepare("COMMIT"),
}));

/** A prepared statement, with one value for each `?`. */
export interface Query<Row> {
  get(...values: SQLInputValue[]): Row | undefined;
  all(...values: SQLInputValue[]): Row[];
  /** @returns the number of changed rows */
  run(...values: SQLInputValue[]): number;
  /** @returns the id of the inserted row */
  insert(...values: SQLInputValue[]): number;
}

/** Prepares a statement. `Row` is what its SQL selects; SQLite does not say, so it is declared beside the SQL. */
export function query<Row extends object = object>(db: DatabaseSync, sql: string): Query<Row> {
  const statement = db.prepare(sql);
  return {
    get: (...values) => statement.get(...values) as Row | undefined, // see above
    all: (...values) => statement.all(...values) as Row[], // see above
    run: (...values) => Number(statement.run(...values).changes),
    insert: (...values) => Number(statement.run(...values).lastInsertRowid),
  };
}
