/** The page of a workflow: which requests to send, in which order, and why. */
import type { Step, Workflow } from "../../../scripts/core/docs/site.ts";
import { type Block, type FactRow, type Line, type Page, facts, heading, prose, text } from "./blocks.ts";
import { type Book, scopeOf } from "./book.ts";
import { schemaBlocks } from "./schema.ts";
import { codes } from "./schema-rows.ts";
import { start } from "./other-pages.ts";

export function workflowPage(workflow: Workflow, book: Book): Page {
  const { page, title, description, inputs, steps, outputs } = workflow;
  const needs = inputs === undefined ? [] : schemaBlocks(inputs, scopeOf(book, "both", "input"));
  return {
    path: page,
    title,
    badges: [{ badge: `${steps.length} ${steps.length === 1 ? "step" : "steps"}` }],
    summary: description || title,
    trail: [start],
    kind: "workflow",
    aside: [],
    blocks: [
      ...prose(description, 1),
      ...(needs.length > 0 ? [heading(2, "inputs", "What you need"), ...needs] : []),
      heading(2, "steps", "Steps"),
      ...steps.flatMap((step, index) => stepBlocks(step, index, book)),
      ...(outputs.length > 0 ? [heading(2, "outputs", "What you get"), ...facts(rowsOf(outputs))] : []),
    ],
  };
}

function stepBlocks(
  { id, description, calls, parameters, body, criteria, outputs, executed }: Step,
  index: number,
  book: Book,
): Block[] {
  const operation = book.operation(calls);
  const other = book.site.workflows.find((workflow) => workflow.id === calls);
  const called: Line = operation
    ? [
        { method: operation.method },
        " ",
        { to: operation.page, text: [operation.title] },
        " ",
        { code: operation.path },
      ]
    : [other ? { to: other.page, text: [other.title] } : { code: calls }];
  const inside: Block[] = [
    ...facts(rowsOf(parameters)),
    ...(body === undefined
      ? []
      : [{ kind: "code", language: "json", label: "Body", source: JSON.stringify(body, null, 2) } as const]),
    ...facts([
      ...criteria.map((criterion) => ({ label: "Succeeds if", value: codes([criterion]) })),
      ...outputs.map(([name, value]) => ({ label: `Keep as ${name}`, value: codes([value]) })),
    ]),
  ];
  return [
    heading(3, `step-${index + 1}`, `${index + 1}. ${stepTitle(id)}`),
    text(...called),
    ...prose(description, 4),
    ...(inside.length > 0 ? [{ kind: "details", summary: ["Request and checks"], inside } as const] : []),
    ...(executed === undefined ? [] : [exchange(executed)]),
  ];
}

function exchange({ request, response }: NonNullable<Step["executed"]>): Block {
  const [status = ""] = response.split("\n");
  return {
    kind: "details",
    summary: ["As it ran: ", { code: status.replace("HTTP/1.1 ", "") }],
    inside: [
      { kind: "code", language: "http", label: "Request", source: request },
      { kind: "code", language: "http", label: "Response", source: response },
    ],
  };
}

function rowsOf(pairs: readonly (readonly [string, string])[]): FactRow[] {
  return pairs.map(([label, value]) => ({ label, value: codes([value]) }));
}

function stepTitle(id: string): string {
  const words = id.replaceAll(/(?<=[a-z])(?=[A-Z])|[-_]+/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
