/** Servers: where they listen and how they stop. The stubs' own `serve`, which is shipped, behaves the same. */
import { on, once } from "node:events";
import { createServer } from "node:http";
import { type Socket, connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { serve } from "../.generated/users-api/typescript/src/server/node.ts";
import { urlOf } from "../../scripts/core/http/serving.ts";
import {
  AddressError,
  type Address,
  type Listening,
  addressError,
  listen,
} from "../../scripts/edge/http-server.ts";

test.each([
  ["127.0.0.1", "http://127.0.0.1:80"],
  ["localhost", "http://localhost:80"],
  ["::1", "http://[::1]:80"],
  ["fe80::1%lo", "http://[fe80::1%lo]:80"],
  ["0.0.0.0", "http://localhost:80"],
  ["::", "http://localhost:80"],
])("the URL of %s", (host, want) => {
  expect(urlOf(host, 80)).toBe(want);
});

/** A server with slow responses and this much time to stop. */
type Start = (address: Address, grace: number, work: () => Promise<unknown>) => Promise<Listening>;

const starts: Readonly<Record<string, Start>> = {
  "the pipeline's servers": (address, grace, work) => {
    const server = createServer((_request, response) => void work().then(() => response.end("done")));
    return listen(server, address, grace);
  },
  "the stubs' server": ({ host, port }, grace, work) =>
    serve(
      { fetch: () => work().then(() => new Response("done")) },
      { hostname: host, port, closeTimeout: grace },
    ),
};

const local = { host: "127.0.0.1", port: 0 };

describe.each(Object.entries(starts))("%s", (_name, start) => {
  test("listens on a free port, and answers at its URL", async () => {
    const { url, port, close } = await start(local, 1000, async () => {});
    const text = await (await fetch(url)).text();
    await close();
    expect({ text, url }).toEqual({ text: "done", url: `http://127.0.0.1:${port}` });
  });

  test("a port in use, and an address of another machine", async () => {
    const { port, close } = await start(local, 0, async () => {});
    const wrong = [
      { ...local, port },
      { host: "192.0.2.1", port: 0 }, // reserved for documentation (RFC 5737)
    ];
    const sentences = await Promise.all(
      wrong.map((address) =>
        start(address, 0, async () => {}).catch((error: unknown) =>
          error instanceof AddressError ? error.message : addressError(error, address)?.message,
        ),
      ),
    );
    await close();
    expect(sentences).toEqual([
      `Port ${port} of 127.0.0.1 is in use.`,
      "This machine has no address 192.0.2.1.",
    ]);
  });

  test("on close, finishes running requests, closes idle connections, and accepts no new ones", async () => {
    const { promise: work, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    let asked = 0;
    const { url, port, close } = await start(local, 60_000, async () => {
      if (asked++ === 0) return;
      begin();
      await work;
    });
    const idle = await answered(port);
    const running = fetch(url);
    await begun;
    const closing = close();
    await once(idle, "close");
    const refused = await fetch(url).then(
      () => "answered",
      () => "refused",
    );
    finish();
    const text = await (await running).text();
    await closing;
    expect({ refused, text }).toEqual({ refused: "refused", text: "done" });
  });

  test("on close, aborts requests that take too long", async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const { url, close } = await start(local, 20, () => {
      begin();
      return pause(60_000, undefined, { ref: false });
    });
    const running = fetch(url).then(
      () => "answered",
      () => "broken off",
    );
    await begun;
    await close();
    expect(await running).toBe("broken off");
  });
});

/** An idle keep-alive connection. */
async function answered(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {}); // a reset also closes it
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  for await (const bytes of on(socket, "data")) if (String(bytes).includes("done")) break;
  return socket;
}
