/**
 * Reads files that a user wrote. A read of a pipe, a device or a socket can wait for ever, and then even the end of the
 * process waits for it; an endless file does not fit in memory.
 */
import { readFileSync, statSync } from "node:fs";

/** The message is the end of a sentence: "it is not a file". */
export class UnreadableFile extends Error {
  readonly path: string;
  readonly code: string;

  constructor(path: string, reason: string, code = "EUNREADABLE") {
    super(reason);
    this.path = path;
    this.code = code;
  }
}

/** No text that a person writes is larger. */
const mostBytes = 64 * 2 ** 20;

/**
 * @throws {UnreadableFile} if it is no file, or a larger one
 * @throws the system's error if there is none
 */
export function assertReadable(path: string, most = mostBytes): void {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new UnreadableFile(path, "it is a folder, not a file", "EISDIR");
  if (!stats.isFile()) throw new UnreadableFile(path, "it is not a file");
  if (stats.size > most)
    throw new UnreadableFile(
      path,
      `it is too large: ${megabytes(stats.size)} MB; ${megabytes(most)} MB is the limit`,
    );
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}

/** @throws what `assertReadable` throws, and the system's other errors */
export function readText(path: string, most = mostBytes): string {
  assertReadable(path, most);
  return readFileSync(path, "utf8");
}

/** @returns why a file cannot be read, as the end of a sentence */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "the file does not exist",
  EACCES: "permission is denied",
  ELOOP: "its links lead in a circle",
};
