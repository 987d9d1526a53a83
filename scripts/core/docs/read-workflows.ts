/** Reads workflows (Arazzo 1.0.1) for readers. */
import { type Json, asArray, asObject, asString, follow } from "../json.ts";
import { Names } from "./page-names.ts";
import { type Secrets, readExchange } from "./read-exchange.ts";
import { textOf } from "./read-operations.ts";
import type { Step, Workflow } from "./site.ts";

/**
 * @param documents Arazzo documents, in the order of the sidebar
 * @param secrets what is not shown of the requests that ran
 */
export function readWorkflows(documents: readonly Json[], secrets: Secrets): Workflow[] {
  const names = new Names();
  return documents.flatMap((document) =>
    asArray(document.workflows).map((value) => {
      const workflow = asObject(value);
      const id = asString(workflow.workflowId);
      return {
        page: `workflows/${names.of(id, "workflow")}.html`,
        id,
        title: asString(workflow.summary) || id,
        description: asString(workflow.description),
        inputs: workflow.inputs === undefined ? undefined : follow(document, workflow.inputs),
        steps: asArray(workflow.steps).map((step) =>
          readStep({ document, workflow, secrets }, asObject(step)),
        ),
        outputs: pairs(workflow.outputs),
      };
    }),
  );
}

interface Reading {
  readonly document: Json;
  readonly workflow: Json;
  readonly secrets: Secrets;
}

function readStep({ document, workflow, secrets }: Reading, step: Json): Step {
  const called = [step.operationId, step.operationPath, step.workflowId].map(asString).find(Boolean) ?? "";
  const parameters = [...asArray(workflow.parameters), ...asArray(step.parameters)].map((value) => {
    const parameter = resolvedReusable(document, asObject(value));
    return [asString(parameter.name), textOf(parameter.value)] as const;
  });
  return {
    id: asString(step.stepId),
    description: asString(step.description),
    calls: called.replace(/^\$sourceDescriptions\.[^.]+\./, ""),
    parameters,
    body: asObject(step.requestBody).payload,
    criteria: asArray(step.successCriteria).map((criterion) => asString(asObject(criterion).condition)),
    outputs: pairs(step.outputs),
    executed: readExchange(asObject(step["x-executed"]), secrets, parameters),
  };
}

/** Arazzo 1.0.1, 4.6.8: `$components.parameters.Name`. */
function resolvedReusable({ components }: Json, value: Json): Json {
  const name = /^\$components\.parameters\.(.+)$/.exec(asString(value.reference))?.[1];
  if (name === undefined) return value;
  const parameter = asObject(asObject(asObject(components).parameters)[name]);
  return value.value === undefined ? parameter : { ...parameter, value: value.value };
}

function pairs(value: unknown): (readonly [string, string])[] {
  return Object.entries(asObject(value)).map(([name, from]) => [name, textOf(from)] as const);
}
