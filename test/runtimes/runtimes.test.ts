/** The built package in each runtime: the same program, with the same outcome. Browsers have theirs in `test/browser`. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Built, built } from "./built.ts";
import { runtimes } from "./runtimes.ts";
import { type Servers, startServers } from "./servers.ts";
import { wanted } from "./wanted.ts";

let made: Built;
let servers: Servers;
beforeAll(async () => {
  made = await built();
  servers = await startServers(made.server);
}, 120_000);
afterAll(() => Promise.all([servers.close(), made.remove()]));

test.each(Object.entries(runtimes))("%s", async (_name, run) => {
  expect(await run(made, servers.urls)).toEqual(wanted);
});
