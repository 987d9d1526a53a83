/** The mock and the stubs give one answer to the same head; `test/sandbox` has the sandbox's. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { startExampleServer } from "../server/example-server.ts";
import { api, document } from "./contract.ts";
import { oddHeads } from "./odd-heads.ts";
import { send } from "./socket.ts";

const known = (token: string) => (/^[\w-]+$/.test(token) ? token : undefined);

let mock: Mock;
let stubs: Awaited<ReturnType<typeof startExampleServer>>;
beforeAll(async () => {
  [mock, stubs] = await Promise.all([
    startMock({ document, api, port: 0 }),
    startExampleServer({ authenticate: { UserAuthorization: known } }),
  ]);
});
afterAll(() => Promise.all([mock.close(), stubs.close()]));

test.each(oddHeads)("%s", async (_name, bytes, want) => {
  const answers = await Promise.all([mock, stubs].map(({ port }) => send(port, bytes)));
  expect(answers.map((all) => all.map(({ status }) => status))).toEqual([[want], [want]]);
});
