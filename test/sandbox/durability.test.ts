/** The sandbox keeps what it has acknowledged. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCampaign } from "./campaign.ts";
import { end, startProcess } from "./process.ts";
import { clientOf } from "./start.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a sample of requests while the process is killed: no acknowledged write is lost or incomplete", async () => {
  const outcome = await runCampaign({ file: join(folder, "killed.db"), requests: 800, kills: 3, seed: 1 });
  expect(outcome).toEqual({
    answered: 800 - outcome.unanswered,
    unanswered: expect.any(Number),
    unexpected: [],
    lost: [],
    broken: [],
  });
  expect(outcome.answered).toBeGreaterThan(700);
});

test("two processes write to one file", async () => {
  const file = join(folder, "shared.db");
  const first = await startProcess("--database", file);
  const second = await startProcess("--database", file);
  const clients = [clientOf(first, "marta"), clientOf(second, "jonas")];
  const write = (index: number) =>
    clients[index % 2]?.createMessage({
      conversation_id: 2,
      body: { message: { content: `Message ${index}` } },
    });
  const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => write(index)));
  const listed = await clients[0]?.listMessages({ conversation_id: 2 });
  await Promise.all([end(first.child), end(second.child)]);
  expect(new Set(answers.map((answer) => answer?.response.status))).toEqual(new Set([200]));
  expect(listed?.data?.pagination_info.total_count).toBe(62);
});

test("a restart keeps the data", async () => {
  const file = join(folder, "kept.db");
  const first = await startProcess("--database", file);
  await clientOf(first, "marta").updateNotificationsSettings({
    body: { notifications_settings: { sms: false } },
  });
  const saved = (await clientOf(first, "marta").showNotificationsSettings()).data;
  await end(first.child);
  const second = await startProcess("--database", file);
  const kept = (await clientOf(second, "marta").showNotificationsSettings()).data;
  await end(second.child);
  expect([kept, kept?.notifications_settings.sms]).toEqual([saved, false]);
});
