/** Prism's own proxy, in front of the sandbox, finds no violation in valid traffic. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../scripts/edge/http-server.ts";
import { printed } from "../sandbox/process.ts";
import type { RunningSandbox } from "../sandbox/sandbox.ts";
import { type Client, clientOf, start } from "../sandbox/start.ts";

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let sandbox: RunningSandbox;
let prism: ChildProcess;
let proxied: { readonly url: string };
beforeAll(async () => {
  sandbox = await start();
  const port = String(await freePort());
  const command = file("test/bench/node_modules/@stoplight/prism-cli/dist/index.js");
  const flags = ["proxy", file("generated/openapi.yaml"), sandbox.url, "--port", port, "--errors"];
  prism = spawn(process.execPath, [command, ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  await printed(prism, /listening/);
  proxied = { url: `http://127.0.0.1:${port}` };
});
afterAll(async () => {
  prism.kill();
  await once(prism, "exit");
  await sandbox.close();
});

const at = { conversation_id: 2 };
const message = { conversation_id: 2, message_id: 5 };
const notification = { notification_id: 42 };
const hello = { body: { message: { content: "Hello" } } };
const users = ["85cd878e-a6af-4013-ab24-770d9ecd7819"];
const page = { page_no: 1, per_page: 2, sort_direction: "asc" as const };

type Call = (marta: Client, jonas: Client) => Promise<{ readonly response: Response }>;

test.each<[number, string, Call]>([
  [200, "listUsers", (marta) => marta.listUsers({ per_page: 2 })],
  [200, "listConversations", (marta) => marta.listConversations(page)],
  [
    200,
    "createConversation",
    (marta) => marta.createConversation({ body: { ...hello.body, conversation: { user_ids: users } } }),
  ],
  [200, "showConversation", (marta) => marta.showConversation(at)],
  [404, "showConversation", (marta) => marta.showConversation({ conversation_id: 99 })],
  [200, "markConversationReceived", (marta) => marta.markConversationReceived(at)],
  [200, "markConversationSeen", (marta) => marta.markConversationSeen(at)],
  [200, "createMessage", (_marta, jonas) => jonas.createMessage({ ...at, ...hello })],
  [200, "listMessages", (marta) => marta.listMessages(at)],
  [403, "archiveMessage", (marta) => marta.archiveMessage({ conversation_id: 2, message_id: 4 })],
  [200, "archiveMessage", (_marta, jonas) => jonas.archiveMessage({ ...message, message_id: 4 })],
  [405, "archiveMessage", (_marta, jonas) => jonas.archiveMessage({ ...message, message_id: 4 })],
  [200, "archiveConversation", (marta) => marta.archiveConversation(at)],
  [405, "archiveConversation", (marta) => marta.archiveConversation(at)],
  [200, "listNotifications", (marta) => marta.listNotifications(page)],
  [200, "showNotification", (marta) => marta.showNotification(notification)],
  [200, "markNotificationReceived", (marta) => marta.markNotificationReceived(notification)],
  [200, "markNotificationSeen", (marta) => marta.markNotificationSeen(notification)],
  [200, "markAllNotificationsReceived", (marta) => marta.markAllNotificationsReceived()],
  [200, "markAllNotificationsSeen", (marta) => marta.markAllNotificationsSeen()],
  [200, "showNotificationsSettings", (marta) => marta.showNotificationsSettings()],
  [
    200,
    "updateNotificationsSettings",
    (marta) => marta.updateNotificationsSettings({ body: { notifications_settings: { sms: false } } }),
  ],
  [200, "listSubunitScopes", (marta) => marta.listSubunitScopes()],
])("%i %s", async (status, _name, call) => {
  const { response } = await call(clientOf(proxied, "marta"), clientOf(proxied, "jonas"));
  expect([response.status, response.headers.get("sl-violations")]).toEqual([status, null]);
});

test("it does find a violation: an empty message", async () => {
  const { error } = await clientOf(proxied, "marta").createMessage({
    ...at,
    body: { message: { content: "" } },
  });
  const location = ["body", "message", "content"];
  expect(error).toMatchObject({ status: 422, validation: [{ location, code: "minLength" }] });
});
