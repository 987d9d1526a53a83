/** Passes a WebSocket on: its handshake (RFC 6455, 4), and then bytes in both directions, which nobody checks. */
import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type Field, endToEnd, fieldsIn } from "../../core/http/end-to-end.ts";
import { headerFault } from "../../core/http/response-headers.ts";
import { type Running, headOf } from "./pass.ts";
import { type Answered, UpstreamError, answerTo } from "./upstream.ts";

export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What the client sent already. */
  readonly head: Buffer;
}

export async function tunnel(running: Running, { request, socket, head }: Upgrade): Promise<void> {
  const { options, upstream } = running;
  socket.on("error", () => {}); // "close" follows
  const asked = headOf(request, options);
  const fields = asked.headers.filter(([name]) => name.toLowerCase() !== "host");
  const outgoing = upstream.open({ ...asked, fields, upgrade: request.headers.upgrade });
  socket.once("close", () => outgoing.destroy());
  outgoing.end();
  try {
    const answered = await answerTo(outgoing, options.timeout);
    if (answered.switched) options.onUnchecked(asked, "it is a WebSocket");
    connect({ request, socket, head }, answered);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    options.onUpstreamError(error.message);
    socket.end(headText({ statusCode: error.kind === "silent" ? 504 : 502 }, [["Content-Length", "0"]]));
  }
}

function connect({ socket, head }: Upgrade, { incoming, switched }: Answered): void {
  incoming.on("error", () => socket.destroy());
  const fields = endToEnd(fieldsIn(incoming.rawHeaders));
  if (!switched) {
    socket.write(headText(incoming, fields), "latin1"); // closing the connection ends the body
    return void incoming.pipe(socket);
  }
  const hop: readonly Field[] = [["Connection", "Upgrade"], ["Upgrade", incoming.headers.upgrade ?? "websocket"]]; // prettier-ignore
  socket.write(headText(incoming, [...fields, ...hop]), "latin1");
  socket.write(switched.head);
  switched.socket.write(head);
  join(socket, switched.socket);
  join(switched.socket, socket);
}

function join(from: Duplex, to: Duplex): void {
  from.on("error", () => {});
  from.pipe(to);
  from.once("close", () => to.destroy());
}

function headText(
  { statusCode = 502, statusMessage }: Pick<IncomingMessage, "statusCode" | "statusMessage">,
  fields: readonly Field[],
): string {
  const phrase =
    statusMessage !== undefined && headerFault("reason", statusMessage) === undefined
      ? statusMessage
      : (STATUS_CODES[statusCode] ?? "");
  const isSwitched = statusCode === 101;
  const all: readonly Field[] = isSwitched ? fields : [...fields, ["Connection", "close"]];
  const lines = all.map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${statusCode} ${phrase}`, ...lines, "", ""].join("\r\n");
}
