import { afterAll, beforeAll, expect, test } from "vitest";
import { oddHeads } from "../mock/odd-heads.ts";
import { send } from "../mock/socket.ts";
import type { RunningSandbox } from "./sandbox.ts";
import { start } from "./start.ts";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await start();
});
afterAll(() => sandbox.close());

test.each(oddHeads)("%s: as the mock and the stubs", async (_name, bytes, want) => {
  expect((await send(sandbox.port, bytes)).map(({ status }) => status)).toEqual([want]);
});
