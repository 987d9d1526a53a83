/**
 * The client's call arrives at our own stubs, over a socket, as it was given, and the answer comes back so. The mock and
 * the MSW handlers answer the same call with something that the client takes. Differences are in a list of their own.
 */
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { setupServer } from "msw/node";
import { afterAll, describe, expect, test } from "vitest";
import { startMock } from "../../../scripts/edge/mock/server.ts";
import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { differences, unhandled, unmocked } from "./differences.ts";
import { Echo, plain } from "./echo.ts";
import { parameters } from "./parameters.ts";
import { type Refused, refused } from "./refused.ts";
import type { Call, Row } from "./row.ts";
import { type Result, served } from "./served.ts";
import { strange } from "./strange.ts";

const all = [...parameters, ...bodies, ...answers, ...strange];
const rows = new Map<string, Row>(all.map((row, index) => [`o${index}`, row]));
const wrong = new Map<string, Refused>(refused.map((row, index) => [`r${index}`, row]));

const echo = new Echo();
const made = await served(rows, wrong);
const server = await made.serve(echo);
const mock = await startMock({ ...made.described, port: 0 });
const mockedUrl = "http://mocked.test";
const mocked = setupServer(...made.handlers({ baseUrl: mockedUrl }));
afterAll(async () => {
  mocked.close();
  await Promise.all([server.close(), mock.close()]);
  await made.remove();
});

async function ask(baseUrl: string, id: string, { input, credentials = {} }: Call): Promise<Result> {
  const { bearer, ...others } = credentials;
  const api = made.createApi({
    baseUrl,
    headers: {},
    retry: false,
    credentials: others,
    ...(bearer && { token: bearer }),
  });
  const call = api[id];
  if (!call) throw new Error(`The client has no ${id}`);
  return call(input);
}

/** What a call should do. */
async function wantedOf({ input, got = input, reply = { status: 204 }, want = {} }: Call): Promise<object> {
  const { status, body, headers = {} } = reply;
  return {
    got: await plain(Object.fromEntries(Object.entries(got).filter(([, value]) => value !== undefined))),
    status,
    value: await plain("value" in want ? want.value : body),
    headers: want.headers ?? headers,
  };
}

async function outcomeOf(id: string, call: Call): Promise<object> {
  echo.expect(call.reply);
  try {
    const { status, data, error, headers } = await ask(server.url, id, call);
    const value = await plain(data === undefined ? error : data);
    return { got: echo.got, status, value, headers };
  } catch (error) {
    return { got: echo.got, thrown: String(error) };
  }
}

const titled = [...rows].map(([id, row]) => ({ title: row.title, id, calls: row.calls }));

test.each(titled)("$title", async ({ title, id, calls }) => {
  const apart: unknown[] = [];
  for (const call of calls) {
    const [outcome, wanted] = [await outcomeOf(id, call), await wantedOf(call)];
    if (!isDeepStrictEqual(outcome, wanted)) apart.push({ given: call.input, wanted, outcome });
  }
  const isListed = title in differences;
  expect({
    apart: isListed ? [] : apart,
    differs: apart.length > 0,
    failures: echo.failures.splice(0),
  }).toEqual({ apart: [], differs: isListed, failures: [] });
});

describe("the table", () => {
  test("is as long as it should be, and holds each difference", () => {
    const titles = new Set(all.map(({ title }) => title));
    expect(Object.keys(differences).filter((title) => !titles.has(title))).toEqual([]);
    expect(titles.size).toBe(rows.size);
    expect(rows.size).toBeGreaterThanOrEqual(80);
    expect(wrong.size).toBeGreaterThanOrEqual(30);
  });

  test("compiles under strict, and wrong calls do not", async () => {
    expect(await made.compile()).toBe("");
  });
});

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);

test.each([...wrong].map(([id, row]) => ({ title: row.title, id, row })))(
  "refused: $title",
  async ({ id, row }) => {
    expect(ajv.validate(schemaOf(row), row.input)).toBe(false);
    echo.expect(undefined);
    const { status } = await ask(server.url, id, row);
    expect({ kind: Math.trunc(status / 100), got: echo.got }).toEqual({ kind: 4, got: undefined });
  },
);

/** Of the input as a whole. */
function schemaOf({ parameters: declared = [], requestBody }: Refused): object {
  const bodySchemas = Object.values(requestBody?.content ?? {}).map(
    ({ schema }) => ["body", schema] as const,
  );
  const own = declared.map(
    ({ name, schema, content }) => [name, schema ?? content?.["application/json"]?.schema] as const,
  );
  const properties = Object.fromEntries([...own, ...bodySchemas]);
  return { type: "object", required: Object.keys(properties), properties };
}

/** The first call of each operation. */
const first = titled.flatMap(({ title, id, calls: [call] }) => (call ? [{ title, id, call }] : []));

test("the mock takes each call, and the client its answer", async () => {
  expect(await refusals(mock.url)).toEqual(wantedRefusals(unmocked));
});

test("the client takes what the MSW handlers answer", async () => {
  mocked.listen({ onUnhandledRequest: "bypass" });
  expect(await refusals(mockedUrl)).toEqual(wantedRefusals(unhandled));
  mocked.close();
});

/** What is not answered as documented, or not with what the client can read. */
async function refusals(url: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { title, id, call } of first) {
    const { ok, status } = await ask(url, id, call).catch((error: unknown) => ({
      ok: false,
      status: String(error),
    }));
    if (!ok && !(status in Object(rows.get(id)?.responses))) found.push({ title, status });
  }
  return found;
}

function wantedRefusals(listed: Readonly<Record<string, string>>): unknown[] {
  return Object.keys(listed).map((title) => ({ title, status: 501 }));
}
