/** Raw HTTP, byte for byte, for requests that no well-behaved client sends. */
import { connect } from "node:net";

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A complete request; `Connection: close` makes the end of the response visible. */
export function request(
  line: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = "",
): Buffer {
  const bytes = Buffer.from(body);
  const length =
    bytes.length > 0 && !headers["transfer-encoding"] ? { "content-length": String(bytes.length) } : {};
  const fields = { host: "localhost", connection: "close", ...length, ...headers };
  const head = [`${line} HTTP/1.1`, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), bytes]);
}

/** Sends the bytes. @returns everything received until the server closes the connection */
export function send(port: number, bytes: Uint8Array): Promise<readonly Answer[]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.once("error", reject);
    socket.once("close", () => resolve(readAnswers(Buffer.concat(chunks).toString("latin1"))));
  });
}

/** Sends the bytes and disconnects. Resolves when the connection is closed. */
export function abandon(port: number, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, () => socket.resetAndDestroy()));
    socket.once("error", () => {});
    socket.once("close", () => resolve());
  });
}

function readAnswers(text: string): Answer[] {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0 || !text.startsWith("HTTP/")) return [];
  const [line = "", ...fields] = text.slice(0, end).split("\r\n");
  const headers = new Map(
    fields.map((field) => [field.split(":")[0]?.toLowerCase() ?? "", field.replace(/^[^:]*: */, "")]),
  );
  const rest = text.slice(end + 4);
  const length = Number(headers.get("content-length") ?? 0);
  const body = Buffer.from(rest.slice(0, length), "latin1").toString("utf8");
  return [{ status: Number(line.split(" ")[1]), headers, body }, ...readAnswers(rest.slice(length))];
}
