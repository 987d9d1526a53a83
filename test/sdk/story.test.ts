/** The client in each language, compiled by its own toolchain and run against the real mock and server. */
import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asArray, asObject, isObject } from "../../scripts/core/json.ts";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { type Exchange, type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { api, document } from "../mock/contract.ts";

import { type Serving, clientOf, conversationOf, start } from "../users-api/server.ts";
import { availability } from "./availability.ts";
import { copyOf, toolchains } from "./toolchains.ts";

const programs = { python: "story.py", go: "story.go", java: "Story.java", php: "story.php" };

let mock: Mock;
let server: Serving;
let exchanges: Exchange[];
beforeAll(async () => {
  mock = await startMock({ document, api, port: 0, onAnswer: (exchange) => exchanges.push(exchange) });
  server = await start();
  await conversationOf(clientOf(server, "marta"));
  await conversationOf(clientOf(server, "marta"));
});
afterAll(() => Promise.all([mock.close(), server.close()]));

const conversations = "/v1/users/me/conversations";

const create = (content: string) => ({
  method: "POST",
  body: JSON.stringify({ conversation: { audience_ids: [15] }, message: { content } }),
});

/** The same requests as the programs send, without a client. */
async function plain(url: string, token: string) {
  const shared = { "X-User-Agent": "Story", "X-Product-Name": "story", "X-Customer": "id=1000941" };
  const headers = { ...shared, Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const answer = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, { headers, ...init });
    return { status: response.status, body: asObject(await response.json()) };
  };
  const all = asArray((await answer(conversations)).body.conversations).map((each) => asObject(each).id);
  return {
    all,
    created: () => answer(conversations, create("Lift 3 is dark.")),
    listed: await answer(`${conversations}?page_no=1&per_page=1&sort_by=created_at&with_archived=true`),
    refused: await answer(conversations, create("")),
    stranger: await answer("/v1/users", { headers: shared }),
  };
}

/** The result of Python's `encode`. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, withoutNulls(entry)]),
  );
}

describe.each(languages)("%s", (language) => {
  const { compile, run } = toolchains[language];
  const written = language === "python" ? withoutNulls : (value: unknown) => value;
  const available = availability(language);
  let folder: string;
  beforeAll(async () => {
    folder = await copyOf(language);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.runIf(available)("compiles on its own", async () => {
    expect(await compile(folder)).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test.runIf(available)("runs on the mock", async () => {
    exchanges = [];
    const program = await readFile(new URL(`fixtures/${programs[language]}`, import.meta.url), "utf8");
    const { stdout, stderr } = await run(folder, program, [mock.url, "any"]);
    expect(stderr).toBe("");
    const { created, listed, refused, stranger, all } = await plain(mock.url, "any");
    expect(JSON.parse(stdout)).toEqual({
      created: written((await created()).body),
      listed: written(listed.body),
      pages: [all],
      items: all,
      refused,
      stranger,
    });
    expect([refused.status, stranger.status]).toEqual([422, 401]);
  });

  test.runIf(available)("runs on the server, whose pages end", async () => {
    const program = await readFile(new URL(`fixtures/${programs[language]}`, import.meta.url), "utf8");
    const { stdout, stderr } = await run(folder, program, [server.url, "marta-token"]);
    expect(stderr).toBe("");
    const { listed, refused, stranger, all } = await plain(server.url, "marta-token");
    const { created, ...story } = JSON.parse(stdout);
    expect(all.length).toBeGreaterThan(3);
    expect(story).toEqual({
      listed: written(listed.body),
      pages: all.map((id) => [id]),
      items: all,
      refused,
      stranger,
    });
    const { data } = await clientOf(server, "marta").showConversation({
      conversation_id: created.conversation.id,
    });
    expect(created.conversation).toEqual(data?.conversation);
    expect(created.message.content).toBe("Lift 3 is dark.");
  });

  test.runIf(available)("the README's example runs", async () => {
    exchanges = [];
    const readme = await readFile(`${folder}/README.md`, "utf8");
    const example = /## Use\n[\s\S]*?```\w+\n([\s\S]*?)```\n/.exec(readme)?.[1] ?? "";
    const program = example.replace("http://127.0.0.1:4010", mock.url);
    const { exitCode, stderr } = await run(folder, program, []);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(exchanges).toEqual([
      { method: "POST", target: conversations, status: 200, reason: undefined },
      { method: "GET", target: conversations, status: 200, reason: undefined },
    ]);
  });
});
