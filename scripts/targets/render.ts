/** Renders one target, from the cache if possible, or reports why its tool cannot. */
import { reviewable } from "../core/hidden-characters.ts";
import type { Address, Outcome, Problem } from "../core/problem.ts";
import { ToolError } from "../core/slip.ts";
import type { Cache } from "../edge/files/cache.ts";
import { formatted } from "../edge/generators/format.ts";
import { parseFragment } from "../core/json-pointer.ts";
import type { Specification } from "../specification.ts";
import type { SiteOptions, Target, Told } from "./target.ts";

/** Paths in the output folder, each with its text. */
type Entries = readonly (readonly [path: string, text: string])[];

interface Rendering {
  /** Returns the cached files of the same document, or makes them. */
  readonly remember: (make: () => Promise<Entries>) => Promise<Entries>;
  /** For a target that keeps its files by themselves. */
  readonly cache: Pick<Cache, "files">;
  /** Whether the user named this target. */
  readonly isNamed: boolean;
  readonly site: SiteOptions;
  /** @returns where a pointer leads in the document's file, or as far as it does */
  readonly locate: (pointer: readonly string[]) => Promise<Address> | Address;
}

/** Warnings are cached with the files, in an entry without a path. */
const warned = "";

interface Rendered {
  readonly files: Entries;
  readonly leftOut?: LeftOut;
}

/** A target that could not be made. */
export interface LeftOut {
  /** The paths that the target would write. */
  readonly files: readonly string[];
  /** Says why; it is one of the warnings. */
  readonly warning: Problem;
}

/** @throws what a template throws, which is a bug of ours: lint has passed */
export async function render(
  target: Target,
  specification: Specification,
  { remember, cache, isNamed, locate, site }: Rendering,
): Promise<Outcome<Rendered>> {
  try {
    // A folder may hold more than a cache should, and changes in part.
    const entries = target.folder
      ? [
          ...(await target.folder(specification, site, cache)),
          ...(await warnings(target, specification, site)),
        ]
      : await remember(() => make(target, specification, site));
    const told = entries
      .filter(([path]) => path === warned)
      .flatMap(([, text]) => JSON.parse(text) as Told[]); // from `make`
    const files = entries.filter(([path]) => path !== warned);
    if (isNamed && files.length === 0) throw new ToolError("there is nothing that it could be made of.");
    return {
      ok: true,
      warnings: await Promise.all(told.map((each) => warning(target, each, locate))),
      files,
    };
  } catch (error) {
    const reason = error instanceof RangeError ? tooDeep : error;
    if (!(reason instanceof ToolError)) throw error;
    const message = reason.message.trim();
    if (target.isDispensable && !isNamed) {
      const told = omitted(target, message, await placeOf(message, locate));
      return { ok: true, warnings: [told], files: [], leftOut: { files: target.files, warning: told } };
    }
    return { ok: false, problems: [failure(target, message, await placeOf(message, locate))] };
  }
}

/** A stack that has run out says nothing of where. */
const tooDeep = new ToolError("a schema is nested too deeply, or the text would be too long.");

async function make(target: Target, specification: Specification, site: SiteOptions): Promise<Entries> {
  const { files, render: renderTexts } = target;
  const texts = await renderTexts(specification);
  const entries = files.map(async (path, index): Promise<Entries> => {
    const text = texts[index];
    return text === undefined ? [] : [[path, reviewable(path, await formatted(path, text))]];
  });
  const written = (await Promise.all(entries)).flat();
  return [...written, ...(await warnings(target, specification, site))];
}

async function warnings({ told }: Target, specification: Specification, site: SiteOptions): Promise<Entries> {
  return told ? [[warned, JSON.stringify(await told(specification, site))]] : [];
}

async function warning(
  { name }: Target,
  { at, file, message }: Told,
  locate: Rendering["locate"],
): Promise<Problem> {
  return {
    severity: "warning",
    code: `target/${name}`,
    message,
    at: file === undefined ? await locate(at) : { file },
  };
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
