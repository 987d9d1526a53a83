/** The sections on the package's sub-paths: hooks, test data and the server. */
import { type Code, code, expression, identifier, literal } from "../../scripts/core/code.ts";
import type { PackageExamples } from "../../scripts/core/package-examples.ts";
import { block } from "./block.ts";
import { type Names, callOf } from "./calls.ts";
import type { Use } from "./uses.ts";

export interface SubPaths extends Names {
  readonly uses: readonly Use[];
  readonly examples: PackageExamples;
}

/** @returns Markdown sections; none for a sub-path that the package lacks */
export function subPathSections({ uses, ...about }: SubPaths): string[] {
  const has = (wanted: string) => uses.some(({ path }) => path === wanted);
  return [
    ...(has("./react-query") ? hooks(about) : []),
    ...(has("./msw") ? testData(about) : []),
    ...(has("./server") ? server(about) : []),
  ];
}

type About = Omit<SubPaths, "uses">;

function hooks({ examples: { read, write }, functionOf }: About): string[] {
  if (!read) return [];
  const query = `use${capitalized(functionOf(read.operation))}`;
  const mutation = write && `use${capitalized(functionOf(write.operation))}`;
  const changes = mutation === undefined ? "" : `, and \`${mutation}().mutate({ body })\` changes data`;
  return [
    "## React hooks",
    `Put \`ClientProvider\`, with \`client={createClient(options)}\`, inside \`QueryClientProvider\`. Every operation has a hook:
\`${query}\` queries data${changes}.
A mutation invalidates the affected queries. There are also \`…QueryKey\`, \`…QueryOptions\` and \`…MutationOptions\`
functions. Query keys do not contain the token, so clear the cache when another user signs in. They contain base URL and
headers, unless the client has a key of its own: \`queries: { key: "mine" }\` lets the browser use what a server has
fetched. Server components import options from \`/react-query/options\`; the hooks are marked \`"use client"\`. \`queries: { invalidate: false }\` turns invalidation off, for a client; \`{ invalidate: false }\`, for a hook.`,
  ];
}

function testData({ examples: { read }, name }: About): string[] {
  if (!read) return [];
  return [
    "## Test data",
    block(
      code`import { setupServer } from "msw/node";
import { handlers } from ${literal(`${name}/msw`)};

const mock = setupServer(...handlers({ baseUrl: options.baseUrl, seed: 7 }));
mock.listen();
console.log((await ${callOf(read)}).status);
mock.close();`,
    ),
    `\`handlers\` returns generated data, the same for the same seed. A relative \`baseUrl\`, such as \`/api\`, is relative to the
page; outside a page it matches every host. \`exampleHandlers\` returns the description's examples
instead, and \`exampleHandler(operation, example, { baseUrl })\` is for one of them, as in \`mock.use(exampleHandler(…))\`.`,
  ];
}

function server(about: About): string[] {
  const { examples, name } = about;
  const { read, reply, securitySchemes } = examples;
  const handler =
    read && reply
      ? code`{
  ${identifier(read.operation.id)}: () => (${expression(reply)}),
}`
      : code`{}`;
  const known = securitySchemes.map((scheme) => {
    return code`${identifier(scheme)}: (credential) => (credential === "secret" ? "somebody" : undefined),
`;
  });
  return [
    "## Write a server",
    block(
      code`import { createRouter } from ${literal(`${name}/server`)};
import { serve } from ${literal(`${name}/server/node`)};

const router = createRouter<string>(${handler}, {
  authenticate: {${known.length === 0 ? code`` : code`\n${known}`}},
  log: (event) => console.error(event.kind),
});
const server = await serve(router, { port: 0 }); // a free port; server.url has it
${asked(examples)}await server.close();`,
    ),
    `A handler receives \`path\`, \`query\`, \`header\`, \`cookie\` and \`body\`, parsed by their schemas; \`principal\`, which is
what \`authenticate\` returned; \`contentType\` and \`accepts\`, if there are several media types; \`signal\` and the \`request\`
itself. Forms arrive as objects, files as \`File\`, other types as bytes. It returns a documented status with its body and
headers; anything else does not compile.`,
    `Client and server agree on nested values, which OpenAPI leaves open: in \`deepObject\`, each level adds a key in
brackets, \`filter[age][min]=1\`, and lists of objects are numbered, \`items[0][price]=5\`; in other styles they are JSON.
If credentials are optional, a request without any is anonymous, and one with wrong ones is refused. \`authenticate\` gets
the scopes that the operation requires, and \`authorize\` the security alternative that the request satisfied.`,
    `Requests are validated before a handler sees them. Replies are validated too, unless \`checkResponses\` is false or
\`NODE_ENV\` is \`production\`. Operations without a handler answer 501, and \`log\` lists them at startup. \`errors\` changes
how refusals look. Validators are precompiled, and \`/server\` runs wherever \`Request\` and \`Response\` do. In the
repository of the description, \`npm run scaffold -- --out ../service\` writes a starter service.`,
  ];
}

/** Calls the server through the client. */
function asked({ read }: PackageExamples): Code {
  if (!read) return code``;
  return code`const local = createApi({ ...options, baseUrl: server.url });
console.log((await ${callOf(read, code`local`)}).status);
`;
}

function capitalized(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
