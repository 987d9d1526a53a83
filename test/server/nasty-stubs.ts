/** Runs the stubs as the target of nasty requests. */
import { startExampleServer } from "./example-server.ts";
import { beVictim } from "./nasty-victim.ts";

/** Accepts only tokens of plain characters, like the sandbox. */
const authenticate = {
  UserAuthorization: (token: string) => (/^[\w-]+$/.test(token) ? token : undefined),
};

await beVictim((failed) =>
  startExampleServer({
    authenticate,
    log: (event) => {
      if (event.kind === "failed") failed(event.error);
    },
  }),
);
