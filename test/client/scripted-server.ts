/** A server that follows a script: each request gets the next response; the last one repeats. */
import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Writes one response of the script. */
export type Step = (response: ServerResponse, request: IncomingMessage) => void;

export interface ScriptedServer {
  readonly url: string;
  /** The requests, in order. */
  readonly requests: IncomingMessage[];
  script(...steps: readonly Step[]): void;
  close(): Promise<void>;
}

export async function startScriptedServer(): Promise<ScriptedServer> {
  const requests: IncomingMessage[] = [];
  let steps: readonly Step[] = [];
  const server = createServer((request, response) => {
    requests.push(request.resume());
    (steps[requests.length - 1] ?? steps.at(-1))?.(response, request);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    script(...next) {
      requests.length = 0;
      steps = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A complete response with a JSON body. */
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Step =>
  (response) =>
    void response
      .writeHead(status, { "Content-Type": "application/json", ...headers })
      .end(JSON.stringify(body));

/** A complete response of another type. */
export const answer =
  (status: number, headers: Record<string, string>, body = ""): Step =>
  (response) =>
    void response.writeHead(status, headers).end(body);

/** Resets the connection before responding. */
export const reset: Step = (response) => void response.socket?.resetAndDestroy();

/** Closes the connection in the middle of the body. */
export const cut: Step = (response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
  response.write('{"users":', () => response.socket?.destroy());
};

/** Never responds. */
export const silence: Step = () => {};
