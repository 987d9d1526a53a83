/** `diff`: what a change of the document means for its consumers. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { load as parseYaml } from "js-yaml";
import type { Evidence, Tier } from "../core/change/change.ts";
import { compareApis } from "../core/change/compare-apis.ts";
import { exchangesOf } from "../core/change/exchanges.ts";
import { type Exemption, exempt, readExemptions } from "../core/change/exemptions.ts";
import { type TierChoice, counts, stepOf, verdictAt, versionProblem } from "../core/change/gate.ts";
import { pairsOf } from "../core/change/pairs.ts";
import { type Both, both } from "../core/change/schema/side.ts";
import { judgeSource } from "../core/change/source/judge-source.ts";
import type { Judged } from "../core/change/source/judged.ts";
import { type Probe, probesOf } from "../core/change/source/probes.ts";
import { type Account, type Told, summaryOf, toHtml, toMarkdown, toText } from "../core/change/tell.ts";
import { type Paint, type Problem, formatProblem } from "../core/problem.ts";
import type { Result } from "../core/result.ts";
import { readText } from "../edge/files/readable.ts";
import { inTemporaryFolder } from "../edge/files/temporary.ts";
import { complaintsAbout } from "../edge/generators/compile.ts";
import { addressOf } from "../edge/redocly/source-positions.ts";
import { complaintsIn, modulesFor } from "./diff-source.ts";
import { type Sides, type SidesRequest, readSides } from "./diff-sides.ts";
import { toolsFor } from "../core/change/tools.ts";

export interface DiffRequest extends SidesRequest {
  readonly tier: TierChoice;
  readonly checkVersion: boolean;
  readonly format: "text" | "json" | "markdown" | "github" | "html";
  readonly paint: Paint;
  /** Such as `2026-12-31`. */
  readonly today: string;
}

export function diff(request: DiffRequest): Promise<Result> {
  return inTemporaryFolder(async (folder) => {
    const sides = await readSides(request, folder);
    if (!sides.ok)
      return { exitCode: sides.exitCode, problems: sides.problems, summary: "Nothing was compared." };
    return resultOf(request, sides, await compared(request, sides));
  });
}

/** @returns the changes, with the exemptions that cover them, and what is wrong with exemptions */
export async function compared(request: Compared, sides: Read): Promise<Outcome> {
  const judged = await judge(sides);
  const file = join(dirname(resolve(request.cwd, request.spec)), "exemptions.yaml");
  const exempted = exemptedBy(file, judged, request);
  return { changes: await located(judged, sides, exempted.covered), problems: exempted.problems };
}

type Compared = Pick<DiffRequest, "cwd" | "spec" | "today">;

type Read = Extract<Sides, { ok: true }>;

async function judge({ old, new: next }: Read): Promise<readonly Judged[]> {
  const apis = { old: old.api, new: next.api };
  const exchanges = { old: exchangesOf(old.document), new: exchangesOf(next.document) };
  const schemas = both(apis);
  const wire = compareApis(
    {
      old: { api: old.api, exchanges: exchanges.old },
      new: { api: next.api, exchanges: exchanges.new },
    },
    toolsFor(schemas),
  );
  const pairs = pairsOf(exchanges.old, exchanges.new);
  const probes = pairs.flatMap(probesOf).filter((probe) => !isSame(probe, schemas));
  const complaints = complaintsIn(
    probes,
    probes.length === 0
      ? []
      : await complaintsAbout(modulesFor({ old: old.document, new: next.document }, probes)),
  );
  return judgeSource(wire, { pairs, apis, both: schemas, probes, complaints });
}

/** What says the same has the same type. */
function isSame({ schemas: { old, new: next } }: Probe, { read, sameness }: Both): boolean {
  return sameness.same(read("old", old), read("new", next));
}

interface Exempted {
  readonly covered: ReadonlyMap<Judged, Exemption>;
  readonly problems: readonly Problem[];
}

function exemptedBy(path: string, changes: readonly Judged[], { cwd, today }: Compared): Exempted {
  if (!existsSync(path)) return { covered: new Map(), problems: [] };
  const source = { body: readText(path) };
  const file = relative(cwd, path).split(sep).join("/");
  const at = (index?: number) =>
    addressOf({ source, pointer: index === undefined ? "#" : `#/${index}` }, file);
  const { exemptions, faults } = readExemptions(parsed(source.body));
  const wrong = faults.map(({ message, index }): Problem => ({
    severity: "error",
    code: "exemption",
    message,
    at: at(index),
  }));
  const { covered, problems } = exempt(changes, exemptions, { today, addressOf: at });
  return { covered, problems: [...wrong, ...problems] };
}

function parsed(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined; // then it is no list, which is what is told
  }
}

async function located(
  changes: readonly Judged[],
  sides: Read,
  covered: Exempted["covered"],
): Promise<readonly Told[]> {
  const placeOn = async (side: "old" | "new", pointer: string | undefined) =>
    pointer === undefined ? [] : ([[side, await sides[side].locate(pointer)]] as const);
  return Promise.all(
    changes.map(async (change): Promise<Told> => {
      const places = [
        ...(await placeOn("old", change.pointers.old)),
        ...(await placeOn("new", change.pointers.new)),
      ];
      return { ...change, places: Object.fromEntries(places), exemption: covered.get(change) };
    }),
  );
}

interface Outcome {
  readonly changes: readonly Told[];
  readonly problems: readonly Problem[];
}

function resultOf(request: DiffRequest, sides: Read, { changes, problems }: Outcome): Result {
  const { tier, checkVersion, format, paint } = request;
  const versions = { old: sides.old.api.version, new: sides.new.api.version };
  const left = changes.filter(({ exemption }) => exemption === undefined);
  const isAnnounced = !sides.isFile && stepOf(versions) === "major";
  const moved = versionProblem(left, { tier, versions, isAnnounced, checksVersion: checkVersion });
  const breaks = isAnnounced ? [] : left.filter((change) => counts(change, tier));
  const found = [...breaks.map(problemOf), ...problems, ...(moved ? [moved] : [])];
  const account = accountOf(changes, sides);
  const other = { markdown: toMarkdown, html: toHtml, json: undefined, github: undefined, text: undefined }[
    format
  ];
  return {
    exitCode: found.length > 0 ? 1 : 0,
    problems: found,
    ...(format === "text" && {
      details: [
        toText(account, paint),
        ...[...problems, ...(moved ? [moved] : [])].map((problem) => formatProblem(problem, paint)),
      ],
      isDetailed: true,
    }),
    ...(other && { output: other(account) }),
    summary: `${summaryOf(changes)}${isAnnounced ? ` Version ${versions.new} announces breaks.` : ""}`,
    data: {
      verdict: account.verdict,
      evidence: account.evidence,
      versions,
      changes: changes.map(dataOf),
    },
  };
}

export function accountOf(changes: readonly Told[], sides: Read): Account {
  const verdict: Record<Tier, Judged["wire"]> = {
    wire: verdictAt(changes, "wire"),
    source: verdictAt(changes, "source"),
  };
  return { changes, verdict, evidence: evidenceOf(changes), server: sides.new.api.servers[0]?.url ?? "/" };
}

/** The weakest evidence of a compatible verdict; the best of a breaking one. */
function evidenceOf(changes: readonly Told[]): Evidence {
  const breaks = changes.filter(({ wire }) => wire === "breaking");
  if (breaks.some(({ evidence }) => evidence === "witness")) return "witness";
  if (breaks.length > 0) return "rule";
  const tries = changes.flatMap(({ evidence }) => (typeof evidence === "object" ? [evidence.searched] : []));
  return tries.length > 0 ? { searched: Math.min(...tries) } : "proved";
}

function problemOf({ rule, message, places, advice }: Told): Problem {
  const at = places.new ?? places.old;
  return {
    severity: "error",
    code: rule,
    message,
    ...(at && { at }),
    ...(advice !== undefined && { hint: `consumers: ${advice}` }),
  };
}

function dataOf({ places, pointers, ...change }: Told): object {
  const side = (name: "old" | "new") => {
    const place = places[name];
    return (
      place && {
        [name]: { pointer: pointers[name], file: place.file, line: place.line, column: place.column },
      }
    );
  };
  return { ...change, ...side("old"), ...side("new") };
}
