/** Answers to requests that arrive together leave together. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** In milliseconds: how long an answer may wait for those of other requests. */
const longest = 1;

/**
 * A client that has nothing left to do sleeps, and each write to it costs the server the time to wake it. Under load
 * many requests are read in one turn of the event loop; their answers are written at its end, or before a request that
 * comes after a slow one.
 */
export function writeTogether(server: Server): void {
  let held: Socket[] = [];
  let since = 0;
  const release = (): void => {
    const sockets = held;
    held = [];
    for (const socket of sockets) socket.uncork();
  };
  server.prependListener("request", ({ socket }) => {
    const now = performance.now();
    if (held.length > 0 && now - since > longest) release();
    if (held.length === 0) {
      since = now;
      setImmediate(release);
    }
    socket.cork();
    held.push(socket);
  });
}
