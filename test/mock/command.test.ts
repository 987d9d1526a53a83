import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { type MockRequest, exchangeLine, mock } from "../../scripts/commands/mock.ts";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { createMockGate } from "../../scripts/core/mock/mock-gate.ts";
import { sampleRequest, toCurl } from "../../scripts/core/mock/sample-request.ts";
import { api, document } from "./contract.ts";

const read = async () => ({ ok: true, warnings: [], document, api }) as const;

/** Starts the command, waits until it is ready, runs the test, then stops the command. */
async function run(
  request: Partial<MockRequest>,
  during: (lines: readonly string[]) => Promise<void> = () => Promise.resolve(),
) {
  const end = new AbortController();
  const lines: string[] = [];
  const ready = Promise.withResolvers<void>();
  const log = async (line: string) => {
    lines.push(line);
    if (line.startsWith("Press Ctrl+C")) ready.resolve();
  };
  const defaults = { read, host: "127.0.0.1", port: 0, plain: false };
  const result = mock({ ...defaults, ...request, log, signal: end.signal });
  await Promise.race([ready.promise, result]);
  await during(lines);
  end.abort();
  return { lines, result: await result };
}

/** The arguments that `curl` gets when a shell runs the command. */
function argumentsOf(command: string): string[] {
  const script = `curl() { printf '%s\\n' "$@"; }; ${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).trimEnd().split("\n");
}

/** Sends the request of a curl command: flags with one value each, and the URL last. */
function follow(command: string): Promise<Response> {
  const words = argumentsOf(command);
  const fields = words
    .filter((_word, place) => words[place - 1] === "-H")
    .map((word) => word.split(/: (.*)/s));
  return fetch(words.at(-1) ?? "", {
    headers: fields.map(([name = "", value = ""]): [string, string] => [name, value]),
  });
}

describe("the command", () => {
  test.each([
    {
      plain: false,
      name: "The mock of Placewise Users API",
      summary: "The mock has stopped: 1 request, 0 refused.",
    },
    { plain: true, name: "Prism's own server", summary: "The mock has stopped." },
  ])("plain $plain: is ready, gives a request that works, and ends", async ({ plain, name, summary }) => {
    let status = 0;
    const { lines, result } = await run({ plain }, async ([, , curl = ""]) => {
      status = (await follow(curl)).status;
    });
    expect(lines[0]).toMatch(new RegExp(`^${name}.* is ready at http://127\\.0\\.0\\.1:\\d+$`));
    expect([status, result]).toEqual([200, { exitCode: 0, problems: [], summary }]);
  });

  test("logs each request", async () => {
    const { lines } = await run({}, async ([first]) => {
      await fetch(`${first?.split(" at ")[1]}/v1/users`);
    });
    expect(lines.at(-1)).toBe(
      `GET /v1/users → 401  Header "Authorization" with Bearer credentials is required.`,
    );
  });

  test.each([{ plain: false }, { plain: true }])("plain $plain: a port in use", async ({ plain }) => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const { result } = await run({ port, plain });
    other.close();
    expect(result).toEqual({
      exitCode: 1,
      problems: [
        {
          severity: "error",
          code: "mock-address",
          message: `Port ${port} of 127.0.0.1 is in use.`,
          hint: "choose another with --port or --host, or any port with --port 0",
        },
      ],
      summary: "The mock did not start.",
    });
  });
});

describe("hostile text", () => {
  test("stays text in the terminal", () => {
    const exchange = { method: "GET", target: "/\u{1B}[2J\u{202E}", status: 404, reason: "a\nb" };
    expect(exchangeLine(exchange)).toBe("GET /�[2J� → 404  a�b");
  });

  test("stays text in the shell", async () => {
    const header = {
      name: "X-A",
      in: "header",
      required: true,
      schema: { type: "string" },
      example: "'; echo $(id) `id` \"\\",
    };
    const hostile: Json = {
      openapi: "3.1.0",
      paths: {
        "/$(id)'/{a}": {
          get: {
            parameters: [header, { name: "a", in: "path", required: true, example: "x/'y" }],
            responses: { 200: {} },
          },
        },
      },
    };
    const model = readApi(hostile);
    const sample = await sampleRequest(model, createMockGate(model));
    expect(argumentsOf(sample ? toCurl(sample, "http://localhost:1") : "")).toEqual([
      "-H",
      `X-A: ${header.example}`,
      "http://localhost:1/$(id)'/x%2F'y",
    ]);
  });

  test("that cannot be printed gets no sample command", async () => {
    const header = { name: "X-A", in: "header", required: true, example: "a\nb" };
    const odd: Json = { paths: { "/a": { get: { parameters: [header], responses: { 200: {} } } } } };
    expect(await sampleRequest(readApi(odd), createMockGate(readApi(odd)))).toBeUndefined();
  });
});
