/** Sends one request to a router, without a socket. */
import {
  type Operations,
  type ServerEvent,
  createRouter,
} from "../.generated/users-api/typescript/src/server/index.ts";
import { anyone } from "./example-server.ts";

export type Options = Parameters<typeof createRouter<string>>[1];

const headers = {
  authorization: "bearer Any",
  "x-user-agent": "Test",
  "x-product-name": "test",
  "x-customer": "id=1",
};
export const messages = "/v1/users/me/conversations/2/messages";
export const notFound = { status: 404, body: { error: "No." } } as const;

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Fills in valid defaults for everything the request leaves out. */
export async function ask(
  handlers: Partial<Operations<string>>,
  { path = "/v1/users", headers: own, ...init }: Asked = {},
  options: Partial<Options> = {},
) {
  const events: ServerEvent[] = [];
  const router = createRouter<string>(handlers, {
    ...anyone,
    ...options,
    log: (event) => events.push(event),
  });
  const response = await router.fetch(
    new Request(`http://localhost${path}`, { ...init, headers: { ...headers, ...own } }),
  );
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
    events,
  };
}
