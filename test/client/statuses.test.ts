/** A lone `default`, `default` beside others, and ranges: in types, at run time, in stubs, hooks and MSW. */
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { HttpHandler } from "msw";
import { project } from "../cli/project.ts";
import { typeErrors } from "../type-errors.ts";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const folder = await project([]);
afterAll(() => folder.remove());

for (const name of ["statuses.yaml", "statuses-use.ts"])
  await cp(join(fixtures, name), join(folder.folder, name));
const old = (await readFile(join(fixtures, "statuses.yaml"), "utf8")).replace("3.1.1", "3.0.3");
await folder.write("old.yaml", old);
await folder.write("package.json", '{ "type": "module" }');
for (const [spec, out] of [
  ["statuses.yaml", "generated"],
  ["old.yaml", "old"],
] as const) {
  const { exitCode, stderr } = await folder.run("generate", "--spec", spec, "--out", out);
  if (exitCode !== 0) throw new Error(stderr);
}

test("what compiles under strict, and what does not", () => {
  const { found, wanted } = typeErrors(join(folder.folder, "statuses-use.ts"));
  expect(found).toEqual(wanted);
});

function html(): Response {
  return new Response("<p>Gateway</p>", { headers: { "content-type": "text/html" } });
}

interface Generated {
  readonly createApi: (options: object) => Record<string, Call>;
}
interface Call {
  (): Promise<{
    readonly ok: boolean;
    readonly status: number;
    readonly data?: unknown;
    readonly error?: unknown;
  }>;
  readonly orThrow: () => Promise<unknown>;
}

/** Operation and status, and whether it is a success. */
const rows = [
  ["lone", 200, true],
  ["lone", 202, true],
  ["lone", 299, true],
  ["lone", 404, false],
  ["lone", 500, false],
  ["beside", 200, true],
  ["beside", 202, false],
  ["beside", 404, false],
  ["failures", 200, true],
  ["failures", 404, false],
  ["failures", 418, false],
  ["ranges", 200, true],
  ["ranges", 201, true],
  ["ranges", 404, false],
  ["ranges", 302, false],
  ["mixed", 201, true],
  ["mixed", 422, false],
] as const;

describe.each(["generated", "old"])("%s", async (out) => {
  const source = join(folder.folder, out, "typescript/src");
  const { createApi } = (await import(join(source, "index.ts"))) as Generated;
  const apiFor = (response: () => Response) =>
    createApi({ baseUrl: "http://x", headers: {}, retry: false, fetch: async () => response() });

  test.each(rows)("%s answered with %d is a success: %s", async (name, status, isGood) => {
    const call = apiFor(() => Response.json({ n: 1 }, { status }))[name];
    const result = await call?.();
    const part = isGood ? result?.data : result?.error;
    expect([result?.ok, result?.status, part]).toEqual([isGood, status, { n: 1 }]);
    const outcome = await call?.orThrow().catch((error: { status: number }) => error.status);
    expect(outcome).toEqual(isGood ? { n: 1 } : status);
  });

  test("a lone default that is text is read as text", async () => {
    const result = await apiFor(() => new Response("hello"))["loneText"]?.();
    expect([result?.ok, result?.data]).toEqual([true, "hello"]);
  });

  test("a lone default in JSON, and something else is received", async () => {
    await expect(apiFor(html)["lone"]?.()).rejects.toThrow("failed: 200 with invalid JSON: text/html (lone)");
  });

  test("MSW answers with a success", async () => {
    const { handlers } = (await import(join(source, "msw.ts"))) as {
      handlers: (options: object) => HttpHandler[];
    };
    const all = handlers({ baseUrl: "http://x" });
    const statusOf = async (path: string) => {
      const request = new Request(`http://x${path}`);
      const found = await Promise.all(all.map((each) => each.run({ request, requestId: "1" })));
      return found.find((each) => each?.response)?.response?.status;
    };
    expect(await Promise.all(["/lone", "/beside", "/failures", "/ranges", "/mixed"].map(statusOf))).toEqual([
      200, 200, 200, 201, 200,
    ]);
  });
});
