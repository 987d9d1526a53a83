/** Describes workflows (Arazzo 1.0) for readers of the documentation: which requests to send, in what order, and why. */
import { text } from "./docs-markdown.ts";
import { type Json, asArray, asObject, asString } from "./json.ts";
import type { Operation } from "./model.ts";

/**
 * Adds a chapter to the document's description.
 * @param workflows Arazzo documents, in the order of the chapter
 */
export function withWorkflows(
  document: Json,
  workflows: readonly Json[],
  operations: readonly Operation[],
): Json {
  const sections = workflows.flatMap((arazzo) =>
    asArray(arazzo.workflows).map((workflow) => section(asObject(workflow), operations)),
  );
  if (sections.length === 0) return document;
  const info = asObject(document.info);
  const description = [asString(info.description), "# Workflows", ...sections].filter(Boolean).join("\n\n");
  return { ...document, info: { ...info, description } };
}

/** Arazzo 1.0.1, 4.6.4. */
function section(workflow: Json, operations: readonly Operation[]): string {
  const { summary, workflowId, description, steps } = workflow;
  return [
    `## ${text(asString(summary) || asString(workflowId))}`,
    text(asString(description)),
    asArray(steps)
      .map((step, index) => `${index + 1}. ${item(asObject(step), operations)}`)
      .join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** A step calls an operation by its id or path, or another workflow (4.6.5). */
function item(step: Json, operations: readonly Operation[]): string {
  const called = [step.operationId, step.operationPath, step.workflowId].map(asString).find(Boolean) ?? "";
  const id = called.replace(/^\$sourceDescriptions\.[^.]+\./, "");
  const operation = operations.find((one) => one.id === id);
  const name = operation?.summary || id; // as in the menu
  return `**${text(name)}**: ${text(asString(step.description) || asString(step.stepId))}`;
}
