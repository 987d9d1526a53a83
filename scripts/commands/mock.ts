import { type Outcome, type Paint, formatProblem, visible } from "../core/problem.ts";
import { createMockGate } from "../core/mock/mock-gate.ts";
import { sampleRequest, toCurl } from "../core/mock/sample-request.ts";
import { type Result, count } from "../core/result.ts";
import type { Described } from "../edge/mock/responses.ts";
import type { Pages } from "../edge/mock/admin.ts";
import {
  type Exchange,
  type ExchangeableMock,
  type Latency,
  type Mock,
  startMock,
} from "../edge/mock/server.ts";
import { startPrismServer } from "../edge/mock/prism-server.ts";
import { aborted, addressRefused } from "./serving.ts";
import { watchFiles } from "../edge/files/watch.ts";
import { renderDocs, renderMockPage } from "../targets/html.ts";

export interface MockRequest extends Described {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Prism's own server instead of ours, for comparison. */
  readonly plain: boolean;
  readonly dynamic?: boolean;
  readonly seed?: number;
  readonly latency?: Latency;
  /** Rereads the specification when one of its files changes; undefined: changes are ignored. */
  readonly reload?: Reload | undefined;
  readonly paint?: Paint;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  /** Aborted when the user stops the process. */
  readonly signal: AbortSignal;
}

export interface Reload<Read extends Described = Described> {
  /** The files that the specification was read from; each reload may add more. */
  readonly files: ReadonlySet<string>;
  readonly read: () => Promise<Outcome<Read>>;
}

/** `mock`: serves the document's examples until `signal` is aborted, and logs each request on one line. */
export async function mock(request: MockRequest): Promise<Result> {
  const { plain, log, signal } = request;
  try {
    const tally = { requests: 0, refused: 0 };
    const server = await (plain ? startPrismServer(request) : startOwn(request, tally));
    for (const line of await ready(request, server)) log(line);
    await aborted(signal);
    await server.close();
    const done = plain ? "" : `: ${count(tally.requests, "request")}, ${tally.refused} refused`;
    return { exitCode: 0, problems: [], summary: `The mock has stopped${done}.` };
  } catch (error) {
    return addressRefused(error, "mock");
  }
}

/** How many requests were answered, and how many of them refused. */
interface Tally {
  requests: number;
  refused: number;
}

async function startOwn(request: MockRequest, tally: Tally): Promise<Mock> {
  const { document, documented = document, api, host, port } = request;
  const { dynamic = false, seed = 1, latency = { least: 0, most: 0 } } = request;
  const own = await startMock({
    document,
    documented,
    api,
    host,
    port,
    dynamic,
    seed,
    latency,
    pages,
    onAnswer: (exchange) => {
      tally.requests++;
      if (exchange.reason !== undefined) tally.refused++;
      request.log(exchangeLine(exchange));
    },
  });
  const follow = request.reload && following(own, request, request.reload);
  const close = () => {
    follow?.();
    return own.close();
  };
  return { ...own, close };
}

const pages: Pages = {
  index: ({ api }, url) => renderMockPage(api, url),
  docs: ({ document, documented = document, workflows }) => renderDocs(documented, workflows),
};

/**
 * Serves each saved version as soon as it passes lint; until then, the previous one. No save stops the mock.
 * @returns a function that stops watching
 */
function following(own: ExchangeableMock, { log, paint }: MockRequest, { files, read }: Reload): () => void {
  let [busy, again] = [false, false];
  const renew = async (): Promise<void> => {
    const outcome = await read();
    if (!outcome.ok) {
      const texts = outcome.problems.map((problem) => formatProblem(problem, paint));
      for (const text of new Set(texts)) log(text);
      return log("The saved specification has problems; the mock still serves the previous version.");
    }
    await own.replace(outcome);
    log("The specification has changed; the mock now serves the new version.");
  };
  const changed = async (): Promise<void> => {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      await renew().catch((error: unknown) =>
        log(`The mock still serves the previous version: ${String(error)}`),
      );
      watch.add(files);
    }
    busy = false;
  };
  const watch = watchFiles(() => void changed());
  watch.add(files);
  return () => watch.close();
}

async function ready({ api, plain }: MockRequest, { url }: Mock): Promise<readonly string[]> {
  const sample = await sampleRequest(api, createMockGate(api));
  const name = plain ? "Prism's own server" : `The mock of ${visible(api.title)} ${visible(api.version)}`;
  const example = sample ? ["Try it:", `  ${toCurl(sample, url)}`] : [];
  const page = plain ? [] : [`All operations and responses: ${url}/`];
  return [`${name} is ready at ${url}`, ...example, ...page, "Press Ctrl+C to stop."];
}

/** `GET /v1/users → 470  Header "X-User-Agent" is required.` */
export function exchangeLine({ method, target, status, reason }: Exchange): string {
  const line = `${method} ${target} → ${status}${reason === undefined ? "" : `  ${reason}`}`;
  return visible(line.length > 500 ? `${line.slice(0, 500)}…` : line);
}
