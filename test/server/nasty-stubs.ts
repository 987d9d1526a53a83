/** The stubs, to be sent nasty requests. */
import { startExampleServer } from "./example-server.ts";
import { beVictim } from "./nasty-victim.ts";

/** Tokens are of plain characters, as the sandbox's are. */
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
