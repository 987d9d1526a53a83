/** The defects of a run: each once, however many requests showed it. */
import type { Operation } from "../core/model.ts";
import type { Finding } from "./checks.ts";
import { type Wire, curlOf } from "./exchange.ts";

/** One thing that is wrong, however many requests showed it. */
export interface Defect extends Finding {
  readonly operation: Pick<Operation, "id">;
  /** What the request was. */
  readonly title: string;
  readonly curl: string;
  /** The flags that try it again; empty where nothing does. */
  readonly replay: string;
  /** How many requests showed it. */
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

  /** @param url for the curl of a defect */
  constructor(url: string) {
    super();
    this.#url = url;
  }

  /** Keeps the shortest request, and none that can be tried again is lost to one that cannot. */
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

/** What makes two findings one defect: ids and texts differ from request to request, statuses tell defects apart. */
function shapeOf({ expected, got }: Finding): string {
  const shape = expected.replaceAll(/"[^"]*"|(?<!^|\d)\d+|= .*|for .*/gsu, "_").slice(0, 90);
  return /^\d{3}$/.test(got) ? `${shape} ${got}` : shape;
}
