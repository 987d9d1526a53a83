/** What testers can request from the mock: each operation's responses, with the header and the command for each. */
import type { Api, MediaType, Operation, Response } from "../model.ts";
import { successResponse } from "../request-validation/declared.ts";
import type { MockGate } from "./mock-gate.ts";
import { type SampleRequest, sampleFor, toCurl } from "./sample-request.ts";

export interface OperationScenarios {
  readonly operation: Operation;
  /** What every scenario sends. */
  readonly request: SampleRequest;
  readonly scenarios: readonly Scenario[];
  /** Whether the document's examples are enough for a request; if not, the commands have to be completed by hand. */
  readonly complete: boolean;
}

export interface Scenario {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  /** The example's name, or how the response is made without one. */
  readonly name: string;
  /** The value of `Prefer`; undefined if it is not needed. */
  readonly prefer: string | undefined;
  /** What it sends in addition. */
  readonly headers: SampleRequest["headers"];
  /** A command for a POSIX shell. */
  readonly curl: string;
}

interface Wished {
  readonly status: string;
  readonly name: string;
  readonly prefer: string | undefined;
  readonly accept: string | undefined;
}

export function scenariosOf(api: Api, gate: MockGate, url: string): Promise<readonly OperationScenarios[]> {
  return Promise.all(
    api.operations.map(async (operation) => {
      const sample = await sampleFor(api, gate, operation);
      const request = sample ?? {
        method: operation.method.toUpperCase(),
        target: operation.path,
        headers: [],
      };
      const scenarios = preferences(operation).map(({ accept, ...preferred }) => {
        const headers = headersOf(preferred.prefer, accept);
        const whole = { ...request, headers: [...request.headers, ...headers] };
        return { ...preferred, headers, curl: toCurl(whole, url) };
      });
      return { operation, request, scenarios, complete: sample !== undefined };
    }),
  );
}

function headersOf(prefer: string | undefined, accept: string | undefined): SampleRequest["headers"] {
  return [
    ...(accept === undefined ? [] : [["Accept", accept] as const]),
    ...(prefer === undefined ? [] : [["Prefer", prefer] as const]),
  ];
}

function preferences(operation: Operation): readonly Wished[] {
  const success = successResponse(operation);
  return operation.responses.flatMap((response) => {
    const code = response === success ? [] : [`code=${codeFor(response, operation)}`];
    const { status, content } = response;
    if (content.length === 0) return [{ status, name: "no content", prefer: code[0], accept: undefined }];
    return content.flatMap((media, place) =>
      ofMedia(media, code).map((preferred) => ({
        ...preferred,
        status,
        name: content.length > 1 ? `${preferred.name} (${media.name})` : preferred.name,
        accept: place === 0 ? undefined : media.name,
      })),
    );
  });
}

function ofMedia(
  { examples }: MediaType,
  code: readonly string[],
): readonly Pick<Wished, "name" | "prefer">[] {
  const named = [...examples.keys()].filter(isPrintable).map((name, place) => {
    const parts = [...code, ...(place === 0 ? [] : [`example=${value(name)}`])];
    return { name, prefer: parts.length > 0 ? parts.join(", ") : undefined };
  });
  const invented = { name: "invented from the schema", prefer: [...code, "dynamic=true"].join(", ") };
  return [...named, invented];
}

/** A status that selects this response and no other response of the operation. */
function codeFor({ status }: Response, { responses }: Operation): string {
  const taken = new Set(responses.map((response) => response.status));
  const first = /^\dXX$/i.test(status) ? Number(status[0]) * 100 : 500;
  if (/^\d{3}$/.test(status)) return status;
  const free = Array.from({ length: 100 }, (_, step) => String(first + step)).find(
    (code) => !taken.has(code),
  );
  return free ?? String(first);
}

function isPrintable(name: string): boolean {
  return /^[\x20-\x7e]+$/.test(name);
}

/** A token, or a quoted string (RFC 7240, 2). */
function value(name: string): string {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) ? name : `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
