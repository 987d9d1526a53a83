/** Hooks in a DOM, against the mock and the server. */
import { closeDom } from "./dom.ts";
import { QueryClient, QueryClientProvider, skipToken } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, renderHook, waitFor } from "@testing-library/react";
import { type ReactNode, createElement } from "react";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import {
  ApiError,
  type Client,
  type ClientOptions,
  type components,
  createClient,
} from "../.generated/users-api/typescript/src/index.ts";
import {
  ClientProvider,
  listConversationsQueryKey,
  listConversationsQueryOptions,
  listMessagesQueryKey,
  showConversationQueryKey,
  useCreateConversation,
  useCreateMessage,
  useListConversations,
  useListConversationsInfinite,
  useListMessages,
  useMarkConversationSeen,
  useShowConversation,
} from "../.generated/users-api/typescript/src/react-query.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { specification } from "../users-api/specification.ts";

import { type Serving, sharedHeaders, start } from "../users-api/server.ts";
import { Conversations, started } from "./conversations.ts";

let mock: Mock;
let server: Serving;
let queries: QueryClient;

beforeAll(async () => {
  mock = await startMock({ ...specification, port: 0 });
});
beforeEach(async () => {
  queries = new QueryClient();
  server = await start();
});
afterEach(async () => {
  cleanup();
  queries.clear();
  await server.close();
});
afterAll(async () => {
  await mock.close();
  await closeDom();
});

type Fetch = NonNullable<ClientOptions["fetch"]>;

const unreachable: Fetch = () => Promise.reject(new TypeError("fetch failed"));

function clientOf(url: string, more: { fetch?: Fetch; token?: string } = {}): Client {
  return createClient({ baseUrl: url, token: "marta-token", headers: sharedHeaders, retry: false, ...more });
}

function around(client: Client) {
  return {
    wrapper: ({ children }: { readonly children: ReactNode }) =>
      createElement(
        QueryClientProvider,
        { client: queries },
        createElement(ClientProvider, { client }, children),
      ),
  };
}

describe("queries, against the mock", () => {
  test("a list", async () => {
    const { result } = renderHook(() => useListConversations({ per_page: 2 }), around(clientOf(mock.url)));
    expect(result.current.isPending).toBe(true);
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    const { data } = result.current;
    expectTypeOf(data).toEqualTypeOf<components["schemas"]["ConversationListResponse"] | undefined>();
    expect(data?.conversations.length).toBeGreaterThan(0);
  });

  test("a selection of a list", async () => {
    const { result } = renderHook(
      () => useListConversations({}, { select: ({ conversations }) => conversations.length }),
      around(clientOf(mock.url)),
    );
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expectTypeOf(result.current.data).toEqualTypeOf<number | undefined>();
    expect(result.current.data).toBeGreaterThan(0);
  });

  test("an error is distinguished by its status, and not retried", async () => {
    let asked = 0;
    const counted: Fetch = (...given) => {
      asked++;
      return fetch(...given);
    };
    const client = clientOf(mock.url, { token: "", fetch: counted });
    const { result } = renderHook(() => useListConversations(), around(client));
    await waitFor(() => expect(result.current.isError).toBe(true));
    const { error } = result.current;
    expect(error).toBeInstanceOf(ApiError);
    if (error?.result?.status === 422)
      expectTypeOf(error.result.error).toEqualTypeOf<components["schemas"]["ValidationError"]>();
    if (error?.result?.status !== 401) throw new Error("another status");
    expectTypeOf(error.result.error).toEqualTypeOf<components["schemas"]["PlainError"]>();
    expect(error.result.error).toEqual({ error: expect.any(String) });
    expect(asked).toBe(1);
  });

  test("a connection failure is an error without a result", async () => {
    const { result } = renderHook(
      () => useListConversations(),
      around(clientOf(mock.url, { fetch: unreachable })),
    );
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(result.current.error?.result).toBe(undefined);
    expect(result.current.error?.message).toBe(
      "GET /v1/users/me/conversations failed: fetch failed (listConversations)",
    );
  });

  test("a request is aborted when no component needs it", async () => {
    let signal: AbortSignal | undefined;
    const endless: Fetch = (_request, init) => {
      signal = init.signal ?? undefined;
      return new Promise(() => {});
    };
    const { unmount } = renderHook(
      () => useListConversations(),
      around(clientOf(mock.url, { fetch: endless })),
    );
    await waitFor(() => expect(signal?.aborted).toBe(false));
    unmount();
    expect(signal?.aborted).toBe(true);
  });

  test("skipToken sends no request", async () => {
    const { result } = renderHook(
      () => useShowConversation(skipToken),
      around(clientOf(mock.url, { fetch: unreachable })),
    );
    expect(result.current.fetchStatus).toBe("idle");
  });

  test("without a provider, the error says what to do", () => {
    expect(() => renderHook(() => useListConversations())).toThrow(
      "<ClientProvider client={createClient(…)}>",
    );
  });

  test("options fill the cache that hooks read", async () => {
    const client = clientOf(mock.url);
    const data = await queries.fetchQuery(listConversationsQueryOptions(client, { page_no: 1 }));
    expectTypeOf(data).toEqualTypeOf<components["schemas"]["ConversationListResponse"]>();
    expect(queries.getQueryData(listConversationsQueryKey(client, { page_no: 1 }))).toBe(data);
    const other = createClient({ baseUrl: mock.url, headers: { ...sharedHeaders, "X-Customer": "id=7" } });
    expect(queries.getQueryData(listConversationsQueryKey(other, { page_no: 1 }))).toBe(undefined);
  });
});

describe("lists and mutations, against a server with state", () => {
  test("an infinite list loads page by page, to its end", async () => {
    const client = clientOf(server.url);
    const { result } = renderHook(() => useListConversationsInfinite({ per_page: 1 }), around(client));
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    for (let pages = 2; result.current.hasNextPage; pages++) {
      await act(() => result.current.fetchNextPage());
      await waitFor(() => expect(result.current.data?.pages.length).toBe(pages));
    }
    const whole = await queries.fetchQuery(listConversationsQueryOptions(client));
    const ids = result.current.data?.pages.flatMap(({ conversations }) => conversations.map(({ id }) => id));
    expect(ids).toEqual(whole.conversations.map(({ id }) => id));
    expect(ids?.length).toBeGreaterThan(1);
  });

  test("a created item appears in the list on the page", async () => {
    const page = render(createElement(Conversations), around(clientOf(server.url)));
    await waitFor(() => expect(page.queryAllByRole("listitem").length).toBeGreaterThan(0));
    const before = page.queryAllByRole("listitem").length;
    fireEvent.click(page.getByRole("button"));
    await waitFor(() => expect(page.queryAllByRole("listitem").length).toBe(before + 1));
  });

  test("a message invalidates its list, its conversation and the conversations, and nothing else", async () => {
    const client = clientOf(server.url);
    const hooks = renderHook(
      () => ({ write: useCreateMessage(), start: useCreateConversation(), seen: useMarkConversationSeen() }),
      around(client),
    );
    const create = () => act(() => hooks.result.current.start.mutateAsync({ body: started }));
    const [one, two] = [(await create()).conversation.id, (await create()).conversation.id];
    const keys = {
      list: listConversationsQueryKey(client),
      one: showConversationQueryKey(client, { conversation_id: one }),
      two: showConversationQueryKey(client, { conversation_id: two }),
      messages: listMessagesQueryKey(client, { conversation_id: one, page_no: 1 }),
      others: listMessagesQueryKey(client, { conversation_id: two, page_no: 1 }),
    };
    const stale = () =>
      Object.entries(keys).flatMap(([name, key]) =>
        queries.getQueryState(key)?.isInvalidated ? [name] : [],
      );
    const fill = () => Object.values(keys).forEach((key) => queries.setQueryData(key, {}));

    fill();
    const body = { message: { content: "It shines again." } };
    await act(() => hooks.result.current.write.mutateAsync({ conversation_id: one, body }));
    expect(stale()).toEqual(["list", "one", "messages"]);
    fill();
    await act(() => hooks.result.current.seen.mutateAsync({ conversation_id: one }));
    expect(stale()).toEqual(["list", "one", "messages"]);
    fill();
    await create();
    expect(stale()).toEqual(["list"]);
    fill();
    const refused = hooks.result.current.write.mutateAsync({ conversation_id: 999_999, body });
    await act(() => expect(refused).rejects.toMatchObject({ result: { status: 404 } }));
    expect(stale()).toEqual([]);
  });

  test("a list of messages waits for its conversation", async () => {
    const { result } = renderHook(
      () => {
        const first = useListConversations({ per_page: 1 }).data?.conversations[0];
        return useListMessages(first ? { conversation_id: first.id } : skipToken);
      },
      around(clientOf(server.url)),
    );
    await waitFor(() => expect(result.current.data?.messages.length).toBeGreaterThan(0));
  });
});

test("types: a missing input, an unknown field and a wrong variable do not compile", () => {
  expect(neverRendered).toBeTypeOf("function");
});

function neverRendered(): void {
  // @ts-expect-error the path parameter is missing
  useShowConversation();
  // @ts-expect-error no such field
  useListConversations({ page: 1 });
  // @ts-expect-error it must be a number
  useCreateMessage().mutate({ conversation_id: "7", body: { message: { content: "" } } });
}
