/** Query keys and invalidation, without a DOM: what is in a key, and what a change makes stale. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { QueryClient } from "@tanstack/react-query";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient } from "../.generated/users-api/typescript/src/index.ts";
import {
  createConversationMutationOptions,
  listConversationsInfiniteQueryOptions,
  listConversationsQueryKey,
  listUsersQueryKey,
  listUsersQueryOptions,
} from "../.generated/users-api/typescript/src/react-query.ts";
import { generatedFolder } from "../users-api/files.ts";
import { empty, headers, message } from "./scripted.ts";

const clientOf = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl: "http://x", token: "T", headers, ...options });

describe("a query key", () => {
  const known = { baseUrl: "http://x", headers };

  test.each([
    ["nothing but the client and the input", {}, known],
    [
      "headers of the call, over the client's",
      { headers: { "X-Customer": "id=2" } },
      { baseUrl: "http://x", headers: { ...headers, "X-Customer": "id=2" } },
    ],
    [
      "a header that is taken away",
      { headers: { "X-Customer": null } },
      { baseUrl: "http://x", headers: { ...headers, "X-Customer": null } },
    ],
    ["no header that is undefined", { headers: { "X-Customer": undefined } }, known],
    [
      "fetch options that are values",
      { init: { cache: "no-store", dispatcher: {} } as RequestInit },
      { ...known, init: { cache: "no-store" } },
    ],
    [
      "no signal, timeout or retry",
      { signal: new AbortController().signal, timeout: 5, retry: false as const },
      known,
    ],
  ])("holds %s", (_what, call, wanted) => {
    const client = clientOf();
    const key = ["Placewise Users API", "listUsers", wanted, { page_no: 2 }];
    expect(listUsersQueryOptions(client, { page_no: 2 }, call).queryKey).toEqual(key);
    expect(listUsersQueryKey(client, { page_no: 2 }, call)).toEqual(key);
    expect(listConversationsInfiniteQueryOptions(client, {}, call).queryKey[2]).toEqual(wanted);
  });

  test("keeps two customers apart", async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
    const client = clientOf({
      fetch: async (request) =>
        Response.json({ ...empty, users: [{ id: request.headers.get("x-customer") }] }),
    });
    const of = async (customer: string) =>
      queries.fetchQuery(listUsersQueryOptions(client, {}, { headers: { "X-Customer": customer } }));
    expect([(await of("id=1")).users[0]?.id, (await of("id=2")).users[0]?.id]).toEqual(["id=1", "id=2"]);
  });

  test("holds the client's own key in place of address and headers", () => {
    const server = clientOf({ baseUrl: "http://internal", queries: { key: "mine" } });
    const browser = clientOf({
      headers: { ...headers, "X-User-Agent": "Browser" },
      queries: { key: "mine" },
    });
    expect(listUsersQueryKey(server)).toEqual(["Placewise Users API", "listUsers", { client: "mine" }, {}]);
    expect(listUsersQueryKey(browser)).toEqual(listUsersQueryKey(server));
    expect(listUsersQueryKey(server, {}, { headers: { "X-Locale": "es" } })[2]).toEqual({
      client: "mine",
      headers: { "X-Locale": "es" },
    });
  });
});

const created = () => Response.json({}, { status: 201 });

/** Whether a change made the list of conversations stale. */
async function stale(
  options: Partial<ClientOptions>,
  settings?: { invalidate?: boolean | undefined },
): Promise<boolean | undefined> {
  const queries = new QueryClient();
  const client = clientOf({ retry: false, fetch: async () => created(), ...options });
  const key = listConversationsQueryKey(client);
  queries.setQueryData(key, {});
  const { mutationFn } = createConversationMutationOptions(client, {}, settings);
  await mutationFn?.(message, { client: queries, meta: undefined }).catch(() => {});
  return queries.getQueryState(key)?.isInvalidated;
}

describe("a change invalidates", () => {
  const html = { status: 200, headers: { "content-type": "text/html" } };

  test.each<[string, Partial<ClientOptions>, { invalidate?: boolean | undefined } | undefined, boolean]>([
    ["what it affects", {}, undefined, true],
    ["what it affects, under the client's own key", { queries: { key: "mine" } }, undefined, true],
    ["nothing when the client says so", { queries: { invalidate: false } }, undefined, false],
    ["nothing when the hook says so", {}, { invalidate: false }, false],
    ["what it affects when the hook says so", { queries: { invalidate: false } }, { invalidate: true }, true],
    [
      "what the client says when the hook leaves it open",
      { queries: { invalidate: false } },
      { invalidate: undefined },
      false,
    ],
    [
      "nothing after a refusal",
      { fetch: async () => Response.json({ error: "No" }, { status: 403 }) },
      undefined,
      false,
    ],
    [
      "nothing after a refusal by a gateway",
      { fetch: async () => new Response("<html>", { ...html, status: 403 }) },
      undefined,
      false,
    ],
    [
      "what it affects after a success that cannot be read",
      { fetch: async () => new Response("<html>", { ...html, status: 201 }) },
      undefined,
      true,
    ],
    [
      "what it affects after a failure of the server",
      { fetch: async () => Response.json({}, { status: 500 }) },
      undefined,
      true,
    ],
  ])("%s", async (_what, options, settings, wanted) => {
    expect(await stale(options, settings)).toBe(wanted);
  });
});

test("options need neither React nor TanStack at run time, for server components; hooks are marked", async () => {
  const folder = join(generatedFolder, "typescript/src");
  const { metafile } = await build({
    entryPoints: [join(folder, "react-query/options.ts")],
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/([^/]+)/.exec(file)?.[1] ?? [],
  );
  expect([...new Set(packages)]).toEqual(["openapi-fetch"]);
  expect(await readFile(join(folder, "react-query.ts"), "utf8")).toMatch(/^(?:\/\/.*\n+)*"use client";\n/);
});
