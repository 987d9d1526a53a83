/** Copies of bodies that pass by. Each has a limit, and so have all of them together. */
import type { IncomingMessage } from "node:http";

export interface CapturedBody {
  readonly bytes: Buffer<ArrayBuffer>;
  /** False if there were more bytes, which were forwarded but not kept. */
  readonly isComplete: boolean;
}

/** How many bytes all copies together may still take. */
export interface Budget {
  left: number;
}

/** A copy while it grows. It is one buffer, because a million chunks of one byte take far more than a mebibyte. */
export interface Copy {
  readonly body: () => CapturedBody;
  /** How many bytes there were, kept or not. */
  readonly size: () => number;
  /** Whether the message came to its end. */
  readonly isEnded: () => boolean;
  readonly release: () => void;
}

const most = 2 ** 20;
const first = 2 ** 12;

/** Keeps a copy of a message that something else reads, up to one mebibyte. */
export function copying(message: IncomingMessage, budget: Budget): Copy {
  const kept = new Kept(budget);
  const copy = copyOf(message, kept);
  message.on("data", (chunk: Buffer) => kept.add(chunk));
  return copy;
}

/**
 * Reads a message until it ends, is cut off, grows beyond one mebibyte, or has taken too long. What is left of it then
 * waits to be read.
 * @param wait in milliseconds
 */
export function holding(message: IncomingMessage, budget: Budget, wait: number): Promise<Copy> {
  const kept = new Kept(budget);
  const copy = copyOf(message, kept);
  return new Promise((resolve) => {
    const add = (chunk: Buffer) => {
      if (!kept.hold(chunk)) done();
    };
    const done = () => {
      clearTimeout(timer);
      message.off("data", add).off("end", done).off("close", done).pause();
      if (!copy.isEnded()) kept.isWhole = false;
      resolve(copy);
    };
    const timer = setTimeout(done, wait);
    message.on("data", add).once("end", done).once("close", done);
  });
}

/** The last bytes of each message that is copied, if it has had any. */
export const lastChunks = new WeakMap<IncomingMessage, Buffer>();

function copyOf(message: IncomingMessage, kept: Kept): Copy {
  let isEnded = false;
  let size = 0;
  message.on("data", (chunk: Buffer) => {
    size += chunk.length;
    lastChunks.set(message, chunk);
  });
  message.once("end", () => (isEnded = true));
  return {
    body: () => ({ bytes: kept.bytes(), isComplete: isEnded && kept.isWhole }),
    size: () => size,
    isEnded: () => isEnded,
    release: () => kept.release(),
  };
}

class Kept {
  readonly #budget: Budget;
  #buffer = Buffer.alloc(0);
  #length = 0;
  isWhole = true;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Keeps a chunk if there is room; what follows a chunk that was not kept is not kept either. */
  add(chunk: Buffer): void {
    const size = this.#length + chunk.length;
    this.isWhole &&= size <= most && this.#grow(size);
    if (this.isWhole) this.#append(chunk);
  }

  /** Keeps a chunk in any case. @returns whether there is room for another one */
  hold(chunk: Buffer): boolean {
    const size = this.#length + chunk.length;
    const isRoom = this.#grow(size) && size <= most;
    if (this.#buffer.length < size) this.#resize(size);
    this.#append(chunk);
    return isRoom;
  }

  bytes(): Buffer<ArrayBuffer> {
    return this.#buffer.subarray(0, this.#length);
  }

  release(): void {
    this.#resize(0);
  }

  #append(chunk: Buffer): void {
    chunk.copy(this.#buffer, this.#length);
    this.#length += chunk.length;
  }

  /** @returns false if the budget does not allow it */
  #grow(size: number): boolean {
    if (size <= this.#buffer.length) return true;
    const next = Math.max(first, 2 ** Math.ceil(Math.log2(size)));
    if (next - this.#buffer.length > this.#budget.left) return false;
    this.#resize(next);
    return true;
  }

  #resize(length: number): void {
    this.#budget.left -= length - this.#buffer.length;
    const larger = Buffer.alloc(length);
    this.#length = this.#buffer.copy(larger, 0, 0, Math.min(this.#length, length));
    this.#buffer = larger;
  }
}
