/** Judges what passes the proxy, and prints what is new. */
import { gunzipSync, inflateSync, brotliDecompressSync } from "node:zlib";
import type { Finding } from "../contract/checks.ts";
import type { CapturedRequest, CapturedResponse } from "../contract/exchange.ts";
import { problemOf, reported } from "../contract/report.ts";
import type { Outcome, Traffic } from "../contract/traffic.ts";
import { type Paint, formatProblem, visible } from "../core/problem.ts";
import { isSequence, kindOf } from "../core/http/media-kind.ts";
import { completeItems } from "../core/http/complete-items.ts";
import type { CapturedBody } from "../edge/proxy/body.ts";
import type { Gate, ProxiedRequest, ProxiedResponse, ProxyOptions } from "../edge/proxy/options.ts";
import { problemResponse } from "../edge/proxy/reply.ts";

interface Watching {
  readonly traffic: Traffic;
  readonly reportOptions: Parameters<typeof reported>[1];
  readonly paint: Paint;
  readonly log: (line: string) => void;
}

export interface Watch {
  readonly judge: ProxyOptions["onExchange"];
  readonly unchecked: ProxyOptions["onUnchecked"];
  /** Resolves when everything has been judged. */
  readonly done: () => Promise<unknown>;
}

const mostNotes = 1000;

/** Judges exchanges, and prints what is new. None of them can stop the proxy. */
export function watch({ traffic, reportOptions, paint, log }: Watching): Watch {
  const judging = new Set<Promise<void>>();
  const noted = new Set<string>();
  const observe = async (proxied: ProxiedRequest, outcome: Outcome) => {
    const asked = requestOf(proxied);
    const news = traffic.observe(asked, await traffic.judge(asked), outcome);
    if (news.length === 0) return; // a report takes longer than the rest
    const report = reported({ ...traffic.report(), defects: news }, reportOptions);
    for (const defect of report.defects) log(formatProblem(problemOf(defect), paint));
  };
  const judge: Watch["judge"] = (proxied, answered, flaws) => {
    const found = flaws.map((flaw) => ({ ...flaw, cause: flaw.expected }));
    const judged = observe(proxied, { response: answered && responseOf(answered), flaws: found })
      .catch((error: unknown) => log(visible(`${nameOf(proxied)} could not be checked: ${reasonOf(error)}.`)))
      .finally(() => judging.delete(judged));
    judging.add(judged);
  };
  const unchecked: Watch["unchecked"] = (proxied, reason) => {
    const text = `${nameOf(proxied)} was passed on unchecked: ${reason}.`;
    if (noted.size >= mostNotes || noted.has(text)) return;
    noted.add(text);
    log(visible(text));
  };
  return { judge, unchecked, done: () => Promise.all(judging) };
}

/** Without the query, which may hold credentials. */
function nameOf({ method, target }: Pick<ProxiedRequest, "method" | "target">): string {
  return `${method} ${target.split("?")[0]}`;
}

/** Refuses requests that the contract refuses, and replaces responses that violate it. */
export function gateOf(traffic: Traffic, { onRefusal, unchecked }: Told): Gate {
  const gate: Gate = {
    request: async (proxied) => {
      if (isPreflight(proxied)) return undefined;
      const { status, reason } = await traffic.judge(requestOf(proxied));
      if (status === undefined) return undefined;
      onRefusal(proxied);
      return problemResponse(status, "The request violates the contract.", [reason]);
    },
    response: async (proxied, answered) => {
      const asked = requestOf(proxied);
      const faults = traffic.faults(asked, await traffic.judge(asked), responseOf(answered));
      return faults.length === 0
        ? undefined
        : problemResponse(502, "The response violates the contract.", faults.map(sentence));
    },
  };
  const failed = (proxied: ProxiedRequest) => (error: unknown) => {
    unchecked(proxied, reasonOf(error));
    return undefined;
  };
  return {
    request: (proxied) => gate.request(proxied).catch(failed(proxied)),
    response: (proxied, answered) => gate.response(proxied, answered).catch(failed(proxied)),
  };
}

interface Told {
  readonly onRefusal: (proxied: ProxiedRequest) => void;
  readonly unchecked: ProxyOptions["onUnchecked"];
}

/** On one line, without a full stop. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

/** Browsers ask before a request to another origin (Fetch, 3.2.2). No document describes that. */
function isPreflight({ method, headers }: ProxiedRequest): boolean {
  return (
    method === "OPTIONS" && headers.some(([name]) => name.toLowerCase() === "access-control-request-method")
  );
}

function sentence({ check, expected, got }: Finding): string {
  return `${check}: expected ${expected}; got ${got}`;
}

/** Repeated fields are joined, as servers read them (RFC 9110, 5.3). */
function requestOf({ method, target, headers, body }: ProxiedRequest): CapturedRequest {
  const bytes = new Uint8Array(body.bytes);
  const byName = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const known = byName.get(key);
    const mark = key === "cookie" ? "; " : ", ";
    byName.set(key, known ? [known[0], `${known[1]}${mark}${value}`] : [name, value]);
  }
  return {
    method,
    target,
    headers: [...byName.values()],
    body: bytes.length > 0 ? bytes : undefined,
    isComplete: body.isComplete,
  };
}

function responseOf({ status, headers, body }: ProxiedResponse): CapturedResponse {
  const readable = new Headers();
  for (const [name, value] of headers) if (isReadable(value)) readable.append(name, value);
  const text = decoded(body, readable.get("content-encoding") ?? "identity");
  if (text === undefined) return { status, headers: readable, text: "", isComplete: false };
  const kind = kindOf(readable.get("content-type") ?? "");
  const isPart = !body.isComplete && isSequence(kind); // a stream is left at any time, and its items can be checked
  return {
    status,
    headers: readable,
    text: isPart ? completeItems(text, kind) : text,
    isComplete: body.isComplete || isPart,
  };
}

/** `Headers` accepts only Latin-1 without line breaks. */
function isReadable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: 2 ** 24 }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: 2 ** 24 }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: 2 ** 24 }),
};

/** @returns undefined if the body cannot be decoded, which does not count as a defect */
function decoded({ bytes }: CapturedBody, encoding: string): string | undefined {
  try {
    return decoders[encoding.toLowerCase()]?.(bytes).toString("utf8");
  } catch {
    return undefined;
  }
}
