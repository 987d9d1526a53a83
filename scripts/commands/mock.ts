import { type Outcome, type Paint, formatProblem, visible } from "../core/problem.ts";
import { createMockGate } from "../core/mock/mock-gate.ts";
import { sampleRequest, toCurl } from "../core/mock/sample-request.ts";
import { type Result, count, stopped } from "../core/result.ts";
import type { Described } from "../edge/mock/responses.ts";
import type { Pages } from "../edge/mock/admin.ts";
import type { Latency } from "../edge/mock/injected.ts";
import { type Exchange, type ExchangeableMock, type Mock, openMock } from "../edge/mock/server.ts";
import { startPrismServer } from "../edge/mock/prism-server.ts";
import { aborted, addressRefused, unlessAborted } from "./serving.ts";
import { leaveThreads } from "../edge/threads/threads.ts";
import { watchFiles } from "../edge/files/watch.ts";
import { renderDocs, renderMockPage } from "../targets/html.ts";

export interface MockRequest {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Prism's own server instead of ours, for comparison. */
  readonly plain: boolean;
  readonly dynamic?: boolean;
  readonly seed?: number;
  readonly latency?: Latency;
  /** Reads the specification. */
  readonly read: () => Promise<Outcome<Described>>;
  /** The files that it reads, which are followed; each time may add more. Undefined: changes are ignored. */
  readonly follows?: ReadonlySet<string> | undefined;
  /** When they began to be read, in milliseconds since 1970; default: now. */
  readonly began?: number;
  readonly paint?: Paint;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  /** Aborted when the user stops the process. */
  readonly signal: AbortSignal;
}

/** `mock`: serves the document's examples until `signal` is aborted, and logs each request on one line. */
export async function mock(request: MockRequest): Promise<Result> {
  const { plain, signal, read, began = Date.now() } = request;
  const tally = { requests: 0, refused: 0 };
  const counted = plain ? () => "" : () => `: ${count(tally.requests, "request")}, ${tally.refused} refused`;
  let server: Mock | undefined;
  const close = async (): Promise<void> => {
    const own = server;
    server = undefined;
    await own?.close();
  };
  const end = async (): Promise<Result> => {
    await close(); // first, because running requests count
    return { exitCode: 0, problems: [], summary: `The mock has stopped${counted()}.` };
  };
  try {
    const own = plain ? undefined : await openOwn(request, tally);
    server = own;
    const outcome = await unlessAborted(signal, read());
    if (!outcome) return await end();
    if (!outcome.ok) return stopped(outcome.problems, "The mock did not start.");
    await own?.replace(outcome);
    server ??= await startPrismServer({ ...request, document: outcome.document });
    for (const line of await ready(request, outcome, server)) request.log(line);
    const follow = own && request.follows && following(own, request, { files: request.follows, began });
    await aborted(signal);
    follow?.();
    return await end();
  } catch (error) {
    return addressRefused(error, "mock");
  } finally {
    leaveThreads();
    await close();
  }
}

/** How many requests were answered, and how many of them refused. */
interface Tally {
  requests: number;
  refused: number;
}

function openOwn(request: MockRequest, tally: Tally): Promise<ExchangeableMock> {
  const { host, port, log } = request;
  const { dynamic = false, seed = 1, latency = { least: 0, most: 0 } } = request;
  return openMock({
    host,
    port,
    dynamic,
    seed,
    latency,
    pages,
    onAnswer: (exchange) => {
      tally.requests++;
      if (exchange.reason !== undefined) tally.refused++;
      log(exchangeLine(exchange));
    },
  });
}

const pages: Pages = {
  index: ({ api }, url) => renderMockPage(api, url),
  docs: ({ document, documented = document, workflows }) => renderDocs(documented, workflows),
};

interface Followed {
  readonly files: ReadonlySet<string>;
  /** When the first read began: what has been saved since was perhaps not read. */
  readonly began: number;
}

/**
 * Serves each saved version as soon as it passes lint; until then, the previous one. No save stops the mock.
 * @returns a function that stops watching
 */
function following(
  own: ExchangeableMock,
  { log, paint, read }: MockRequest,
  { files, began }: Followed,
): () => void {
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
      const since = Date.now();
      await renew().catch((error: unknown) =>
        log(`The mock still serves the previous version: ${String(error)}`),
      );
      watch.add(files, since);
    }
    busy = false;
  };
  const watch = watchFiles(() => void changed());
  watch.add(files, began);
  return () => watch.close();
}

async function ready({ plain }: MockRequest, { api }: Described, { url }: Mock): Promise<readonly string[]> {
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
