/** Compares documents as `npm run diff` does; the compiler is asked only once for all pairs of a test file. */
import { complaintsIn, modulesFor } from "../../scripts/commands/diff-source.ts";
import { toolsFor } from "../../scripts/core/change/tools.ts";
import type { Change } from "../../scripts/core/change/change.ts";
import { compareApis } from "../../scripts/core/change/compare-apis.ts";
import { exchangesOf } from "../../scripts/core/change/exchanges.ts";
import { pairsOf } from "../../scripts/core/change/pairs.ts";
import { both } from "../../scripts/core/change/schema/side.ts";
import { judgeSource } from "../../scripts/core/change/source/judge-source.ts";
import type { Judged } from "../../scripts/core/change/source/judged.ts";
import { probesOf } from "../../scripts/core/change/source/probes.ts";
import type { Json } from "../../scripts/core/json.ts";
import { normalise } from "../../scripts/core/openapi/normalise.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { complaintsAbout } from "../../scripts/edge/generators/compile.ts";

export interface Sides {
  readonly old: Json;
  readonly new: Json;
}

export async function compareAll(all: readonly Sides[]): Promise<readonly (readonly Judged[])[]> {
  const started = all.map(begin);
  const modules = started.flatMap(({ documents, probes }, index) =>
    [...modulesFor(documents, probes)].map(([path, text]) => [`${index}/${path}`, text] as const),
  );
  const complaints = await complaintsAbout(new Map(modules));
  return started.map(({ finish, probes }, index) => {
    const own = complaints.flatMap(({ path, ...rest }) =>
      path.startsWith(`${index}/`) ? [{ ...rest, path: path.slice(`${index}/`.length) }] : [],
    );
    return finish(complaintsIn(probes, own));
  });
}

/** Only what happens on the wire, which needs no compiler. */
export function wireChanges(sides: Sides): readonly Change[] {
  return begin(sides).wire;
}

function begin(sides: Sides) {
  const documents = { old: read(sides.old), new: read(sides.new) };
  const apis = { old: readApi(documents.old), new: readApi(documents.new) };
  const exchanges = { old: exchangesOf(documents.old), new: exchangesOf(documents.new) };
  const schemas = both(apis);
  const wire = compareApis(
    {
      old: { api: apis.old, exchanges: exchanges.old },
      new: { api: apis.new, exchanges: exchanges.new },
    },
    toolsFor(schemas),
  );
  const pairs = pairsOf(exchanges.old, exchanges.new);
  const probes = pairs.flatMap(probesOf);
  const finish = (complaints: ReturnType<typeof complaintsIn>) =>
    judgeSource(wire, { pairs, apis, both: schemas, probes, complaints });
  return { documents, probes, finish, wire };
}

function read(document: Json): Json {
  return withViews(normalise(document, false));
}
