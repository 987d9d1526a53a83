/** Runs the mock as the target of nasty requests. Its faults are what it answers with 500. */
import { startMock } from "../../scripts/edge/mock/server.ts";
import { beVictim } from "../server/nasty-victim.ts";
import { specification } from "../users-api/specification.ts";

await beVictim((failed) =>
  startMock({
    ...specification,
    port: 0,
    requestTimeout: 2000,
    onAnswer: ({ status, reason }) => {
      if (status >= 500) failed(reason);
    },
  }),
);
