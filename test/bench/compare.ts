/** Compares two costs: they take turns in short rounds, so that other work on the machine affects both. */
import type { Cost, Sent, Spent } from "./http-load.ts";

const rounds = 40;

export interface Contest {
  readonly title: string;
  readonly requests: Readonly<Record<string, Sent>>;
  readonly own: Cost;
  readonly peer: Cost;
  readonly peerName: string;
}

export async function compare({ title, requests, own, peer, peerName }: Contest): Promise<void> {
  for (const [name, sent] of Object.entries(requests)) {
    const costs: [Spent, Spent][] = [];
    for (let round = 0; round < rounds; round++) costs.push([await peer(sent), await own(sent)]);
    const measured = costs.slice(8); // the first rounds warm up
    const ratio = (part: keyof Spent) =>
      median(measured.map(([theirs, ours]) => ours[part] / theirs[part])).toFixed(2);
    const [theirs, ours] = [0, 1].map((side) =>
      median(measured.map((pair) => pair[side]?.cpu ?? 0)).toFixed(0),
    );
    console.log(
      `${title}, ${name}: ${ratio("cpu")}× ${peerName} (${ours} vs ${theirs} µs CPU per request; user time ${ratio("user")}×)`,
    );
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
