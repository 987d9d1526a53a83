/** A typical component: a list, and a button that adds to it. */
import { type ReactNode, createElement } from "react";
import {
  useCreateConversation,
  useListConversations,
} from "../.generated/users-api/typescript/src/react-query.ts";
import { jonas } from "../users-api/server.ts";

/** The body of a new conversation. */
export const started = { conversation: { user_ids: [jonas] }, message: { content: "Lift 3 is dark." } };

export function Conversations(): ReactNode {
  const { data } = useListConversations({ per_page: 100 });
  const { mutate, isPending } = useCreateConversation();
  return createElement(
    "main",
    {},
    createElement(
      "ul",
      {},
      data?.conversations.map(({ id }) => createElement("li", { key: id }, id)),
    ),
    createElement("button", { onClick: () => mutate({ body: started }), disabled: isPending }, "Start"),
  );
}
