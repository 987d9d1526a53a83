/** The engine's score against the servers of this folder, by kind of bug. */
import type { Report } from "../../../scripts/contract/run.ts";
import { type Name, documents, tried } from "./planted.ts";

export interface Score {
  readonly planted: number;
  readonly killed: number;
  readonly survivors: readonly string[];
  /** Defects told of the right server. */
  readonly alarms: readonly string[];
  /** Operations that were not reached, and constraints that were neither exercised nor explained. */
  readonly missed: readonly string[];
}

/** @param every tries each nth bug */
export async function score(name: Name, every: number, seeds: number): Promise<Score> {
  const alarms: string[] = [];
  const wrong = new Set<string>(); // what seed 1 tells of the right server finds no bug
  const missed: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const { defects, unreached, shares, explained } = await tried(name, { seed });
    alarms.push(
      ...defects.map(
        (one) =>
          `seed ${seed}: ${one.operation.id} ${one.check}: ${one.title}; expected ${one.expected}; got ${one.got}`,
      ),
    );
    if (seed === 1) defects.forEach((one) => wrong.add(keyOf(one)));
    missed.push(...unreached.map(({ operation }) => operation));
    const constraints = shares.find(({ aspect }) => aspect === "constraints");
    missed.push(...(constraints?.missing ?? []).filter((one) => !explained.has(one)));
  }
  const bugs = documents[name].bugs.filter((_bug, index) => index % every === 0);
  const survivors: string[] = [];
  const kinds = new Map<string, { killed: number; of: number }>();
  for (const bug of bugs) {
    const told = await tried(name, { seed: 1, bug, failFast: wrong.size === 0 });
    const defects = told.defects.filter((one) => !wrong.has(keyOf(one)));
    const kind = kinds.get(bug.kind) ?? { killed: 0, of: 0 };
    kinds.set(bug.kind, { killed: kind.killed + Math.min(1, defects.length), of: kind.of + 1 });
    if (defects.length === 0) survivors.push(`${bug.kind}: ${bug.name}`);
  }
  const byKind = [...kinds].map(([kind, { killed, of }]) => `${kind} ${killed}/${of}`).join(", ");
  const killed = bugs.length - survivors.length;
  console.log(
    `${name}: ${killed} of ${bugs.length} bugs killed (${byKind})\n${name}, right, ${seeds} seeds: ${alarms.length} false alarms`,
  );
  return { planted: bugs.length, killed, survivors, alarms, missed };
}

function keyOf({ operation, check, cause }: Report["defects"][number]): string {
  return JSON.stringify([operation.id, check, cause]);
}
