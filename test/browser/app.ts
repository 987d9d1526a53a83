/** A typical page for a real browser: a list, an infinite list, a button that adds an item, an error. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, createElement as element } from "react";
import { createRoot } from "react-dom/client";
import {
  type ClientOptions,
  type components,
  createClient,
} from "../.generated/users-api/typescript/src/index.ts";
import {
  ClientProvider,
  useCreateConversation,
  useListConversations,
  useListConversationsInfinite,
} from "../.generated/users-api/typescript/src/react-query.ts";

/** The settings that the test passes to the page. */
export interface Settings {
  readonly options: ClientOptions;
  /** The body of a new conversation. */
  readonly started: components["schemas"]["CreateConversationRequest"];
}

function Page({ started }: Settings): ReactNode {
  const list = useListConversations({ per_page: 100 });
  const pages = useListConversationsInfinite({ per_page: 1 });
  const create = useCreateConversation();
  const shown = pages.data?.pages.flatMap(({ conversations }) => conversations) ?? [];
  return element(
    "main",
    {},
    items("all", list.data?.conversations ?? []),
    items("some", shown),
    element("button", { onClick: () => void pages.fetchNextPage(), disabled: !pages.hasNextPage }, "More"),
    element("button", { onClick: () => create.mutate({ body: started }) }, "Start"),
    element("p", { role: "alert" }, list.error ? `${list.error.result?.status}` : ""),
  );
}

function items(label: string, conversations: readonly { readonly id: number }[]): ReactNode {
  const entries = conversations.map(({ id }) => element("li", { key: id }, id));
  return element("ul", { "aria-label": label }, entries);
}

function start(root: Parameters<typeof createRoot>[0], settings: Settings): void {
  const client = createClient(settings.options);
  const page = element(ClientProvider, { client }, element(Page, settings));
  createRoot(root).render(element(QueryClientProvider, { client: new QueryClient() }, page));
}

Object.assign(globalThis, { start });
