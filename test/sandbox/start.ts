/** Starts a sandbox for a test, on a free port, and makes clients for its users. */
import { readFile } from "node:fs/promises";
import { createApi } from "../../generated/typescript/src/index.ts";
import { type RunningSandbox, type SandboxOptions, startSandbox } from "./sandbox.ts";
import { createClock } from "./clock.ts";
import { createHandlers } from "./handlers.ts";
import { readSeed } from "./seed.ts";
import type { Seed } from "./seed-schema.ts";
import { openDatabase } from "./store/database.ts";
import { createStore } from "./store/store.ts";

/** The data of the specification's examples. */
export async function storySeed(): Promise<Seed> {
  const read = readSeed(await readFile(new URL("seed.yaml", import.meta.url), "utf8"), "seed.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.seed;
}

/** Starts with the data of the specification's examples, unless the options say otherwise. */
export async function start(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  return startSandbox({ port: 0, seed: await storySeed(), ...options });
}

/** The operations that the sandbox implements. */
export function handledOperations(): readonly string[] {
  const db = openDatabase(":memory:");
  const operations = Object.keys(createHandlers(createStore(db, createClock())));
  db.close();
  return operations;
}

export const sharedHeaders = {
  "X-User-Agent": "Sandbox tests",
  "X-Product-Name": "sandbox-tests",
  "X-Customer": "id=1000941",
};

export function clientOf({ url }: { readonly url: string }, name: "marta" | "jonas" | "aisha" | "stranger") {
  return createApi({ baseUrl: url, token: `${name}-token`, headers: sharedHeaders, retry: false });
}

export type Client = ReturnType<typeof clientOf>;

/** The parameters of a conversation's operations. */
export const at = (id: number) => ({ conversation_id: id });
export const saying = (content: string) => ({ body: { message: { content } } });

export const jonas = "85cd878e-a6af-4013-ab24-770d9ecd7819";

/** Marta starts a conversation with Jonas. */
export async function conversationOf(marta: Client): Promise<number> {
  const { data } = await marta.createConversation({
    body: { conversation: { user_ids: [jonas] }, message: { content: "Lift 3 is dark." } },
  });
  return data?.conversation.id ?? 0;
}

export async function unseenOf(client: Client, id: number): Promise<number | undefined> {
  return (await client.showConversation(at(id))).data?.conversation.unseen_messages_count;
}

export const ids = (items: readonly { readonly id: number }[] | undefined) => items?.map(({ id }) => id);
