/** The examples that call operations; each continues the one that creates `api`. */
import { type Code, code, expression, identifier, literal } from "../../scripts/core/code.ts";
import { declaredNames } from "../../scripts/core/declared-names.ts";
import type { Operation } from "../../scripts/core/model.ts";
import type { ExampleCall, PackageExamples } from "../../scripts/core/package-examples.ts";
import { block } from "./block.ts";

export interface Names {
  /** The package's name. */
  readonly name: string;
  /** The name of an operation's function. */
  readonly functionOf: (operation: Operation) => Code;
}

/** @returns Markdown sections; none for a document without operations */
export function callExamples(examples: PackageExamples, names: Names): string[] {
  const { read, failure, write, list } = examples;
  if (!read) return [];
  return [
    ...reading(read, failure),
    ...(write ? writing(write) : []),
    ...throwing(read, failure, names),
    ...(list ? paging(list) : []),
    ...configuring(read),
  ];
}

function reading(read: ExampleCall, failure: number | undefined): string[] {
  return [
    "## Call an operation",
    block(
      code`const result = await ${callOf(read)};
if (result.ok) console.log(result.data);${onStatus(failure, code`else if (result.status`, code`result.error`)}
else console.error(result.status, result.error);`,
    ),
    `\`status\` determines the type of \`data\` and \`error\`. For an undocumented status, \`error\` is \`unknown\`. \`headers\` holds
the documented headers, by the name and with the type in the document; \`response\` is the \`Response\` itself, with all of
them. Browsers show a page of another origin only those that the server names in \`Access-Control-Expose-Headers\`. A call rejects only if there is no response, or if the response cannot be read.
Its error then names the call, as in \`GET /… failed: fetch failed (${shown(read)})\`, and has the platform's as \`cause\`.`,
  ];
}

function onStatus(failure: number | undefined, condition: Code, error: Code): Code {
  if (failure === undefined) return code``;
  return code`
${condition} === ${literal(failure)}) console.error("As documented:", ${error});`;
}

function writing(write: ExampleCall): string[] {
  return [
    "All parameters go into one object, together with `body`:",
    block(
      code`const sent = await ${callOf(write)};
console.log(sent.status, sent.ok ? sent.data : sent.error);`,
    ),
  ];
}

function throwing(read: ExampleCall, failure: number | undefined, { name }: Names): string[] {
  const asked =
    failure === undefined ? code`` : code`, { headers: { Prefer: ${literal(`code=${failure}`)} } }`;
  const comment = failure === undefined ? code`` : code` // asks the mock for this status`;
  return [
    "## Or let it throw",
    block(
      code`import { ApiError, isErrorOf } from ${literal(name)};

try {
  const data = await ${method(read)}.orThrow(${given(read) === "" ? code`{}` : given(read)}${asked});${comment}
  console.log(data);
} catch (error) {
  if (!(error instanceof ApiError)) throw error; // no response at all
  console.error(error.message);
  if (isErrorOf(${method(read)}, error)${failure === undefined ? code`` : code` && error.result.status === ${literal(failure)}`})
    console.error("As documented:", error.result.error);
}`,
    ),
    `\`message\` says method, URL, status and operation, as in \`GET /… failed: 503 Service Unavailable (${shown(read)})\`.
\`isErrorOf\` narrows the error to the failures of that operation, so \`status\` discriminates \`result\` again. If a
documented status comes with another body, such as a gateway's HTML page, calls reject with \`UnexpectedResponseError\`,
with or without \`orThrow\`: an \`ApiError\` whose \`body\` is what was received.`,
  ];
}

function paging(list: NonNullable<PackageExamples["list"]>): string[] {
  const { info } = list.pagination;
  return [
    "## Lists, page by page",
    block(
      code`for await (const item of ${method(list)}.items(${given(list)})) console.log(item);
for await (const page of ${method(list)}.pages(${given(list)})) console.log(page${info === undefined ? code`` : member(info)});`,
    ),
    "Each page is requested when it is needed; leave the loop, and no more requests are sent. A failing page throws `ApiError`.",
  ];
}

function configuring(read: ExampleCall): string[] {
  return [
    "## Options for all calls or a single call",
    block(
      code`const patient = createApi({
  ...options,
  token: async (rejected) => (rejected === undefined ? "secret" : "renewed"), // called again after a 401
  timeout: 10_000, // milliseconds, including retries
  retry: { limit: 4, delay: 200, maxDelay: 5_000 },
  middleware: [
    {
      onResponse({ schemaPath, response }) {
        console.log(schemaPath, response.status);
      },
    },
  ],
});

const stop = new AbortController();
const once = await patient${access(read)}(${given(read) === "" ? code`{}` : given(read)}, {
  signal: stop.signal,
  timeout: 2_000,
  retry: false,
});
console.log(once.ok);`,
    ),
    `Idempotent requests (GET, HEAD, PUT, DELETE and OPTIONS, unless the description says \`x-retry: never\`) are retried
after network errors, 429 and 503. The pause is the one in \`Retry-After\`, or else grows with each attempt. \`middleware\`
takes [openapi-fetch middleware](https://openapi-ts.dev/openapi-fetch/middleware-auth); its errors are thrown as they are.
\`fetch\` replaces the platform's own; undici's also needs undici's \`Request\`, as in \`{ fetch, Request }\`. If their types
are not the platform's, TypeScript needs \`{ fetch: fetch as never, Request: Request as never }\`. \`init\` adds options to
every request. Clients that share a token function share its renewals.`,
  ];
}

/** @param others the other sections: a function of a name that they declare is imported under another one */
export function importExample({ read }: PackageExamples, names: Names, others: readonly string[]): string[] {
  if (!read) return [];
  const own = names.functionOf(read.operation);
  const taken = declaredNames([...others, importing(read, names, code`operation`)].join("\n"));
  return [
    "## Smaller bundles",
    "Each operation is also a function of its own, so unused operations are tree-shaken:",
    importing(read, names, taken.includes(own) ? code`operation` : own),
  ];
}

function importing(read: ExampleCall, { name, functionOf }: Names, called: Code): string {
  const own = functionOf(read.operation);
  const imported = called === own ? own : code`${own} as ${called}`;
  const input = given(read);
  return block(
    code`import { createClient, ${imported} } from ${literal(name)};

const client = createClient(options);
const { status } = await ${called}(client${input === "" ? code`` : code`, ${input}`});
console.log(status);`,
  );
}

/** An operationId inside a code span, where nothing can be escaped. */
function shown({ operation }: ExampleCall): string {
  return /^[\w.-]+$/.test(operation.id) ? operation.id : "operationId";
}

/** The input as an argument; empty if there is none. */
function given({ input }: ExampleCall): Code {
  return Object.keys(input).length === 0 ? code`` : expression(input);
}

/** The call as an expression: `api.showUser({ user_id: 1 })`. */
export function callOf(call: ExampleCall, api: Code = code`api`): Code {
  return code`${api}${access(call)}(${given(call)})`;
}

function method(call: ExampleCall): Code {
  return code`api${access(call)}`;
}

function access({ operation }: ExampleCall): Code {
  return member(operation.id);
}

function member(name: string): Code {
  return /^[A-Za-z$_][\w$]*$/.test(name) ? code`.${identifier(name)}` : code`[${literal(name)}]`;
}
