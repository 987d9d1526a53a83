/** Whatever an upstream answers, the client gets a response, it is told, and nobody else notices. */
import { type Server, type Socket, connect, createServer } from "node:net";
import { once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { closeLater, proxyOf } from "./running.ts";
import { shapes } from "./upstream-shapes.ts";

const object = { content: { "application/json": { schema: { type: "object" } } }, description: "ok" };
const paths = Object.fromEntries(
  ["ok", ...shapes.keys()].map((name) => [
    `/${name}`,
    { get: { operationId: `get_${name}`, responses: { "200": object } } },
  ]),
);
const api = readApi({ openapi: "3.1.0", info: { title: "Shapes", version: "1" }, paths });

/** The path tells it which shape to answer with. */
function upstream(): Server {
  return createServer((socket) => {
    let text = "";
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const [, path = ""] = /^GET \/(\S+) [^]*\r\n\r\n$/.exec(text) ?? [];
      if (path === "ok")
        socket.end(
          'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"ok":true}',
        );
      else if (path !== "") shapes[Number(path)]?.[1](socket);
    });
  });
}

/** @returns all bytes until the proxy closes the connection */
async function get(port: number, path: string): Promise<string> {
  const socket: Socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk)).on("error", () => {});
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  await once(socket, "close");
  return Buffer.concat(chunks).toString("latin1");
}

/** The status of the last response, and whether its body is complete. */
function outcome(text: string): string {
  const [, status, head = "", body = ""] =
    /^(?:HTTP\/1\.1 1\d\d [^]*?\r\n\r\n)*HTTP\/1\.1 (\d+)([^]*?)\r\n\r\n([^]*)$/.exec(text) ?? [];
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  const isChunked = /\r\ntransfer-encoding: chunked/i.test(head);
  const hasBody = status !== "204" && status !== "304";
  const isWhole = isChunked
    ? /(?:^|\r\n)0\r\n(?:\S+: .*\r\n)*\r\n$/.test(body)
    : body.length === Number(length);
  return `${status}${hasBody && !isWhole ? " cut" : ""}`;
}

interface Seen {
  readonly got: readonly string[];
  /** The checks that were reported, by operation. */
  readonly told: ReadonlyMap<string, readonly string[]>;
  /** What others got meanwhile. */
  readonly others: ReadonlySet<string>;
}

async function seen(errors: boolean): Promise<Seen> {
  const server = upstream().listen(0, "127.0.0.1");
  await once(server, "listening");
  closeLater(async () => void server.close());
  const { port: to } = server.address() as { port: number }; // a TCP server has a port
  const { port, end } = await proxyOf(`http://127.0.0.1:${to}`, { api, errors, timeout: 1 });
  const others = new Set<string>();
  const got = await Promise.all(
    [...shapes.keys()].map(async (at) => {
      const text = await get(port, `/${at}`);
      others.add((await get(port, "/ok")).split("\r\n\r\n")[1] ?? "");
      return outcome(text);
    }),
  );
  const { problems } = await end();
  const told = Map.groupBy(problems, ({ message }) => /^get_(\w+)/.exec(message)?.[1] ?? "");
  return {
    got,
    told: new Map([...told].map(([at, own]) => [at, own.map(({ code }) => code.replace("contract/", ""))])),
    others,
  };
}

let plain: Seen;
let held: Seen;
beforeAll(async () => {
  [plain, held] = await Promise.all([seen(false), seen(true)]);
}, 30_000);

test.each(shapes.map(([name, , got, ...told], at) => ({ name, at, got, told })))(
  "$name",
  ({ at, got, told }) => {
    const [whenPlain, whenHeld] = typeof got === "string" ? [got, got] : got;
    expect({
      plain: plain.got[at],
      held: held.got[at],
      told: [...new Set([...(plain.told.get(String(at)) ?? []), ...(held.told.get(String(at)) ?? [])])],
    }).toEqual({ plain: whenPlain, held: whenHeld, told });
  },
);

test(`nobody else gets anything of the ${shapes.length} shapes`, () => {
  expect([plain.others, held.others]).toEqual([new Set(['{"ok":true}']), new Set(['{"ok":true}'])]);
});
