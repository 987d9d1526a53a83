/** A server for one run of a client: it sends back a JSON body, unless another answer is written for the path. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Exchange {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface Scripted<Result> {
  readonly result: Result;
  /** Method, target, media type and body of each request. */
  readonly exchanges: readonly string[];
}

export async function scripted<Result>(
  answers: Readonly<Record<string, Exchange>>,
  use: (url: string) => Promise<Result>,
): Promise<Scripted<Result>> {
  const exchanges: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const body = await text(request);
    exchanges.push([method, url, headers["content-type"] ?? "-", body].join(" ").trim());
    const same = { status: body === "" ? 204 : 200, type: "application/json", body };
    const answer = answers[url.replace(/\?.*/, "")] ?? same;
    response.writeHead(answer.status, { "Content-Type": answer.type });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  try {
    return { result: await use(`http://127.0.0.1:${port}`), exchanges };
  } finally {
    server.close();
  }
}
