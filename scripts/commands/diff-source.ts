/** Asks the compiler whether consumers' code still compiles. */
import { renderTypes } from "../../templates/types/types.ts";
import type { SideName } from "../core/change/change.ts";
import { type Probe, probeModule } from "../core/change/source/probes.ts";
import type { Files } from "../core/files.ts";
import type { Json } from "../core/json.ts";
import type { Complaint } from "../edge/generators/compile.ts";

/** @param documents whose types are compared */
export function modulesFor(documents: Readonly<Record<SideName, Json>>, probes: readonly Probe[]): Files {
  return new Map<string, string>([
    ["old.ts", renderTypes(documents.old)],
    ["new.ts", renderTypes(documents.new)],
    [module, probeModule(probes)],
  ]);
}

const module = "probes.ts";

/** @returns the first thing that the compiler says of each probe that fails */
export function complaintsIn(
  probes: readonly Probe[],
  complaints: readonly Complaint[],
): ReadonlyMap<Probe, string> {
  const found = new Map<Probe, string>();
  for (const { path, line, message } of complaints) {
    const probe = path === module ? probes[line - 2] : undefined; // the first line imports
    if (probe && !found.has(probe)) found.set(probe, message);
  }
  return found;
}
