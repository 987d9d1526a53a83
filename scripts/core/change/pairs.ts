/** Which operation of the new document is which of the old one. */
import type { Operation, Parameter } from "../model.ts";

/** Who sends the requests of an operation: consumers, or the server for webhooks and callbacks. */
export type Initiator = "consumer" | "server";

export interface Exchange {
  readonly operation: Operation;
  readonly initiator: Initiator;
  /** A JSON Pointer to the operation. */
  readonly pointer: string;
  /** A JSON Pointer to a parameter, which may stand in the path item. */
  readonly placeOf: (parameter: Parameter) => string;
}

export interface Pair {
  readonly old: Exchange | undefined;
  readonly new: Exchange | undefined;
}

/** Pairs by method and path; the names of path parameters do not tell paths apart (OpenAPI 3.1, 4.8.8.2). */
export function pairsOf(old: readonly Exchange[], next: readonly Exchange[]): readonly Pair[] {
  const others = new Map(next.map((exchange) => [keyOf(exchange), exchange]));
  const known = new Set(old.map(keyOf));
  return [
    ...old.map((exchange): Pair => ({ old: exchange, new: others.get(keyOf(exchange)) })),
    ...next
      .filter((exchange) => !known.has(keyOf(exchange)))
      .map((exchange): Pair => ({ old: undefined, new: exchange })),
  ];
}

function keyOf({ operation: { method, path }, initiator, pointer }: Exchange): string {
  const place =
    initiator === "server" ? pointer.replaceAll(/\{[^{}]*\}/g, "{}") : path.replaceAll(/\{[^{}]*\}/g, "{}");
  return `${initiator} ${method} ${place}`;
}
