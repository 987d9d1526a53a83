/** The defects of a run, each listed once however many requests showed it. */
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

export class Defects extends Map<string, Defect> {
  readonly #url: string;

  /** @param url the server, for the curl command of each defect */
  constructor(url: string) {
    super();
    this.#url = url;
  }

  /** Keeps the shortest request, but never drops one that can be replayed for one that cannot. */
  add({ operation, wire, title, replay }: Sighting, finding: Finding): void {
    const key = [operation.id, finding.check, shapeOf(finding)].join(" ");
    const before = this.get(key);
    if (!before && this.size >= most) return;
    const curl = curlOf(wire, this.#url);
    const isKept = before && (before.curl.length <= curl.length || (before.replay !== "" && replay === ""));
    const kept = isKept ? before : { ...finding, operation, title, curl, replay };
    this.set(key, { ...kept, seen: (before?.seen ?? 0) + 1 });
  }
}

/** Findings of the same shape are one defect: ids and texts vary between requests, so only statuses count. */
function shapeOf({ expected, got }: Finding): string {
  const shape = expected.replaceAll(/"[^"]*"|(?<!^|\d)\d+|= .*|for .*/gsu, "_").slice(0, 90);
  return /^\d{3}$/.test(got) ? `${shape} ${got}` : shape;
}
