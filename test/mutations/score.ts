import { areaOf, areas } from "./mutant.ts";
import type { Outcome } from "./trial.ts";

/** @returns the percentage of valid mutations that a test noticed; 100 if there is none */
export function scoreOf(outcomes: readonly Outcome[]): number {
  const valid = outcomes.filter(({ verdict }) => verdict !== "invalid");
  const killed = valid.filter(({ verdict }) => verdict === "killed");
  return valid.length === 0 ? 100 : (100 * killed.length) / valid.length;
}

/** @returns a table with a row for each area */
export function scoresOf(outcomes: readonly Outcome[]): string {
  const of = (area: string) => outcomes.filter(({ mutant }) => areaOf(mutant.file) === area);
  const rows = areas.filter((area) => of(area).length > 0).map((area) => row(area, of(area)));
  return [...rows, row("all", outcomes)].join("\n");
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const count = (verdict: string) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const [killed, survived, invalid] = [count("killed"), count("survived"), count("invalid")];
  return `${name.padEnd(18)} ${killed} of ${killed + survived} killed (${scoreOf(outcomes).toFixed(1)} %), ${invalid} do not compile`;
}
