/**
 * A server of the frozen Users API on its stubs, for tests of clients that need a server with state: it stores
 * conversations and messages, visible to everybody. Every other operation answers with its example.
 */
import { createApi } from "../.generated/users-api/typescript/src/index.ts";
import {
  type InputOf,
  type Operations,
  createRouter,
} from "../.generated/users-api/typescript/src/server/index.ts";
import { type Serving, serve } from "../.generated/users-api/typescript/src/server/node.ts";
import type { components } from "../.generated/users-api/typescript/src/types.ts";
import { exampleHandlers } from "../server/example-server.ts";

export type { Serving } from "../.generated/users-api/typescript/src/server/node.ts";

type Schemas = components["schemas"];
type Conversation = Schemas["Conversation"];
type Message = Schemas["Message"];

const marta = "7db2c508-1758-4b84-bb68-50b5c8e1f458";
export const jonas = "85cd878e-a6af-4013-ab24-770d9ecd7819";

const users = new Map([
  ["marta-token", marta],
  ["jonas-token", jonas],
]);

/** Listens on a free port. Starts with conversations 1 and 2. */
export function start(): Promise<Serving> {
  const memory = createMemory();
  for (const content of ["The fire drill is on Thursday.", "Escalator 2 has stopped."])
    memory.create(marta, { conversation: { user_ids: [jonas] }, message: { content } });
  const authenticate = { UserAuthorization: (token: string) => users.get(token) };
  const router = createRouter<string>({ ...exampleHandlers, ...handlersOf(memory) }, { authenticate });
  return serve(router, { port: 0 });
}

interface Thread {
  readonly conversation: Conversation;
  readonly messages: Message[];
}

function createMemory() {
  const threads: Thread[] = [];
  let messages = 0;
  const write = (author: string, content: string): Message => {
    const now = new Date().toISOString();
    return { id: ++messages, author_id: author, content, seen: true, created_at: now, updated_at: now };
  };
  return {
    threads: (): readonly Thread[] => threads,
    find: (id: number) => threads.find(({ conversation }) => conversation.id === id),
    write,
    create: (author: string, { conversation: wanted, message }: Schemas["CreateConversationRequest"]) => {
      const first = write(author, message.content);
      const conversation = {
        id: threads.length + 1,
        author_id: author,
        audience_ids: [],
        user_ids: [],
        ...wanted,
        unseen_messages_count: 0,
        created_at: first.created_at,
        updated_at: first.created_at,
      };
      threads.push({ conversation, messages: [first] });
      return { conversation, message: first };
    },
  };
}

type Memory = ReturnType<typeof createMemory>;

const unknown = { status: 404, body: { error: "The conversation does not exist." } } as const;

function handlersOf(memory: Memory) {
  const show = ({ path }: InputOf<"showConversation", string>) => {
    const conversation = memory.find(path.conversation_id)?.conversation;
    return conversation ? ({ status: 200, body: { conversation } } as const) : unknown;
  };
  return {
    listConversations: ({ query }) => {
      const { items, info } = pageOf(
        memory.threads().map(({ conversation }) => conversation),
        query,
      );
      return { status: 200, body: { conversations: items, pagination_info: info } };
    },
    createConversation: ({ body, principal = marta }) => ({
      status: 200,
      body: memory.create(principal, body),
    }),
    showConversation: show,
    markConversationSeen: show,
    listMessages: ({ path, query }) => {
      const thread = memory.find(path.conversation_id);
      if (!thread) return unknown;
      const { items, info } = pageOf(thread.messages, query);
      return { status: 200, body: { messages: items, pagination_info: info } };
    },
    createMessage: ({ path, body, principal = marta }) => {
      const thread = memory.find(path.conversation_id);
      if (!thread) return unknown;
      const message = memory.write(principal, body.message.content);
      thread.messages.push(message);
      return { status: 200, body: { message } };
    },
  } satisfies Partial<Operations<string>>;
}

interface PageQuery {
  readonly page_no?: number;
  readonly per_page?: number;
  readonly sort_direction?: "asc" | "desc";
}

/** @param items oldest first */
function pageOf<Item>(items: readonly Item[], { page_no = 1, per_page = 100, sort_direction }: PageQuery) {
  const sorted = sort_direction === "asc" ? items : items.toReversed();
  const pages = Math.ceil(items.length / per_page);
  const info = {
    total_count: items.length,
    per_page,
    total_pages: pages,
    current_page: page_no,
    next_page: page_no < pages ? page_no + 1 : null,
    prev_page: page_no > 1 ? page_no - 1 : null,
    is_first_page: page_no === 1,
    is_last_page: page_no >= pages,
    is_out_of_range: page_no > Math.max(pages, 1),
  };
  return { items: sorted.slice((page_no - 1) * per_page, page_no * per_page), info };
}

export const sharedHeaders = {
  "X-User-Agent": "Tests",
  "X-Product-Name": "tests",
  "X-Customer": "id=1000941",
};

export function clientOf({ url }: { readonly url: string }, name: "marta" | "jonas" | "stranger") {
  return createApi({ baseUrl: url, token: `${name}-token`, headers: sharedHeaders, retry: false });
}

/** Marta starts a conversation with Jonas. */
export async function conversationOf(client: ReturnType<typeof clientOf>): Promise<number> {
  const body = { conversation: { user_ids: [jonas] }, message: { content: "Lift 3 is dark." } };
  const { data } = await client.createConversation({ body });
  return data?.conversation.id ?? 0;
}
