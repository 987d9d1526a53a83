/** A client for a scripted server, and responses of the Users API for its scripts. */
import { type ClientOptions, createApi } from "../.generated/users-api/typescript/src/index.ts";
import { type ScriptedServer, json } from "./scripted-server.ts";

export const headers = { "X-User-Agent": "Tests", "X-Product-Name": "tests", "X-Customer": "all=all" };

/** Pauses are minimal, unless the options say otherwise. */
export function apiOf({ url }: ScriptedServer, options: Partial<ClientOptions> = {}) {
  return createApi({ baseUrl: url, token: "T", headers, retry: { delay: 1 }, ...options });
}

const position = { per_page: 100, current_page: 1, next_page: null, prev_page: null };
const counts = {
  total_pages: 1,
  total_count: 0,
  is_first_page: true,
  is_last_page: true,
  is_out_of_range: false,
};
export const empty = { users: [], pagination_info: { ...position, ...counts } };

export const found = json(200, empty);
export const busy = json(503, { error: "Busy" });

/** The input of createConversation. */
export const message = { body: { conversation: { audience_ids: [1] }, message: { content: "Hello" } } };

/** The statuses of calls, and the number of requests. */
export async function outcome(
  { requests }: ScriptedServer,
  ...calls: readonly Promise<{ readonly status: number }>[]
): Promise<[number[], number]> {
  const results = await Promise.all(calls);
  return [results.map(({ status }) => status), requests.length];
}
