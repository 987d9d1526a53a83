import { basename, dirname, join, resolve } from "node:path";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { fileAt, filesBelow, folderOf } from "./beside.ts";
import { child, children, isFields } from "./document.ts";
import type { Place } from "./document.ts";
import { unknownOperation } from "./expressions.ts";
import { type OperationPlace, operationWithId, operations } from "./operations.ts";
import { checkInputs } from "./workflow-inputs.ts";
import { checkStep } from "./workflow-step.ts";

/**
 * Workflows (Arazzo 1.0) next to the document: a step that reads or sends a field the document no longer has would fail
 * when it runs, or check nothing. The engine's rule `outputs-defined` checks that `$steps.x.outputs.y` exists.
 */
export const WorkflowExpressions: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const paths = filesBelow(join(folderOf(context.location), "workflows"));
    const workflows = paths.filter((path) => /\.arazzo\.ya?ml$/.test(basename(path)));
    if (workflows.length === 0) return;
    const all = operations(root, context);
    const components = child({ node: root, location: context.location }, "components");
    const schemes = children(child(components, "securitySchemes"));
    const credentials = schemes.map(({ node }) => (isFields(node) ? String(node.name) : ""));
    for (const path of workflows)
      checkDocument(fileAt(path, context.location), { all, credentials, context });
  },
});

interface Around {
  readonly all: readonly OperationPlace[];
  /** Names of the parameters declared by security schemes. */
  readonly credentials: readonly string[];
  readonly context: UserContext;
}

function checkDocument(document: Place, around: Around): void {
  const sources = sourcesOf(document, around.context);
  for (const workflow of children(child(document, "workflows"))) {
    checkInputs(document, workflow, around.context);
    for (const step of children(child(workflow, "steps"))) checkCall(step, sources, around);
  }
}

function checkCall(step: Place, sources: Sources, around: Around): void {
  const id = child(step, "operationId");
  const name = ownName(id?.node, sources);
  if (!id || name === undefined) return;
  const operation = operationWithId(name, around.all);
  if (operation) checkStep(step, { ...around, operation });
  else around.context.report({ ...unknownOperation(name, around.all), location: id.location });
}

interface Sources {
  /** Names of the source descriptions that refer to the linted document. */
  readonly own: readonly string[];
  /** An operationId without a source must belong to the linted document. */
  readonly isAlone: boolean;
}

function sourcesOf(document: Place, { location }: UserContext): Sources {
  const folder = dirname(document.location.source.absoluteRef);
  const sources = children(child(document, "sourceDescriptions")).flatMap(({ node }) =>
    isFields(node) ? [{ name: String(node.name), path: resolve(folder, String(node.url)) }] : [],
  );
  const own = sources.filter(({ path }) => path === location.source.absoluteRef).map(({ name }) => name);
  return { own, isAlone: own.length > 0 && own.length === sources.length };
}

/** @returns undefined if the operation may be in another document, or if the step runs a workflow */
function ownName(id: unknown, { own, isAlone }: Sources): string | undefined {
  if (typeof id !== "string") return undefined;
  const [, source, name] = /^\$sourceDescriptions\.([^.]+)\.(.+)$/.exec(id) ?? [];
  if (source !== undefined) return own.includes(source) ? name : undefined;
  return isAlone ? id : undefined;
}
