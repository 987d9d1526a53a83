/** Plain requests to a sandbox, for those that no client would send. */
import { sharedHeaders } from "./start.ts";

export interface Asked {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string;
}

/** @returns the status and the parsed body of the response */
export async function ask(url: string, { method, token = "marta-token", json, body, ...more }: Asked = {}) {
  const sent = json === undefined ? body : JSON.stringify(json);
  const typed = sent === undefined ? {} : { "content-type": "application/json" };
  const headers = { authorization: `Bearer ${token}`, ...sharedHeaders, ...typed, ...more.headers };
  const response = await fetch(url, {
    method: method ?? (sent === undefined ? "GET" : "POST"),
    headers,
    ...(sent !== undefined && { body: sent }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}
