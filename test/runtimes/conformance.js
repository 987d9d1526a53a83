/**
 * What the built package does in a runtime, as data that must be the same in all of them. It imports the package, and
 * nothing of the runtime.
 */
import { QueryClient } from "@tanstack/react-query";
import { ApiError, UnexpectedResponseError, createApi, createClient, isErrorOf } from "things";
import {
  createThingMutationOptions,
  listThingsInfiniteQueryOptions,
  listThingsQueryKey,
  listThingsQueryOptions,
} from "things/react-query/options";
import { createRouter } from "things/server";
import { authenticate, handlers } from "./handlers.js";

const headers = { "X-Customer": "one" };
const options = { token: "new", headers, retry: { delay: 1 } };

/** A client, and the number of requests that it has sent. */
function counting(baseUrl, more = {}) {
  const sent = [];
  const send = (request, init) => {
    sent.push(request.method);
    return fetch(request, init);
  };
  return { sent, api: createApi({ ...options, baseUrl, fetch: send, ...more }) };
}

/** @returns what a call rejects with, or else its value */
const caught = (call) => call().catch((error) => error);

const outcome = ({ ok, status, data, error }) => ({ ok, status, data, error });

/** An error as data; what the platform says is its own. */
function told(error, operation) {
  return {
    name: error.name,
    message: String(error.message).replace(/(failed: )(?!\d).+( \(\w+\))$/, "$1…$2"),
    status: error.status,
    kinds: [error instanceof TypeError, error instanceof ApiError, error instanceof UnexpectedResponseError],
    isOwn: isErrorOf(operation, error),
    hasCause: error.cause !== undefined,
  };
}

const checks = {
  async json({ api }) {
    const own = createApi({ ...options, baseUrl: api });
    const body = { name: "Thing 4 – ✓", note: undefined };
    const results = [
      await own.showThing({ id: 1 }),
      await own.createThing({ body }),
      await own.showThing({ id: 9 }),
    ];
    return results.map(outcome);
  },

  async refused({ api }) {
    const own = createApi({ ...options, baseUrl: api });
    const { status } = await own.createThing({ body: { name: 5 } });
    return [status, told(await caught(() => own.showThing.orThrow({ id: 9 })), own.showThing)];
  },

  async gateway({ gateway }) {
    const found = [];
    for (const answer of ["401/html", "401/empty", "429/empty", "503/empty", "502/html", "200/html"]) {
      const { api, sent } = counting(`${gateway}/answer/${answer}`);
      const plain = await caught(() => api.listThings());
      const error = await caught(() => api.listThings.orThrow());
      const first = plain instanceof Error ? "rejected" : outcome(plain);
      found.push([answer, sent.length, first, told(error, api.listThings)]);
    }
    return found;
  },

  async network({ closed, gateway }) {
    const found = [];
    for (const baseUrl of [closed, `${gateway}/cut`]) {
      const { api, sent } = counting(baseUrl);
      const read = told(await caught(() => api.listThings()), api.listThings);
      const write = told(await caught(() => api.createThing({ body: { name: "x" } })), api.createThing);
      found.push([sent, read, write]);
    }
    return found;
  },

  async bugs({ api: baseUrl }) {
    const bug = new TypeError("a bug");
    const throwing = () => {
      throw bug;
    };
    const found = [];
    for (const hook of ["onRequest", "onResponse"]) {
      const { api, sent } = counting(baseUrl, { middleware: [{ [hook]: throwing }] });
      const isBug = (await caught(() => api.listThings())) === bug;
      found.push([sent.length, isBug]);
    }
    return found;
  },

  async middleware({ api: baseUrl }) {
    const seen = [];
    const { api } = counting(baseUrl, {
      middleware: [
        {
          onRequest: ({ request }) => void request.headers.set("X-Customer", "two"),
          onResponse: ({ response, schemaPath }) => void seen.push([schemaPath, response.status]),
        },
      ],
    });
    const { data } = await api.listThings();
    return [data.things[0].owner, seen];
  },

  async abort({ gateway }) {
    const { api, sent } = counting(`${gateway}/never`);
    const [early, late] = [AbortSignal.abort("early"), new AbortController()];
    const before = await caught(() => api.listThings({}, { signal: early }));
    setTimeout(() => late.abort("late"), 20);
    return [before, await caught(() => api.listThings({}, { signal: late.signal })), sent.length];
  },

  async timeouts({ api, gateway }) {
    const short = createApi({ ...options, baseUrl: `${gateway}/never`, timeout: 30 });
    const late = told(await caught(() => short.listThings()), short.listThings);
    const statuses = [];
    for (const timeout of [0, Infinity, 2 ** 31, Number.MAX_VALUE]) {
      statuses.push((await createApi({ ...options, baseUrl: api, timeout }).listThings()).status);
    }
    return [late, statuses];
  },

  async renewal({ api }) {
    let [current, renewals] = ["old", 0];
    const token = async (rejected) => {
      if (rejected === current) [current, renewals] = ["new", renewals + 1];
      return current;
    };
    const [one, other] = [1, 2].map((timeout) =>
      createApi({ ...options, baseUrl: api, token, timeout: timeout * 9_000 }),
    );
    const results = await Promise.all([one.listThings(), one.showThing({ id: 1 }), other.listThings()]);
    return [results.map(({ status }) => status), renewals];
  },

  async renewalThroughItself({ api }) {
    const inner = [];
    const token = async (rejected) => {
      if (rejected === undefined) return "old";
      await new Promise((resolve) => setTimeout(resolve, 1));
      inner.push((await own.showThing({ id: 1 })).status);
      return "new";
    };
    const own = createApi({ ...options, baseUrl: api, token, timeout: 9_000 });
    return [(await own.listThings()).status, inner];
  },

  async events({ api }) {
    const own = createApi({ ...options, baseUrl: api });
    const all = [];
    for await (const event of (await own.watchTicks()).data) all.push(event);
    const first = [];
    for await (const event of (await own.watchTicks()).data) {
      first.push(event.data);
      break;
    }
    return [all, first];
  },

  async files({ api }) {
    const own = createApi({ ...options, baseUrl: api });
    const picture = new Blob([new Uint8Array([1, 2, 3])], { type: "image/png" });
    const sent = await own.addPicture({ body: { title: "Grüße", tags: ["a", "b"], picture } });
    const { data } = await own.showPicture();
    return [outcome(sent), data.type, [...new Uint8Array(await data.arrayBuffer())]];
  },

  async pages({ api: baseUrl }) {
    const { api, sent } = counting(baseUrl);
    const ids = [];
    for await (const { id } of api.listThings.items()) ids.push(id);
    const before = sent.length;
    for await (const page of api.listThings.pages()) if (page.next) break;
    return [ids, before, sent.length];
  },

  async queries({ api }) {
    const client = createClient({ ...options, baseUrl: api, queries: { key: "mine" } });
    const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
    const owner = async (customer) => {
      const asked = listThingsQueryOptions(client, {}, { headers: { "X-Customer": customer } });
      return (await queries.fetchQuery(asked)).things[0].owner;
    };
    const owners = [await owner("one"), await owner("two"), await owner("one")];
    const { pages } = await queries.fetchInfiniteQuery({
      ...listThingsInfiniteQueryOptions(client),
      pages: 2,
    });
    const key = listThingsQueryKey(client, { after: "b" });
    queries.setQueryData(key, {});
    await createThingMutationOptions(client).mutationFn({ body: { name: "x" } }, { client: queries });
    return [owners, pages.map(({ things }) => things.length), key, queries.getQueryState(key).isInvalidated];
  },

  async secrets({ api }) {
    const given = { ...options, baseUrl: api, token: "hidden" };
    const { process, Bun, Deno } = globalThis;
    const inspect =
      Deno?.inspect ?? Bun?.inspect ?? process?.getBuiltinModule?.("node:util")?.inspect ?? String;
    const clients = [createClient(given), createApi(given)];
    const error = await caught(() => createApi(given).listThings.orThrow());
    const shown = [...clients, error].flatMap((value) => [
      JSON.stringify(value),
      inspect(value, { depth: 9 }),
    ]);
    return shown.map((text) => String(text).includes("hidden"));
  },

  async caller({ closed }) {
    const { api } = counting(closed);
    async function theCaller() {
      return await api.listThings();
    }
    const { stack } = await caught(theCaller);
    return stack.includes("theCaller");
  },

  async router() {
    const router = createRouter(handlers, { authenticate });
    const ask = async (path, more) =>
      router.fetch(
        new Request(`http://any${path}`, { headers: { ...headers, authorization: "Bearer new" }, ...more }),
      );
    const answers = [await ask("/things?after=b"), await ask("/things/x"), await ask("/things", { headers })];
    return Promise.all(answers.map(async (answer) => [answer.status, answer.ok && (await answer.json())]));
  },
};

/**
 * @param {{ api: string, gateway: string, closed: string }} urls of the stubs, of a server that misbehaves, and of nobody
 * @returns the outcome of each check, by its name
 */
export async function conformance(urls) {
  const found = {};
  for (const [name, check] of Object.entries(checks)) {
    found[name] = await check(urls).catch((error) => `threw ${error?.stack ?? error}`);
  }
  return found;
}
