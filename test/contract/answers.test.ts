/** Which refusals exercise a constraint, what the engine assumes, and whether a server has a memory. */
import { expect, test } from "vitest";
import { saysStateless } from "../../scripts/commands/contract-usage.ts";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { run } from "../../scripts/contract/run.ts";
import type { Json } from "../../scripts/core/json.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";
import { listening } from "./planted/listening.ts";
import { documents, tried } from "./planted/planted.ts";
import { specification } from "./specification.ts";

const integer = { type: "integer", minimum: 1 };
const document: Json = {
  openapi: "3.1.0",
  info: { title: "Kites", version: "1" },
  paths: {
    "/kites/{kite}": {
      put: {
        operationId: "putKite",
        parameters: [
          { name: "kite", in: "path", required: true, schema: { ...integer, maximum: 9 } },
          { name: "If-Match", in: "header", required: true, schema: { type: "string" } },
        ],
        requestBody: {
          content: { "application/json": { schema: { type: "object", properties: { tails: integer } } } },
        },
        responses: { "204": { description: "ok" }, default: { description: "no" } },
      },
    },
  },
};
const api = readApi(withViews(document));

function isWrong(text: string, most: number): boolean {
  return !/^-?\d+$/.test(text) || Number(text) < 1 || Number(text) > most;
}

/** @returns the constraints of each place that were exercised, if every refusal of it has a status */
async function exercised(status: number) {
  const { signal } = new AbortController();
  const report = await run({
    api,
    identities: [{ token: "any", refused: [] }],
    send: async ({ method, target, headers, body = "" }) => {
      const tails = /"tails":(.*?)[,}]/.exec(body)?.[1] ?? "1";
      const isRefused =
        method !== "PUT" ||
        isWrong(target.split("/").at(-1) ?? "", 9) ||
        !headers.some(([name, value]) => name === "If-Match" && value !== "") ||
        (body !== "" && !body.startsWith("{")) ||
        isWrong(tails, Infinity);
      return { status: isRefused ? status : 204, headers: new Headers(), text: "" };
    },
    url: "http://kites",
    seed: 1,
    runs: 2,
    only: [],
    readOnly: false,
    failFast: false,
    isStateless: true,
    signal,
  });
  const left = [...report.explained].filter(([, excuse]) => excuse === "unanswered").map(([name]) => name);
  const places = ["path", "header", "body"];
  return places.filter((place) => !left.some((name) => name.startsWith(`putKite ${place}`)));
}

test.each([
  [400, ["path", "header", "body"]],
  [422, ["path", "header", "body"]],
  [404, ["path"]],
  [410, ["path"]],
  [412, ["header"]],
  [428, ["header"]],
  [401, []],
  [403, []],
  [405, []],
  [409, []],
])("a refusal with %i exercises constraints of %j", async (status, want) => {
  expect(await exercised(status)).toEqual(want);
});

test.each([
  ["forgets put", true],
  ["no filter state", true],
  ["lenient json", undefined],
  ["no staff", undefined],
])("the defect of a server that has the flaw %s is marked as assumed: %s", async (flaw, assumed) => {
  const bug = documents.repairs.bugs.find(({ flaws }) => flaws.includes(flaw));
  const { defects } = await tried("repairs", { seed: 1, ...(bug && { bug }), failFast: true });
  expect(defects.map((one) => one.assumed)).toEqual([assumed]);
});

test("the mock says that it has no memory; others do not", async () => {
  const servers = [
    await startMock({ ...specification, host: "127.0.0.1", port: 0 }),
    await listening("repairs", {}),
  ];
  const said = [];
  for (const { url } of servers)
    said.push(await saysStateless(httpTarget({ url, timeout: 10_000, rate: 0 })));
  for (const server of servers) await server.close();
  expect(said).toEqual([true, false]);
});
