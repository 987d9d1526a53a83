/** The Arazzo documents in `workflows/` next to a document, which are checked against the same style guide. */
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { type Json, asArray, asObject, asString, isObject } from "../../core/json.ts";
import { parseFragment, resolvePointer } from "../../core/json-pointer.ts";
import type { Outcome, Problem } from "../../core/problem.ts";
import { digestOfNames } from "../files/digest.ts";
import type { ClosedResolver } from "./closed-resolver.ts";
import { unreadable } from "./problems.ts";
import { unsupportedWorkflow } from "./unsupported.ts";

export interface Folder {
  /** The path of the OpenAPI document. */
  readonly root: string;
  readonly cwd: string;
  readonly resolver: ClosedResolver;
}

export interface Workflows {
  readonly workflows: readonly Document[];
  /** File name → what was sent and received when the workflows of that file were last run. */
  readonly records: ReadonlyMap<string, Json>;
  /** The folder, and a digest of the names in it. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
}

const suffix = /\.arazzo\.ya?ml$/;

export async function readWorkflows(beside: Folder): Promise<Outcome<Workflows>> {
  const { root, resolver, cwd } = beside;
  const folder = join(dirname(root), "workflows");
  const names = await readdir(folder).catch(() => undefined);
  const read = async (name: string) => {
    const file = join(folder, name);
    const found = await resolver.resolveDocument(null, file, true).catch((error: Error) => error);
    return found instanceof Error ? unreadableWorkflow(found, { root: file, cwd }) : found;
  };
  const all = (names ?? []).filter((name) => suffix.test(name)).toSorted();
  const recorded = all.map(recordOf).filter((name) => names?.includes(name));
  const [outcomes, records] = await Promise.all([
    Promise.all(all.map(read)),
    Promise.all(recorded.map(read)),
  ]);
  const problems = [
    ...outcomes.flatMap((document) =>
      isDocument(document) ? (unsupportedWorkflow(document, cwd) ?? []) : document,
    ),
    ...records.filter(isProblem),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    warnings: [],
    workflows: outcomes.filter(isDocument),
    records: new Map(
      records
        .filter(isDocument)
        .map(({ source, parsed }) => [basename(source.absoluteRef), asObject(parsed)]),
    ),
    inputs: new Map([[folder, names && digestOfNames(names)]]),
  };
}

/** `first.arazzo.yaml` → `first.record.json` */
function recordOf(name: string): string {
  return name.replace(suffix, ".record.json");
}

function isDocument(read: Document | Problem): read is Document {
  return "parsed" in read;
}

function isProblem(read: Document | Problem): read is Problem {
  return !isDocument(read);
}

function unreadableWorkflow(error: Error, at: Parameters<typeof unreadable>[1]): Problem {
  const problem = unreadable(error, at);
  return problem.code === "unreadable"
    ? { ...problem, hint: "every file like it in workflows/ is read" }
    : problem;
}

/**
 * For readers: inputs that stand in another file are put in their place, and each step gets as `x-executed` what was
 * sent and received when it was run, if there is a record: workflow → step → `{request, response}`.
 */
export async function workflowsForReaders(
  { workflows, records }: Pick<Workflows, "workflows" | "records">,
  resolver: ClosedResolver,
): Promise<readonly Json[]> {
  return Promise.all(
    workflows.map(async ({ source, parsed }) => {
      const record = records.get(recordOf(basename(source.absoluteRef))) ?? {};
      const document = asObject(parsed);
      const all = asArray(document.workflows).map(async (value) => {
        const workflow = asObject(value);
        const executed = asObject(record[asString(workflow.workflowId)]);
        return {
          ...workflow,
          ...(workflow.inputs === undefined
            ? {}
            : {
                inputs: await inOnePlace(workflow.inputs, { file: source.absoluteRef, resolver, hops: [] }),
              }),
          steps: asArray(workflow.steps).map((step) => withExchange(asObject(step), executed)),
        };
      });
      return { ...document, workflows: await Promise.all(all) };
    }),
  );
}

function withExchange(step: Json, executed: Json): Json {
  const id = asString(step.stepId);
  return Object.hasOwn(executed, id) ? { ...step, "x-executed": executed[id] } : step;
}

interface Place {
  readonly file: string;
  readonly resolver: ClosedResolver;
  /** The references that led here, so that a circle ends. */
  readonly hops: readonly string[];
}

/** A schema without references to other files. What cannot be read stays a reference, of which lint tells. */
async function inOnePlace(value: unknown, at: Place): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => inOnePlace(item, at)));
  if (!isObject(value)) return value;
  const target = targetOf(asString(value.$ref), at);
  if (target !== undefined) return followed(value, target, at);
  const entries = Object.entries(value).map(
    async ([key, inner]) => [key, await inOnePlace(inner, at)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

interface Target {
  readonly file: string;
  readonly fragment: string;
}

/** Undefined: it is no reference, or one inside the workflow's own document. */
function targetOf(reference: string, { file, hops }: Place): Target | undefined {
  const [path = "", fragment = ""] = reference.split("#");
  const isOwn = path === "" && hops.length === 0;
  if (reference === "" || isOwn || /^[a-z]+:/i.test(path)) return undefined;
  return { file: path === "" ? file : resolve(dirname(file), path), fragment: `#${fragment}` };
}

async function followed(
  value: Json,
  { file, fragment }: Target,
  { resolver, hops }: Place,
): Promise<unknown> {
  const hop = `${file}${fragment}`;
  const document = await resolver.resolveDocument(null, file).catch((error: Error) => error);
  const tokens = parseFragment(fragment);
  if (document instanceof Error || tokens === undefined || hops.includes(hop)) return value;
  return inOnePlace(resolvePointer(document.parsed, tokens), { file, resolver, hops: [...hops, hop] });
}
