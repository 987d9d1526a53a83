/** Runs the proxy, in front of the stubs, as the target of nasty requests. */
import { proxy } from "../../scripts/commands/proxy.ts";
import { plain } from "../../scripts/core/problem.ts";
import { startExampleServer } from "../server/example-server.ts";
import { beVictim } from "../server/nasty-victim.ts";
import { specification } from "../users-api/specification.ts";

const authenticate = {
  UserAuthorization: (token: string) => (/^[\w-]+$/.test(token) ? token : undefined),
};

await beVictim(async (failed) => {
  const upstream = await startExampleServer({
    authenticate,
    log: (event) => {
      if (event.kind === "failed") failed(event.error);
    },
  });
  const started = Promise.withResolvers<number>();
  const stop = new AbortController();
  const running = proxy({
    api: specification.api,
    files: new Set(),
    cwd: ".",
    upstream: upstream.url,
    host: "127.0.0.1",
    port: 0,
    timeout: 5,
    requestTimeout: 2,
    errors: process.argv.includes("--errors"),
    json: false,
    paint: plain,
    log: (line) => {
      const [, port] = / is ready at .*:(\d+)$/.exec(line) ?? [];
      if (port !== undefined) started.resolve(Number(port));
      if (/could not be checked|did not answer|has had no answer/.test(line)) failed(line);
    },
    signal: stop.signal,
  });
  running.catch(started.reject);
  const close = async () => {
    stop.abort();
    await running;
    await upstream.close();
  };
  return { port: await started.promise, close };
});
