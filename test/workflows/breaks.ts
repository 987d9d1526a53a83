/** One-line bugs of a server, each of which breaks an expectation of a workflow. */
import { asArray, asObject } from "../../scripts/core/json.ts";
import type { Json } from "../../scripts/core/json.ts";

export interface Break {
  readonly name: string;
  /** The workflow's name. */
  readonly workflow: string;
  /** Method and path, without the query. */
  readonly on: RegExp;
  readonly status?: number;
  /** Changes the body of a response in place. */
  readonly change?: (body: Json, query: URLSearchParams) => unknown;
}

const conversation = (body: Json) => asObject(body.conversation) as Record<string, unknown>;
const notification = (body: Json) => asObject(body.notification) as Record<string, unknown>;
const settings = (body: Json) => asObject(body.notifications_settings) as Record<string, unknown>;
const info = (body: Json) => asObject(body.pagination_info) as Record<string, unknown>;

export const breaks: readonly Break[] = [
  {
    name: "archiving hides nothing",
    workflow: "archiving",
    on: /^GET .*\/conversations$/,
    change: (body) => (info(body).total_count = 2),
  },
  { name: "archiving again succeeds", workflow: "archiving", on: /^PUT .*\/\d+\/archive$/, status: 200 },
  {
    name: "an archived conversation is lost",
    workflow: "archiving",
    on: /^GET .*\/conversations$/,
    change: (body, query) => query.has("with_archived") && Object.assign(body, { conversations: [] }),
  },
  {
    name: "an archived message is still shown",
    workflow: "archiving",
    on: /^GET .*\/messages$/,
    change: (body) => (info(body).total_count = 2),
  },
  {
    name: "anybody archives a message",
    workflow: "archiving",
    on: /^PUT .*\/messages\/\d+\/archive$/,
    status: 200,
  },
  {
    name: "an archived message stays unseen",
    workflow: "archiving",
    on: /^GET .*\/conversations\/\d+$/,
    change: (body) => (conversation(body).unseen_messages_count = 1),
  },
  {
    name: "pages of scopes ignore their size",
    workflow: "scopes",
    on: /^GET .*\/subunits_scopes$/,
    change: (body) => (info(body).per_page = 100),
  },
  {
    name: "the scopes come in another order",
    workflow: "scopes",
    on: /^GET .*\/subunits_scopes$/,
    change: (body, query) =>
      !query.has("per_page") &&
      Object.assign(body, { subunit_scopes: asArray(body.subunit_scopes).toReversed() }),
  },
  {
    name: "no scopes are out of range",
    workflow: "scopes",
    on: /^GET .*\/subunits_scopes$/,
    change: (body) => (info(body).is_out_of_range = false),
  },
  {
    name: "the channels that are not sent are reset",
    workflow: "settings",
    on: /^PUT .*\/notifications_settings$/,
    change: (body) => (settings(body).push = false),
  },
  {
    name: "a new conversation is for nobody",
    workflow: "first-conversation",
    on: /^POST .*\/conversations$/,
    change: (body) => (conversation(body).user_ids = []),
  },
  {
    name: "a new conversation is answered 201",
    workflow: "first-conversation",
    on: /^POST .*\/conversations$/,
    status: 201,
  },
  {
    name: "a new conversation is not listed",
    workflow: "first-conversation",
    on: /^GET .*\/conversations$/,
    change: (body) =>
      asArray(body.conversations).length > 0 && (asArray(body.conversations) as unknown[]).shift(),
  },
  {
    name: "an author has not seen the own message",
    workflow: "first-conversation",
    on: /^GET .*\/conversations\/\d+$/,
    change: (body) => (conversation(body).unseen_messages_count = 1),
  },
  {
    name: "a message is stored otherwise",
    workflow: "first-conversation",
    on: /^POST .*\/messages$/,
    change: (body) => ((asObject(body.message) as Record<string, unknown>).content = "?"),
  },
  {
    name: "an answer lacks a required property",
    workflow: "first-conversation",
    on: /^GET .*\/conversations\/\d+$/,
    change: (body) => delete conversation(body).author_id,
  },
  {
    name: "unseen messages are not counted",
    workflow: "catching-up",
    on: /^GET .*\/conversations\/\d+$/,
    change: (body) => (conversation(body).unseen_messages_count = 0),
  },
  {
    name: "received counts as seen",
    workflow: "catching-up",
    on: /^PUT .*\/conversations\/\d+\/received$/,
    change: (body) => (conversation(body).unseen_messages_count = 0),
  },
  {
    name: "seen lowers nothing",
    workflow: "catching-up",
    on: /^PUT .*\/conversations\/\d+\/seen$/,
    change: (body) => (conversation(body).unseen_messages_count = 2),
  },
  {
    name: "the sort order is turned round",
    workflow: "catching-up",
    on: /^GET .*\/messages$/,
    change: (body) => Object.assign(body, { messages: asArray(body.messages).toReversed() }),
  },
  {
    name: "a new notification is seen",
    workflow: "notification-triage",
    on: /^GET .*\/notifications$/,
    change: (body) =>
      asArray(body.notifications).forEach(
        (item) => ((asObject(item) as Record<string, unknown>).seen = true),
      ),
  },
  {
    name: "showing a notification marks it",
    workflow: "notification-triage",
    on: /^GET .*\/notifications\/\d+$/,
    change: (body) => (notification(body).seen = true),
  },
  {
    name: "received means seen",
    workflow: "notification-triage",
    on: /^PUT .*\/notifications\/\d+\/received$/,
    change: (body) => (notification(body).seen = true),
  },
  {
    name: "seen does not mean received",
    workflow: "notification-triage",
    on: /^PUT .*\/notifications\/\d+\/seen$/,
    change: (body) => (notification(body).received = false),
  },
  {
    name: "all cannot be marked",
    workflow: "notification-triage",
    on: /^PUT .*\/notifications\/seen$/,
    status: 404,
  },
  {
    name: "settings are not kept",
    workflow: "settings",
    on: /^GET .*\/notifications_settings$/,
    change: (body) => (settings(body).sms = true),
  },
  {
    name: "settings answer what held before",
    workflow: "settings",
    on: /^PUT .*\/notifications_settings$/,
    change: (body) => (settings(body).sms = true),
  },
  {
    name: "a change has no moment",
    workflow: "settings",
    on: /^PUT .*\/notifications_settings$/,
    change: (body) => (settings(body).updated_at = null),
  },
  { name: "a stranger is told 403", workflow: "stranger", on: /^PUT .*\/seen$/, status: 403 },
  { name: "a stranger sees messages", workflow: "stranger", on: /^GET .*\/messages$/, status: 200 },
  { name: "a stranger's message is taken", workflow: "stranger", on: /^POST .*\/messages$/, status: 200 },
  { name: "any token will do", workflow: "stranger", on: /^GET .*\/conversations$/, status: 200 },
  {
    name: "the total is that of the page",
    workflow: "paging",
    on: /^GET .*\/messages$/,
    change: (body) => (info(body).total_count = asArray(body.messages).length),
  },
  {
    name: "there is never a next page",
    workflow: "paging",
    on: /^GET .*\/messages$/,
    change: (body) => (info(body).next_page = null),
  },
  {
    name: "pages overlap",
    workflow: "paging",
    on: /^GET .*\/messages$/,
    change: (body, query) =>
      query.get("page_no") === "2" && Object.assign(asObject(asArray(body.messages)[0]), { content: "Two." }),
  },
  {
    name: "the last page says there is one more",
    workflow: "paging",
    on: /^GET .*\/messages$/,
    change: (body) => (info(body).is_last_page = false),
  },
  {
    name: "nothing is out of range",
    workflow: "paging",
    on: /^GET .*\/messages$/,
    change: (body) => (info(body).is_out_of_range = false),
  },
];
