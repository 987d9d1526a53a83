/** The provenance of each operation says what could be read of the vendor's pages, no more and no less. */
import { expect, it } from "vitest";
import { operations } from "./document.ts";

const nameRead = {
  method: "inferred",
  path: "inferred",
  permit: "inferred",
  context: "inferred",
  authorization: "inferred",
  lifecycle: "inferred",
  parameters: "inferred",
  request: "inferred",
};
const methodRead = { ...nameRead, method: "documented" };
const pageRead = {
  method: "documented",
  path: "documented",
  permit: "documented",
  context: "documented",
  authorization: "documented",
  lifecycle: "documented",
  parameters: "partly",
  request: "partly",
};

/** A response is partly documented if its model has a page. */
it.each([
  ["listUsers", { ...methodRead, response: "partly" }],
  ["showNotificationsSettings", { ...nameRead, response: "inferred" }],
  ["updateNotificationsSettings", { ...nameRead, response: "inferred" }],
  ["createConversation", { ...pageRead, response: "partly" }],
  ["listConversations", { ...pageRead, response: "partly" }],
  ["showConversation", { ...methodRead, response: "partly" }],
  ["markConversationReceived", { ...methodRead, response: "partly" }],
  ["markConversationSeen", { ...methodRead, response: "partly" }],
  ["archiveConversation", { ...methodRead, response: "partly" }],
  ["createMessage", { ...nameRead, response: "partly" }],
  ["listMessages", { ...nameRead, response: "partly" }],
  ["archiveMessage", { ...nameRead, response: "partly" }],
  ["listNotifications", { ...methodRead, response: "inferred" }],
  ["showNotification", { ...methodRead, response: "inferred" }],
  ["markNotificationReceived", { ...methodRead, response: "inferred" }],
  ["markNotificationSeen", { ...methodRead, response: "inferred" }],
  ["markAllNotificationsReceived", { ...methodRead, response: "inferred" }],
  ["markAllNotificationsSeen", { ...methodRead, response: "inferred" }],
  ["listSubunitScopes", { ...methodRead, response: "partly" }],
])("%s", (id, provenance) => {
  const operation = operations.find(({ operationId }) => operationId === id);
  expect(operation?.["x-provenance"]).toEqual(provenance);
});
