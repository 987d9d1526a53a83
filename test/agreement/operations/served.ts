/** The table as a document, with all that is generated from it. */
import { join } from "node:path";
import type { HttpHandler } from "msw";
import { asObject } from "../../../scripts/core/json.ts";
import { readApi } from "../../../scripts/core/read-api.ts";
import { compileFolder } from "../../cli/compile-folder.ts";
import { project } from "../../cli/project.ts";
import { codeOf } from "./code-of.ts";
import { documentOf, schemes } from "./document.ts";
import type { Echo } from "./echo.ts";
import type { Refused } from "./refused.ts";
import type { Row } from "./row.ts";

/** A call of the client, untyped. */
export type Api = Readonly<Record<string, (input: unknown) => Promise<Result>>>;

export interface Result {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Client {
  readonly createApi: (options: object) => Api;
}

interface Server {
  readonly createRouter: (handlers: object, options: object) => unknown;
}

interface Node {
  readonly serve: (router: unknown, options: object) => Promise<{ url: string; close(): Promise<void> }>;
}

interface Mocks {
  readonly handlers: (options: { readonly baseUrl: string }) => HttpHandler[];
}

/**
 * @param rows by operationId
 * @param refused the same, of calls that break the contract
 */
export async function served(rows: ReadonlyMap<string, Row>, refused: ReadonlyMap<string, Refused>) {
  const { folder, run, read, write, remove } = await project([]);
  await write("package.json", '{ "type": "module" }');
  await write("operations.json", JSON.stringify(documentOf([...rows, ...refused])));
  const flags = ["--spec", "operations.json", "--out", "out", "--only", "bundle,types,client,server,msw"];
  const { exitCode, stderr } = await run("generate", ...flags);
  if (exitCode !== 0) throw new Error(stderr);
  await write("calls.ts", callsOf(rows, refused));
  const source = join(folder, "out/typescript/src");
  const { createApi }: Client = await import(join(source, "index.ts"));
  const { handlers }: Mocks = await import(join(source, "msw.ts"));
  const { createRouter }: Server = await import(join(source, "server/index.ts"));
  const { serve }: Node = await import(join(source, "server/node.ts"));
  const document = asObject(JSON.parse(await read("out/openapi.json")));
  return {
    createApi,
    handlers,
    described: { document, api: readApi(document) },
    serve: ({ handler, log }: Echo) => {
      const each = [...rows.keys(), ...refused.keys()].map((id) => [id, handler]);
      return serve(createRouter(Object.fromEntries(each), { authenticate, log }), { port: 0 });
    },
    compile: () => compileFolder(folder, ["calls.ts", "out"]),
    remove,
  };
}

/** The principal says which secret it came from. */
const authenticate = Object.fromEntries(
  Object.keys(schemes).map((name) => [name, (secret: string) => `${name} ${secret}`]),
);

/** Each call and each reply as code, so that the compiler says whether the types take it. */
function callsOf(rows: ReadonlyMap<string, Row>, refused: ReadonlyMap<string, Refused>): string {
  const calls = [...rows].flatMap(([id, row]) => row.calls.map((call) => ({ id, ...call })));
  const asked = calls.map(({ id, input }) => `void api.${id}(${codeOf(input)});`);
  const told = calls.flatMap(({ id, reply }) => (reply ? [`told<ReplyOf<"${id}">>(${codeOf(reply)});`] : []));
  const denied = [...refused].flatMap(([id, { input, isTyped }]) =>
    isTyped ? [`// @ts-expect-error\nvoid api.${id}(${codeOf(input)});`] : [],
  );
  return `import { createApi } from "./out/typescript/src/index.ts";
import type { ReplyOf } from "./out/typescript/src/server/index.ts";

const api = createApi({ baseUrl: "http://127.0.0.1", headers: {} });
function told<Reply>(_reply: Reply): void {}

${[...asked, ...told, ...denied].join("\n")}
`;
}
