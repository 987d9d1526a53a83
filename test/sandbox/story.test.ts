/** A fresh sandbox answers with the specification's examples. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { asObject } from "../../scripts/core/json.ts";
import { specification } from "../contract/specification.ts";
import { ask } from "./ask.ts";
import type { RunningSandbox } from "./sandbox.ts";
import { start } from "./start.ts";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await start();
});
afterAll(() => sandbox.close());

const components = asObject(specification.document.components);
const example = (name: string) => asObject(asObject(components.examples)[name]).value;
const me = "/v1/users/me";
const invalid = (details: object) => ({ status: 422, body: { error: "Invalid parameters", details } });

test.each([
  ["UsersListed", "/v1/users"],
  ["ConversationsListed", `${me}/conversations`],
  ["ConversationShown", `${me}/conversations/2`],
  ["ConversationReceived", `${me}/conversations/2`],
  ["ConversationsOutOfRange", `${me}/conversations?page_no=3`],
  ["MessagesListed", `${me}/conversations/2/messages`],
  ["FireDrillMessagesListed", `${me}/conversations/1/messages`],
  ["NotificationsListed", `${me}/notifications`],
  ["NotificationShown", `${me}/notifications/42`],
  ["NotificationsSettingsDefault", `${me}/notifications_settings`],
  ["SubunitScopesListed", `${me}/subunits_scopes`],
])("%s", async (name, path) => {
  expect(await ask(sandbox.url + path)).toEqual({ status: 200, body: example(name) });
});

test.each([
  ["ConversationUnknown", `${me}/conversations/99`, 404],
  ["MessageUnknown", `${me}/conversations/2/messages/1/archive`, 404],
  ["NotificationUnknown", `${me}/notifications/1`, 404],
  ["ConversationIdInvalid", `${me}/conversations/two`, 422],
  ["ListConversationsInvalid", `${me}/conversations?sort_by=title&with_archived=yes`, 422],
])("%s", async (name, path, status) => {
  const method = path.endsWith("archive") ? "PUT" : "GET";
  expect(await ask(sandbox.url + path, { method })).toEqual({ status, body: example(name) });
});

test("CreateConversationInvalid: each of its two errors alone", async () => {
  const url = `${sandbox.url}${me}/conversations`;
  const nobody = "00000000-0000-4000-8000-000000000000";
  const wrong = await ask(url, {
    json: { conversation: { user_ids: [nobody] }, message: { content: "Hello" } },
  });
  const empty = await ask(url, { json: { conversation: { user_ids: [nobody] }, message: { content: "" } } });
  expect([wrong, empty]).toEqual([
    invalid({ conversation: { user_ids: { 0: [{ error: "does_not_exist" }] } } }),
    invalid({ message: { content: [{ error: "blank" }] } }),
  ]);
});

test("Aisha's role lacks a permit", async () => {
  const url = `${sandbox.url}${me}/conversations`;
  const json = { conversation: { audience_ids: [15] }, message: { content: "Hello" } };
  expect(await ask(url, { token: "aisha-token", json })).toEqual({
    status: 403,
    body: example("PermitMissing"),
  });
});
