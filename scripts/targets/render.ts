/** Renders one target, from the cache if possible, or reports why its tool cannot. */
import { reviewable } from "../core/hidden-characters.ts";
import type { Address, Outcome, Problem } from "../core/problem.ts";
import { ToolError } from "../core/slip.ts";
import { formatted } from "../edge/generators/format.ts";
import { parseFragment } from "../core/json-pointer.ts";
import type { Specification } from "../specification.ts";
import type { SiteOptions, Target, Told } from "./target.ts";

/** Paths in the output folder, each with its text. */
type Entries = readonly (readonly [path: string, text: string])[];

interface Rendering {
  /** Returns the cached files of the same document, or makes them. */
  readonly remember: (make: () => Promise<Entries>) => Promise<Entries>;
  /** Whether the user named this target. */
  readonly isNamed: boolean;
  readonly site: SiteOptions;
  /** @returns where a pointer leads in the document's file, or as far as it does */
  readonly locate: (pointer: readonly string[]) => Promise<Address> | Address;
}

/** Warnings are cached with the files, in an entry without a path. */
const warned = "";

/** @throws what a template throws, which is a bug of ours: lint has passed */
export async function render(
  target: Target,
  specification: Specification,
  { remember, isNamed, locate, site }: Rendering,
): Promise<Outcome<{ files: Entries }>> {
  try {
    // A folder may hold more than a cache should.
    const entries = target.folder
      ? [...(await target.folder(specification, site)), ...(await warnings(target, specification))]
      : await remember(() => make(target, specification));
    const told = entries
      .filter(([path]) => path === warned)
      .flatMap(([, text]) => JSON.parse(text) as Told[]); // from `make`
    return {
      ok: true,
      warnings: await Promise.all(told.map((each) => warning(target, each, locate))),
      files: entries.filter(([path]) => path !== warned),
    };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const message = error.message.trim();
    if (target.isDispensable && !isNamed)
      return { ok: true, warnings: [omitted(target, message, await placeOf(message, locate))], files: [] };
    return { ok: false, problems: [failure(target, message, await placeOf(message, locate))] };
  }
}

async function make(target: Target, specification: Specification): Promise<Entries> {
  const { files, render: renderTexts } = target;
  const texts = await renderTexts(specification);
  const entries = files.map(async (path, index): Promise<Entries> => {
    const text = texts[index];
    return text === undefined ? [] : [[path, reviewable(path, await formatted(path, text))]];
  });
  const written = (await Promise.all(entries)).flat();
  return [...written, ...(await warnings(target, specification))];
}

async function warnings({ told }: Target, specification: Specification): Promise<Entries> {
  return told ? [[warned, JSON.stringify(await told(specification))]] : [];
}

async function warning(
  { name }: Target,
  { at, message }: Told,
  locate: Rendering["locate"],
): Promise<Problem> {
  return { severity: "warning", code: `target/${name}`, message, at: await locate(at) };
}

/** Where a message points, or else the start of the document. */
async function placeOf(message: string, locate: Rendering["locate"]): Promise<Address> {
  const [pointer = ""] = /#\/[^\s"'`]+/.exec(message) ?? [];
  return locate(parseFragment(pointer) ?? []);
}

function omitted({ name }: Target, reason: string, at: Address): Problem {
  const message = `Target "${name}" is skipped: ${reason}`;
  return { severity: "warning", code: `target/${name}`, message, at };
}

/** Lint has passed, so a target fails only on something that its tool does not support. */
function failure({ name }: Target, reason: string, at: Address): Problem {
  return {
    severity: "error",
    code: `target/${name}`,
    message: `Target "${name}" cannot be generated from this specification: ${reason}`,
    at,
    hint: "use --only to generate the other targets",
  };
}
