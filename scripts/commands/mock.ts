import type { Json } from "../core/json.ts";
import type { Api } from "../core/model.ts";
import { visible } from "../core/problem.ts";
import { createMockGate } from "../core/refusal/mock-gate.ts";
import { sampleRequest, toCurl } from "../core/refusal/sample-request.ts";
import type { Result } from "../core/result.ts";
import { type Exchange, type Mock, startMock } from "../edge/mock-server.ts";
import { startPrismServer } from "../edge/prism-server.ts";

export interface MockRequest {
  /** A bundled document, and the model that was read from it. */
  readonly document: Json;
  readonly api: Api;
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Prism's own server instead of ours, for comparison. */
  readonly plain: boolean;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  /** Aborted when the user asks for the end. */
  readonly signal: AbortSignal;
}

/** `mock`: serves the document's examples until `signal` is aborted, and tells each request in one line. */
export async function mock(request: MockRequest): Promise<Result> {
  const { host, port, plain, log, signal } = request;
  try {
    const server = await (plain ? startPrismServer(request) : startOwn(request));
    for (const line of await ready(request, server)) log(line);
    await aborted(signal);
    await server.close();
    return { exitCode: 0, problems: [], summary: "The mock has stopped." };
  } catch (error) {
    const message = refusedAddress(error, { host, port });
    if (message === undefined) throw error;
    const hint = "choose another with --port, or let the system choose with --port 0";
    const problem = { severity: "error", code: "mock-address", message, hint } as const;
    return { exitCode: 1, problems: [problem], summary: "The mock did not start." };
  }
}

function startOwn({ document, api, host, port, log }: MockRequest): Promise<Mock> {
  return startMock({ document, api, host, port, onAnswer: (exchange) => log(exchangeLine(exchange)) });
}

async function ready({ api, plain }: MockRequest, { url }: Mock): Promise<readonly string[]> {
  const sample = await sampleRequest(api, createMockGate(api));
  const name = plain ? "Prism's own server" : `The mock of ${visible(api.title)} ${visible(api.version)}`;
  const example = sample ? ["Try it:", `  ${toCurl(sample, url)}`] : [];
  return [`${name} is ready at ${url}`, ...example, "Stop it with Ctrl+C."];
}

/** `GET /v1/users → 470  Header "X-User-Agent" is required.` */
export function exchangeLine({ method, target, status, reason }: Exchange): string {
  const line = `${method} ${target} → ${status}${reason === undefined ? "" : `  ${reason}`}`;
  return visible(line.length > 500 ? `${line.slice(0, 500)}…` : line);
}

/** What is wrong with the address; undefined for an error of another kind. */
function refusedAddress(
  error: unknown,
  { host, port }: Pick<MockRequest, "host" | "port">,
): string | undefined {
  const reason = error instanceof Error ? error.message : "";
  if (reason.includes("EADDRINUSE")) return `Port ${port} of ${host} is in use.`;
  if (reason.includes("EACCES")) return `Port ${port} of ${host} needs rights that this user does not have.`;
  if (/EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EINVAL/.test(reason)) return `This machine has no address ${host}.`;
  return undefined;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
