/** Reads workflows (Arazzo 1.0.1) for readers. */
import { type Json, asArray, asObject, asString, follow, isObject } from "../json.ts";
import { Names } from "./page-names.ts";
import { textOf } from "./read-operations.ts";
import { statusName } from "./status-names.ts";
import type { Step, Workflow } from "./site.ts";

/** @param documents Arazzo documents, in the order of the sidebar */
export function readWorkflows(documents: readonly Json[]): Workflow[] {
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
        steps: asArray(workflow.steps).map((step) => readStep(document, asObject(step), workflow)),
        outputs: pairs(workflow.outputs),
      };
    }),
  );
}

function readStep(document: Json, step: Json, workflow: Json): Step {
  const called = [step.operationId, step.operationPath, step.workflowId].map(asString).find(Boolean) ?? "";
  return {
    id: asString(step.stepId),
    description: asString(step.description),
    calls: called.replace(/^\$sourceDescriptions\.[^.]+\./, ""),
    parameters: [...asArray(workflow.parameters), ...asArray(step.parameters)].map((value) => {
      const parameter = resolvedReusable(document, asObject(value));
      return [asString(parameter.name), textOf(parameter.value)] as const;
    }),
    body: asObject(step.requestBody).payload,
    criteria: asArray(step.successCriteria).map((criterion) => asString(asObject(criterion).condition)),
    outputs: pairs(step.outputs),
    executed: readExchange(asObject(step["x-executed"])),
  };
}

function readExchange({ request, response }: Json): Step["executed"] {
  if (!isObject(request) || !isObject(response)) return undefined;
  const { method, target } = request;
  return {
    request: message(`${asString(method).toUpperCase()} ${asString(target)} HTTP/1.1`, request),
    response: message(`HTTP/1.1 ${statusName(textOf(response.status))}`, response),
  };
}

/** RFC 9112, 2.1, with a JSON body indented. */
function message(start: string, { headers, body }: Json): string {
  const lines = Object.entries(asObject(headers)).map(([name, value]) => `${name}: ${textOf(value)}`);
  const content = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return [start, ...lines, ...(body === undefined ? [] : ["", content])].join("\n");
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
