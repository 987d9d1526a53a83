/** The part of GitHub's API that a comment needs, on 127.0.0.1. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

export interface GitHub {
  readonly url: string;
  /** Of all pull requests: number → its comments. */
  readonly comments: Map<string, Comment[]>;
  /** `POST 201`, one for each request that writes. */
  readonly written: string[];
  close(): Promise<void>;
}

const bot = "github-actions[bot]";

/** @param mayWrite false: as the token of a pull request from a fork */
export async function github({ mayWrite = true } = {}): Promise<GitHub> {
  const comments: GitHub["comments"] = new Map();
  const written: string[] = [];
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) => {
      if (request.method !== "GET") written.push(`${request.method} ${status}`);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const [, kind, id = ""] = /^\/repos\/ada\/api\/issues\/(comments\/)?(\d+)/.exec(pathname) ?? [];
    if (request.headers.authorization !== "Bearer token") return answer(401, {});
    if (request.method === "GET") return answer(200, page(comments.get(id) ?? [], searchParams));
    if (!mayWrite) return answer(403, { message: "Resource not accessible by integration" });
    const { body } = JSON.parse(await text(request));
    if (request.method === "POST") return answer(201, add(comments, id, { body, login: bot }));
    const found = [...comments.values()]
      .flat()
      .find((comment) => kind !== undefined && String(comment.id) === id);
    if (!found) return answer(404, {});
    found.body = body;
    return answer(200, found);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    written,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function page(all: readonly Comment[], query: URLSearchParams): readonly Comment[] {
  const [size, number] = [Number(query.get("per_page")), Number(query.get("page"))];
  return all.slice(size * (number - 1), size * number);
}

let next = 0;
export function add(
  comments: GitHub["comments"],
  pullRequest: string,
  { body, login }: { readonly body: string; readonly login: string },
): Comment {
  const comment = { id: (next += 1), body, user: { login } };
  comments.set(pullRequest, [...(comments.get(pullRequest) ?? []), comment]);
  return comment;
}
