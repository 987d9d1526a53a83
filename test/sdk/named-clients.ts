/** Compiles and runs the client of a document full of names, against a server that sends back what it gets. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Language } from "../../scripts/core/sdk/sdk.ts";
import { generated } from "./clients.ts";
import { documentWith, isTag } from "./names.ts";
import { type Output, toolchains } from "./toolchains.ts";

const programs = { python: "names.py", go: "names.go", java: "Names.java", php: "names.php" };

interface Trip {
  /** The compiler's. */
  readonly compiled: Output;
  /** The program's. */
  readonly result: Output;
  /** What was sent, as the document spells it. */
  readonly given: object;
  readonly queries: readonly ReadonlyMap<string, string>[];
}

/** Sends every name of a document in a query, in a body and as a value. */
export async function sentNames(root: string, language: Language, names: readonly string[]): Promise<Trip> {
  const folder = await generated(root, language, documentWith(names));
  const { compile, run } = toolchains[language];
  const compiled = await compile(folder);
  const given = { garment: texts(names), plain: texts(names.filter(isTag)), kinds: { kinds: names } };
  const program = await readFile(new URL(`fixtures/${programs[language]}`, import.meta.url), "utf8");
  return { compiled, given, ...(await served((url) => run(folder, program, [url, JSON.stringify(given)]))) };
}

/** Answers a POST with its body, and a GET with an empty object. */
async function served<Result>(
  use: (url: string) => Promise<Result>,
): Promise<{ result: Result; queries: ReadonlyMap<string, string>[] }> {
  const queries: ReadonlyMap<string, string>[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://names.invalid");
    response.setHeader("Content-Type", "application/json");
    if (request.method === "POST") return request.pipe(response);
    queries.push(new Map(searchParams));
    return response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  try {
    return { result: await use(`http://127.0.0.1:${port}`), queries };
  } finally {
    server.close();
  }
}

function texts(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, `${index}.`]));
}
