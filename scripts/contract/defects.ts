/** What a run found, each thing listed once however many requests showed it. */
import type { Operation } from "../core/model.ts";
import type { Finding } from "./checks.ts";
import { type Wire, curlOf } from "./exchange.ts";

/** One thing that is wrong, however many requests showed it. */
export interface Defect extends Finding {
  readonly operation: Pick<Operation, "id">;
  /** What the request tested. */
  readonly title: string;
  readonly curl: string;
  /** The flags that replay it; empty if it cannot be replayed. */
  readonly replay: string;
  /** The number of requests that showed it. */
  readonly seen: number;
}

export interface Sighting {
  readonly operation: Pick<Operation, "id">;
  readonly wire: Wire;
  readonly title: string;
  readonly replay: string;
}

const most = 1_000;
/** One operation, or a client that tries paths, leaves room for the others. */
const mostOfOne = 100;

/** Tells defects apart by operation, check and what the check calls their cause. */
export class Defects extends Map<string, Defect> {
  readonly #url: string;
  readonly #counts = new Map<string, number>();

  /** @param url the server, for the curl command of each defect */
  constructor(url: string) {
    super();
    this.#url = url;
  }

  /** Keeps the shortest request, but never drops one that can be replayed for one that cannot. */
  add({ operation, wire, title, replay }: Sighting, finding: Finding): void {
    const key = [operation.id, finding.check, finding.cause].join(" ");
    const before = this.get(key);
    const count = this.#counts.get(operation.id) ?? 0;
    if (!before && (this.size >= most || count >= mostOfOne)) return;
    if (!before) this.#counts.set(operation.id, count + 1);
    const curl = curlOf(wire, this.#url);
    const isKept = before && (before.curl.length <= curl.length || (before.replay !== "" && replay === ""));
    const kept = isKept ? before : { ...finding, operation, title, curl, replay };
    this.set(key, { ...kept, seen: (before?.seen ?? 0) + 1 });
  }
}
