/** The examples that call operations; each goes on where the one that makes `api` ends. */
import { type Code, code, expression, identifier, literal } from "../../scripts/core/code.ts";
import type { Operation } from "../../scripts/core/model.ts";
import type { ExampleCall, PackageExamples } from "../../scripts/core/package-examples.ts";
import { block } from "./block.ts";

export interface Names {
  /** The package's. */
  readonly name: string;
  /** The name of an operation's function. */
  readonly functionOf: (operation: Operation) => Code;
}

/** @returns Markdown, piece by piece; none for a document without operations */
export function callExamples(examples: PackageExamples, names: Names): string[] {
  const { read, failure, write, list } = examples;
  if (!read) return [];
  return [
    ...reading(read, failure),
    ...(write ? writing(write) : []),
    ...throwing(read, failure, names),
    ...(list ? paging(list) : []),
    ...configuring(read),
    ...importing(read, names),
  ];
}

function reading(read: ExampleCall, failure: number | undefined): string[] {
  return [
    "## Call an operation",
    block(
      code`const result = await ${method(read)}(${given(read)});
if (result.ok) console.log(result.data);${onStatus(failure, code`else if (result.status`, code`result.error`)}
else console.error(result.status, result.error);`,
    ),
    `\`status\` tells the type of \`data\` and \`error\`. A status that the description does not have is typed as such, its
\`error\` as \`unknown\`. \`response\` is the \`Response\` itself, for its headers. A call rejects only when there was no
answer, or one that cannot be read.`,
  ];
}

function onStatus(failure: number | undefined, condition: Code, error: Code): Code {
  if (failure === undefined) return code``;
  return code`
${condition} === ${literal(failure)}) console.error("As documented:", ${error});`;
}

function writing(write: ExampleCall): string[] {
  return [
    "All that a request says stands in one object, its body as `body`:",
    block(
      code`const sent = await ${method(write)}(${given(write)});
console.log(sent.status, sent.ok ? sent.data : sent.error);`,
    ),
  ];
}

function throwing(read: ExampleCall, failure: number | undefined, { name }: Names): string[] {
  const asked =
    failure === undefined ? code`` : code`, { headers: { Prefer: ${literal(`code=${failure}`)} } }`;
  const comment = failure === undefined ? code`` : code` // the mock answers as it is asked`;
  return [
    "## Or let it throw",
    block(
      code`import { ApiError, isErrorOf } from ${literal(name)};

try {
  const data = await ${method(read)}.orThrow(${given(read) === "" ? code`{}` : given(read)}${asked});${comment}
  console.log(data);
} catch (error) {
  if (!(error instanceof ApiError)) throw error; // no answer at all
  console.error(error.message);
  if (isErrorOf(${method(read)}, error)${failure === undefined ? code`` : code` && error.result.status === ${literal(failure)}`})
    console.error("As documented:", error.result.error);
}`,
    ),
    "`isErrorOf` knows the operation's own failures, so that `result` is told apart by `status` again.",
  ];
}

function paging(list: NonNullable<PackageExamples["list"]>): string[] {
  const { info } = list.pagination;
  return [
    "## Lists, page by page",
    block(
      code`for await (const item of ${method(list)}.items(${given(list)})) console.log(item);
for await (const page of ${method(list)}.pages(${given(list)})) console.log(page${member(info)});`,
    ),
    "A page is asked for when it is needed: leave the loop, and no more are. A page that fails throws `ApiError`.",
  ];
}

function configuring(read: ExampleCall): string[] {
  return [
    "## Options, for all calls or for one",
    block(
      code`const patient = createApi({
  ...options,
  token: async (rejected) => (rejected === undefined ? "secret" : "renewed"), // asked again after a 401
  timeout: 10_000, // milliseconds, with all attempts
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
    `What may be repeated (GET, HEAD, PUT, DELETE, OPTIONS, unless the description says \`x-retry: never\`) is tried again
when the network fails and after 429 and 503, as \`Retry-After\` says, else after a growing pause. \`middleware\` is
[openapi-fetch's](https://openapi-ts.dev/openapi-fetch/middleware-auth). \`fetch\` and \`init\` replace the platform's own
and its settings.`,
  ];
}

function importing(read: ExampleCall, { name, functionOf }: Names): string[] {
  const called = functionOf(read.operation);
  const input = given(read);
  return [
    "## Only what you use",
    "Each operation is a function of its own, too. A bundler leaves out those that are not imported:",
    block(
      code`import { createClient, ${called} } from ${literal(name)};

const client = createClient(options);
const { status } = await ${called}(client${input === "" ? code`` : code`, ${input}`});
console.log(status);`,
    ),
  ];
}

/** Its input as an argument; none where nothing is needed. */
function given({ input }: ExampleCall): Code {
  return Object.keys(input).length === 0 ? code`` : expression(input);
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
