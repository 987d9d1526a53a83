/** What a run does with a target that fails: an error, or a warning where the user can do without it. */
import { expect, test } from "vitest";
import { asObject } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { ToolError } from "../../scripts/core/slip.ts";
import { noCache } from "../../scripts/edge/files/cache.ts";
import { render } from "../../scripts/targets/render.ts";
import type { Target } from "../../scripts/targets/target.ts";

const document = asObject({ openapi: "3.1.0", info: { title: "Words", version: "1" }, paths: {} });
const specification = {
  document,
  documented: document,
  published: document,
  api: readApi(document),
  inputs: undefined,
};
const at = { file: "openapi.yaml", line: 1, column: 1, length: 1 };

const target: Target = {
  name: "go",
  files: ["go/client.go"],
  isDispensable: true,
  render: () => {
    throw new ToolError("a name has no spelling.\n");
  },
};

const omitted = {
  severity: "warning",
  code: "target/go",
  message: 'Target "go" is skipped: a name has no spelling.',
  at,
} as const;

async function locate(pointer: readonly string[]) {
  return { ...at, line: pointer.length + 1 };
}

function rendering(isNamed: boolean): Parameters<typeof render>[2] {
  const site = { cwd: "", spec: "", url: "", edit: "" };
  return { isNamed, site, remember: (make) => make(), cache: noCache, locate };
}

test.each([
  [
    "a full run skips it",
    { target, isNamed: false },
    {
      ok: true,
      files: [],
      warnings: [omitted],
      leftOut: { files: target.files, warning: omitted },
    },
  ],
  ["a run that names it fails", { target, isNamed: true }, failed("go")],
  [
    "one that nobody can do without fails",
    { target: { name: "go", files: target.files, render: target.render }, isNamed: false },
    failed("go"),
  ],
] as const)("%s", async (_what, given, want) => {
  expect(await render(given.target, specification, rendering(given.isNamed))).toEqual(want);
});

test("what a template throws is not the document's fault", async () => {
  const slip = new TypeError("x is undefined");
  const broken = { ...target, render: () => Promise.reject(slip) };
  for (const isNamed of [true, false])
    await expect(render(broken, specification, rendering(isNamed))).rejects.toBe(slip);
});

test("a stack that has run out is the document's depth", async () => {
  const deep = {
    ...target,
    render: () => Promise.reject(new RangeError("Maximum call stack size exceeded")),
  };
  const outcome = await render(deep, specification, rendering(false));
  expect(outcome.ok && outcome.leftOut?.warning.message).toBe(
    'Target "go" is skipped: a schema is nested too deeply, or the text would be too long.',
  );
});

test("a target that was named and made nothing fails", async () => {
  const empty = { ...target, render: () => [undefined] };
  const outcomes = [false, true].map((isNamed) => render(empty, specification, rendering(isNamed)));
  const told = (await Promise.all(outcomes)).map((outcome) =>
    outcome.ok ? outcome.warnings : outcome.problems.map(({ message }) => message),
  );
  expect(told).toEqual([
    [],
    ['Target "go" cannot be generated from this specification: there is nothing that it could be made of.'],
  ]);
});

test("a message that points into the document has that place", async () => {
  const outcome = await render({ ...target, render: pointing }, specification, rendering(false));
  const addresses = (outcome.ok ? outcome.warnings : []).map(({ at: place }) => place);
  expect(addresses).toEqual([{ ...at, line: 4 }]);
});

function pointing(): never {
  throw new ToolError("Cannot print '#/components/schemas/A~1B'.");
}

function failed(name: string) {
  const message = `Target "${name}" cannot be generated from this specification: a name has no spelling.`;
  const hint = "use --only to generate the other targets";
  return { ok: false, problems: [{ severity: "error", code: `target/${name}`, message, at, hint }] };
}
