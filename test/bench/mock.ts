/** The mock compared with Prism's command line: CPU per request. */
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../scripts/edge/http-server.ts";
import { goodHeaders } from "../mock/contract.ts";
import { printed } from "../sandbox/process.ts";
import { generatedFolder, specFolder } from "../users-api/files.ts";
import { compare } from "./compare.ts";
import { type Sent, answerTo, costOver, startMeasured } from "./http-load.ts";

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const shown = { method: "GET", path: "/v1/users/me/conversations/2", headers: goodHeaders };
const requests: Readonly<Record<string, Sent>> = {
  showConversation: shown,
  listConversations: { ...shown, path: "/v1/users/me/conversations?per_page=2" },
  createMessage: {
    method: "POST",
    path: `${shown.path}/messages`,
    headers: { ...goodHeaders, "content-type": "application/json" },
    body: JSON.stringify({ message: { content: "The escalator runs again." } }),
  },
};

async function start(program: string, flags: readonly string[], said: RegExp) {
  const port = await freePort();
  const child = startMeasured(file(program), ["mock", ...flags, "--port", String(port)]);
  await Promise.race([printed(child, said), answered(port)]);
  const stop = async () => {
    child.disconnect();
    await once(child, "exit");
  };
  return { cost: costOver(child, port, 300), stop };
}

/** Each program says in its own words that it is ready; a response is proof, too. */
async function answered(port: number): Promise<void> {
  for (;;) {
    const answer = await answerTo(port, shown).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function benchMock(): Promise<void> {
  const prism = await start(
    "test/bench/node_modules/@stoplight/prism-cli/dist/index.js",
    [join(generatedFolder, "openapi.yaml")],
    /listening/,
  );
  const mock = await start("scripts/main.js", ["--spec", join(specFolder, "openapi.yaml")], /ready/);
  await compare({ title: "Mock", requests, own: mock.cost, peer: prism.cost, peerName: "Prism" });
  for (const { stop } of [prism, mock]) await stop();
}
