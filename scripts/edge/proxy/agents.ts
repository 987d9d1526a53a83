/** Connections that still read what has arrived when a write fails. */
/* oxlint-disable no-underscore-dangle -- node's own names of what a stream implements */
import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { Duplex } from "node:stream";

export class PatientAgent extends Agent {
  override createConnection(...values: Parameters<Agent["createConnection"]>): Duplex | null | undefined {
    return patient(super.createConnection(...values));
  }
}

export class PatientSecureAgent extends SecureAgent {
  override createConnection(
    ...values: Parameters<SecureAgent["createConnection"]>
  ): Duplex | null | undefined {
    return patient(super.createConnection(...values));
  }
}

/**
 * A server that refuses a request may close the connection while the request is still being sent. Its response has
 * arrived by then, but node reads no more after an error of a write, so here a write that fails is one without a reader.
 */
function patient(socket: Duplex | null | undefined): Duplex | null | undefined {
  if (!socket) return socket;
  const write = socket._write.bind(socket);
  const writev = socket._writev?.bind(socket);
  let isBroken = false;
  const unlessBroken = (sending: (done: (error?: Error | null) => void) => void, callback: () => void) => {
    if (isBroken) return callback();
    sending((error) => {
      isBroken ||= error !== undefined && error !== null;
      callback();
    });
  };
  socket._write = (chunk, encoding, callback) =>
    unlessBroken((done) => write(chunk, encoding, done), callback);
  if (writev) socket._writev = (chunks, callback) => unlessBroken((done) => writev(chunks, done), callback);
  return socket;
}
