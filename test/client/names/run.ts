/**
 * Runs in the output's `src` folder: calls each operation against its own stub, and imports everything else.
 * Prints what went wrong, as JSON.
 */
// @ts-nocheck The modules are there only once they have been generated.
import { createApi } from "./index.ts";
import * as operations from "./operations.ts";
import { exampleHandlers, handlers } from "./msw.ts";
import { answers } from "./msw/data.ts";
import * as hooks from "./react-query.ts";
import { contract, createRouter } from "./server/index.ts";
import * as zod from "./zod.ts";

const faults = [];
const seen = [];
const ids = contract.api.operations.map(({ id }) => id);
const own = Object.fromEntries(
  ids.map((id) => [
    id,
    (input) => {
      seen.push([id, input.operation.id, input.query, input.body]);
      return { status: 200, body: input.body };
    },
  ]),
);
const authenticate = Object.fromEntries(
  [...contract.api.securitySchemes.keys()].map((name) => [
    name,
    (key) => (key === `secret ${name}` ? name : undefined),
  ]),
);
const credentials = Object.fromEntries(Object.keys(authenticate).map((name) => [name, `secret ${name}`]));
const router = createRouter(own, {
  authenticate,
  log: (event) => event.kind === "answered" || faults.push(event),
});
const api = createApi({
  baseUrl: "http://names.test",
  headers: {},
  credentials,
  fetch: async (request) => router.fetch(request),
});
for (const { id, parameters } of contract.api.operations) {
  const [parameter] = parameters;
  // Where a field cannot have the parameter's name, the location stands before it.
  const input = Object.fromEntries([
    [parameter.name, "v"],
    [`query_${parameter.name}`, "v"],
    ["body", Object.fromEntries([[id, id]])],
  ]);
  // A method `then` would make a promise of the client.
  const result = await api[id === "then" ? "then2" : id](input).catch((error) => ({
    ok: false,
    error: String(error),
  }));
  if (!result.ok || !Object.hasOwn(result.data, id) || result.data[id] !== id)
    faults.push({ id, status: result.status, error: result.error });
  const [name, found, query] = seen.at(-1) ?? [];
  if (name !== id || found !== id || !Object.hasOwn(query, parameter.name))
    faults.push({ id, name, found, query });
}
/** The provider's hook, and the options that belong to the operation `useClient`. */
const others = new Set(["useClient", "useClientMutationOptions"]);
const counts = {
  api: Object.keys(api).length,
  functions: Object.keys(operations).length,
  hooks: Object.keys(hooks).filter((name) => name.startsWith("use") && !others.has(name)).length,
  handlers: handlers({ baseUrl: "http://names.test" }).length,
  examples: exampleHandlers({ baseUrl: "http://names.test" }).length <= answers.operations.length,
  schemas: Object.values(zod).every(({ safeParse }) => typeof safeParse === "function"),
};
console.log(JSON.stringify({ faults, counts }));
process.exit(0);
