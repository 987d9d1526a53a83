import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dump, load } from "js-yaml";
import { asArray, asObject, asString } from "../../scripts/core/json.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";
import { specification } from "../contract/specification.ts";
import { breaks } from "./breaks.ts";
import { failuresOf } from "./campaign.ts";
import { recorded, runAll } from "./record.ts";
import { type Outcome, folder, names, respect } from "./respect.ts";

async function workflowsIn(place: string) {
  const files = names.map((name) => join(place, `${name}.arazzo.yaml`));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return texts.map((text, index) => ({ file: files[index] ?? "", arazzo: asObject(load(text)) }));
}

function stepsOf(arazzo: object): readonly Record<string, unknown>[] {
  return asArray(asObject(arazzo).workflows).flatMap((workflow) =>
    asArray(asObject(workflow).steps).map((step) => ({ ...asObject(step) })),
  );
}

function outcomes(workflows: Awaited<ReturnType<typeof workflowsIn>>) {
  return workflows.map(({ file, arazzo }) => ({
    file: file.slice(file.lastIndexOf("/") + 1),
    steps: stepsOf(arazzo).map(({ stepId }) => asString(stepId)),
    failures: [],
  }));
}

test("pass against the sandbox, with what their records say", async () => {
  const found = await runAll();
  expect(found.map(withoutRecord)).toEqual(outcomes(await workflowsIn(folder)));
  // After a change of the workflows or of the sandbox: node test/workflows/record.ts
  const records = await Promise.all(found.map(({ file }) => recorded(file)));
  expect(found.map(({ record }) => record)).toEqual(records);
});

function withoutRecord({ file, steps, failures }: Outcome) {
  return { file, steps, failures };
}

/** The steps that need no state: checks the status of each, and each response against its schema. */
function stateless(arazzo: ReturnType<typeof asObject>) {
  const [workflow] = asArray(arazzo.workflows);
  const steps = stepsOf(arazzo)
    .map((step) => ({
      ...step,
      successCriteria: asArray(step.successCriteria).filter((criterion) =>
        asString(asObject(criterion).condition).startsWith("$statusCode"),
      ),
    }))
    .filter(({ successCriteria: [first] }) => asObject(first).condition === "$statusCode == 200")
    .filter((step) => !JSON.stringify(step).includes("$steps.first.")); // the next page is named by a response
  return { ...arazzo, workflows: [{ ...asObject(workflow), steps }] };
}

test("steps that need no state pass against the mock", async () => {
  const place = await mkdtemp(join(tmpdir(), "workflows-"));
  await cp(join(folder, ".."), place, { recursive: true });
  const workflows = (await workflowsIn(join(place, "workflows"))).map(({ file, arazzo }) => ({
    file,
    arazzo: stateless(arazzo),
  }));
  for (const { file, arazzo } of workflows) await writeFile(file, dump(arazzo));
  const mock = await startMock({ ...specification, port: 0 });
  const found = await respect(
    workflows.map(({ file }) => file),
    mock.url,
  );
  await mock.close();
  await rm(place, { recursive: true });
  expect(found.map(withoutRecord)).toEqual(outcomes(workflows));
});

/** One bug for every other workflow; the long campaign has them all. */
describe.concurrent("a planted bug fails its workflow", () => {
  const sample = names
    .filter((_name, place) => place % 2 === 0)
    .flatMap((name) => breaks.find(({ workflow }) => workflow === name) ?? []);
  test.each(sample)("$workflow: $name", async (planted) => {
    expect(await failuresOf(planted)).not.toEqual([]);
  });
});
