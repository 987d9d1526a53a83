/** The same contract suite that the mock and the bare stubs pass. */
import { handled } from "../contract/sandbox-target.ts";
import { createApi } from "../contract/specification.ts";
import { contractSuite } from "../contract/suite.ts";
import { clientOf, start } from "./start.ts";

contractSuite({
  ...handled,
  createApi,
  name: "sandbox",
  refusals: "exact",
  start: async () => {
    const sandbox = await start();
    // The examples of Archive Message archive one more message, which the initial data lacks.
    await clientOf(sandbox, "marta").createMessage({
      conversation_id: 2,
      body: { message: { content: "Thank you. I will tell the tenants on both floors." } },
    });
    return sandbox;
  },
});
