/** What a tester injects into the mock's answers: delays, errors, connection resets. */
import { type FaultInjector, createFaultInjector } from "../../core/mock/faults.ts";
import { preferredResponse } from "../../core/mock/preferred-response.ts";
import type { RequestHead } from "../../core/http/request.ts";
import type { ServerResponse } from "node:http";
import { type Answer, waitWith } from "./http.ts";
import { type Contract, failed } from "./responses.ts";

/** In milliseconds. */
export interface Latency {
  readonly least: number;
  readonly most: number;
}

export function faultsOf(latency: Latency = { least: 0, most: 0 }): FaultInjector {
  const faults = createFaultInjector(
    () => performance.now() / 1000,
    () => Math.random(),
  );
  const { least: from, most: to } = latency;
  if (to > 0) faults.set({ latency: { distribution: "uniform", from, to } });
  return faults;
}

export interface Injecting {
  readonly contract: Contract;
  readonly faults: FaultInjector;
  readonly response: ServerResponse;
}

/**
 * Delays every answer, and replaces one that grants a request.
 * @returns the answer to send; `reset` if the connection is to be reset instead
 */
export async function injected(
  { contract, faults, response }: Injecting,
  answer: Answer,
  head: RequestHead,
): Promise<Answer & { readonly reset?: true }> {
  const { delay, resets, status } = faults.next(answer.operation ?? "");
  if (delay > 0) await waitWith(response, delay);
  if (response.closed) return { ...answer, reason: "The client left before it was answered." };
  if (answer.operation === undefined || answer.reason !== undefined) return answer;
  if (resets) return { ...answer, reason: "Injected: the connection was reset.", reset: true };
  return status === undefined ? answer : instead(contract, answer, { head, status });
}

/** The document's response with that status, if there is one. */
async function instead(
  contract: Contract,
  { operation: id }: Answer,
  { head: { headers, target }, status }: { readonly head: RequestHead; readonly status: number },
): Promise<Answer> {
  const operation = contract.api.operations.find((one) => one.id === id);
  const get = (name: string) => (name === "prefer" ? `code=${status}` : headers.get(name));
  const preferred = operation && preferredResponse(operation, { get, has: (name) => headers.has(name) });
  const reason = `Injected: ${status}.`;
  const answer =
    preferred === undefined || typeof preferred === "string"
      ? failed(status, reason)
      : await contract.granted(preferred, target);
  return { ...answer, reason, ...(id !== undefined && { operation: id }) };
}
