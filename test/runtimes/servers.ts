/** What the client is sent against: the stubs, a gateway that misbehaves, and an address where nobody listens. */
import { once } from "node:events";
import { createServer } from "node:net";
import { pathToFileURL } from "node:url";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { type Serving, serve } from "../../templates/runtime/server/node.ts";
import { authenticate, handlers } from "./handlers.js";

export interface Servers {
  readonly urls: { readonly api: string; readonly gateway: string; readonly closed: string };
  /** A page with this script, on the origin of the others. */
  pageWith(script: string): string;
  close(): Promise<void>;
}

/** @param module the module of the stubs */
export async function startServers(module: string): Promise<Servers> {
  const stubs = (await import(pathToFileURL(module).href)) as Stubs; // generated from the document beside this
  const front = new Hono();
  let page = "";
  front.mount("/api", stubs.createRouter(handlers, { authenticate }).fetch);
  front.all("/gateway/answer/:status/:kind/*", ({ req }) => {
    const { status, kind } = req.param();
    const headers = { "Content-Type": "text/html" };
    return new Response(kind === "html" ? "<h1>Gateway</h1>" : null, { status: Number(status), headers });
  });
  front.all("/gateway/never/*", () => new Promise<Response>(() => {}));
  front.all("/gateway/cut/*", ({ env }) => cut(env as HttpBindings));
  front.get("/page", ({ html }) => html(page));
  const serving: Serving = await serve(front, { port: 0, closeTimeout: 1 });
  const { url, close } = serving;
  return {
    urls: { api: `${url}/api`, gateway: `${url}/gateway`, closed: await closedPort() },
    pageWith(script) {
      page = `<!doctype html><title>Page</title><script>${script.replaceAll("</script", "<\\/script")}</script>`;
      return `${url}/page`;
    },
    close,
  };
}

interface Stubs {
  createRouter(handlers: object, options: object): { fetch(request: Request): Response | Promise<Response> };
}

/** A response that ends in the middle of its body, and its connection with it. */
function cut({ outgoing }: HttpBindings): Response {
  outgoing.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
  outgoing.write('{"things":', () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

/** The address of a port that was free a moment ago. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}
