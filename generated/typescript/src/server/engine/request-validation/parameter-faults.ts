// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Finds out what is wrong with the values of parameters. */
import type { Fault } from "./faults.ts";
import type { Reader } from "./read-parameters.ts";
import type { PlacedFault } from "./refusal.ts";

/** Parameters with a media type that is not read are not checked. */
export function parameterFaults(
  readers: readonly Reader[],
  given: readonly unknown[],
): readonly PlacedFault[] {
  let faults: PlacedFault[] | undefined; // allocated only if needed, which is rare
  for (const reader of readers) {
    const own = faultsOf(reader, given[reader.index]);
    if (own.length > 0) (faults ??= []).push(...own);
  }
  return faults ?? none;
}

const none: readonly PlacedFault[] = [];

function faultsOf({ parameter, check }: Reader, value: unknown): readonly PlacedFault[] {
  if (value === undefined) return parameter.required ? [missing(parameter)] : none;
  const faults = check?.(value) ?? none;
  return faults.length === 0 ? none : faults.map((fault) => placed(parameter, fault));
}

function placed({ name, in: place }: Reader["parameter"], fault: Fault): PlacedFault {
  return { ...fault, in: place, path: [name, ...fault.path] };
}

export function missing({ name, in: place }: Pick<Reader["parameter"], "name" | "in">): PlacedFault {
  const fault = { keyword: "required", wanted: undefined, value: undefined, message: "is required" };
  return { ...fault, in: place, path: [name] };
}
