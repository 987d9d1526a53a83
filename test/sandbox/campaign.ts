/** Sends mixed requests, many at a time, while the process is killed and restarted; then checks the database. */
import { DatabaseSync } from "node:sqlite";
import { randomNumbers } from "../random.ts";
import { end, startProcess } from "./process.ts";
import { type Client, clientOf } from "./start.ts";

export interface Campaign {
  readonly file: string;
  readonly requests: number;
  readonly kills: number;
  readonly seed: number;
}

interface Outcome {
  readonly answered: number;
  readonly unanswered: number;
  /** Responses that no rule explains. */
  readonly unexpected: readonly string[];
  /** Writes that were acknowledged and are missing. */
  readonly lost: readonly string[];
  /** Problems found by the database's own checks, and incomplete conversations. */
  readonly broken: readonly unknown[];
}

interface Written {
  readonly conversation: number;
  readonly message: number;
  readonly content: string;
}

const names = ["marta", "jonas"] as const;
const users = ["7db2c508-1758-4b84-bb68-50b5c8e1f458", "85cd878e-a6af-4013-ab24-770d9ecd7819"];

export async function runCampaign({ file, requests, kills, seed }: Campaign): Promise<Outcome> {
  const random = randomNumbers(seed);
  let sandbox = await startProcess("--database", file);
  let ready: Promise<unknown> = Promise.resolve();
  let [sent, answered, unanswered] = [0, 0, 0];
  const unexpected: string[] = [];
  const written: Written[] = [];
  const archived: Written[] = [];

  const one = async (client: Client) => {
    const content = `Message ${sent}`;
    const kind = random();
    const known = written[Math.floor(random() * written.length)];
    const path = { conversation_id: known?.conversation ?? 2 };
    const keep = (conversation: number, message: { id: number } | undefined) =>
      void (message && written.push({ conversation, message: message.id, content }));
    if (kind < 0.15) {
      const body = { conversation: { user_ids: users }, message: { content } };
      const { data, response } = await client.createConversation({ body });
      if (data) keep(data.conversation.id, data.message);
      return response;
    }
    if (kind < 0.5) {
      const { data, response } = await client.createMessage({
        ...path,
        body: { message: { content } },
      });
      keep(path.conversation_id, data?.message);
      return response;
    }
    if (kind < 0.6 && known) {
      const { response } = await client.archiveMessage({ ...path, message_id: known.message });
      if (response.status === 200) archived.push(known);
      return response;
    }
    if (kind < 0.7) return (await client.markConversationSeen(path)).response;
    if (kind < 0.8) return (await client.archiveConversation(path)).response;
    if (kind < 0.9) return (await client.markAllNotificationsSeen()).response;
    return (await client.listConversations({ per_page: 5 })).response;
  };

  const fatal = new Set(
    Array.from({ length: kills }, (_, kill) => Math.round((requests * (kill + 1)) / (kills + 1))),
  );
  const restart = async () => {
    await end(sandbox.child, "SIGKILL");
    sandbox = await startProcess("--database", file);
  };
  const worker = async (name: (typeof names)[number]) => {
    while (sent < requests) {
      sent++;
      if (fatal.has(sent)) ready = restart();
      await ready;
      const response = await one(clientOf(sandbox, name)).catch(() => undefined);
      if (!response) unanswered++;
      else answered++;
      // 403: somebody else's message; 405: already archived.
      if (response && ![200, 403, 405].includes(response.status))
        unexpected.push(`${response.status} ${response.url}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, () => names.map(worker)).flat());
  await end(sandbox.child, "SIGKILL");
  return { answered, unanswered, unexpected, lost: lostOf(file, written, archived), broken: brokenOf(file) };
}

function lostOf(file: string, written: readonly Written[], archived: readonly Written[]): string[] {
  const db = new DatabaseSync(file);
  const find = db.prepare(
    "SELECT archived FROM messages WHERE id = ? AND conversation_id = ? AND content = ?",
  );
  const lost = (what: string, list: readonly Written[], flag: number) =>
    list
      .filter(({ message, conversation, content }) => {
        const row = find.get(message, conversation, content) as { archived: number } | undefined;
        return row === undefined || row.archived < flag;
      })
      .map(({ content }) => `${what} of ${content}`);
  const all = [...lost("the writing", written, 0), ...lost("the archive", archived, 1)];
  db.close();
  return all;
}

/** Incomplete conversations: no message, no author among the participants, or not the time of the last message. */
function brokenOf(file: string): unknown[] {
  const db = new DatabaseSync(file);
  const found = [
    ...db
      .prepare("PRAGMA integrity_check")
      .all()
      .filter((row) => row.integrity_check !== "ok"),
    ...db.prepare("PRAGMA foreign_key_check").all(),
    ...db
      .prepare(
        `SELECT c.id FROM conversations c WHERE
           NOT EXISTS (SELECT 1 FROM messages WHERE conversation_id = c.id)
           OR NOT EXISTS (SELECT 1 FROM participants WHERE conversation_id = c.id AND user_id = c.author_id)
           OR EXISTS (SELECT 1 FROM participants WHERE conversation_id = c.id AND (created_at <> c.created_at
             OR updated_at <> (SELECT max(created_at) FROM messages WHERE conversation_id = c.id)))`,
      )
      .all(),
  ];
  db.close();
  return found;
}
