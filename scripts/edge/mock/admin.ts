/** The mock's own pages: the scenarios at `/`, and the docs, the document and the journal under `/__mock`. */
import type { Filter, Journal } from "../../core/mock/journal.ts";
import { type RequestHead, readTarget } from "../../core/http/request.ts";
import { type Contract, type Described, failed } from "./responses.ts";
import { type Answer, jsonAnswer } from "./http.ts";

/** HTML documents that load nothing else. */
export interface Pages {
  /** @param url the mock's URL */
  readonly index: (described: Described, url: string) => Promise<string> | string;
  readonly docs: (described: Described) => Promise<string>;
}

export interface Desk {
  readonly contract: Contract;
  readonly journal: Journal;
  readonly pages: Pages | undefined;
  readonly url: string;
}

type Handle = (desk: Desk, query: string) => Answer | Promise<Answer>;

/** Path → method → its handler. */
const desk: Readonly<Record<string, Readonly<Record<string, Handle>>>> = {
  "/": { GET: ({ pages, contract, url }) => html(pages?.index(contract, url), indexPolicy) },
  "/__mock/docs": { GET: ({ pages, contract }) => html(pages?.docs(contract)) },
  "/__mock/openapi.json": {
    GET: ({ contract }) => ({
      status: 200,
      headers: {},
      ...jsonAnswer("application/json", contract.documented ?? contract.document),
    }),
  },
  "/__mock/requests": { GET: found, DELETE: forget },
};

/**
 * @returns undefined if the request is for the described API; paths of the document take precedence
 */
export function answerAtDesk(
  asked: Desk,
  { method, target, headers }: RequestHead,
): Answer | Promise<Answer> | undefined {
  const { path, query } = readTarget(target);
  if (path !== "/" && path !== "/__mock" && !path.startsWith("/__mock/")) return undefined;
  if (asked.contract.gate.allow(target) !== undefined) return undefined;
  const handles = Object.hasOwn(desk, path) ? desk[path] : undefined;
  if (!handles || (path === "/" && (!asked.pages || !isRead(method))))
    return path === "/" ? undefined : unknown();
  if (headers.get("sec-fetch-site") === "cross-site" && path === "/__mock/requests")
    return failed(403, "Requests from other sites' pages are not allowed.");
  const name = method === "HEAD" ? "GET" : method;
  const handle = Object.hasOwn(handles, name) ? handles[name] : undefined;
  return handle ? handle(asked, query) : wrongMethod(method, Object.keys(handles));
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function unknown(): Answer {
  return failed(404, `Unknown endpoint. Available: ${Object.keys(desk).join(", ")}.`);
}

function wrongMethod(method: string, names: readonly string[]): Answer {
  const answer = failed(405, `${method} is not allowed here: use ${names.join(", ")}.`);
  return { ...answer, headers: { ...answer.headers, Allow: names.join(", ") } };
}

/** Allows no scripts and no network requests. */
const indexPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

async function html(page: Promise<string> | string | undefined, policy?: string): Promise<Answer> {
  const text = await page;
  if (text === undefined) return failed(404, "This mock was started without its pages.");
  const headers = { "Cache-Control": "no-store", ...(policy && { "Content-Security-Policy": policy }) };
  return { status: 200, headers, mediaType: "text/html; charset=utf-8", text };
}

const names = ["method", "operation", "status", "path", "limit"];

function found({ journal }: Desk, query: string): Answer {
  const { limit = "100", ...wanted } = Object.fromEntries(new URLSearchParams(query));
  const unknownName = Object.keys(wanted).find((name) => !names.includes(name));
  if (unknownName !== undefined)
    return failed(422, `Unknown filter ${unknownName}: use ${names.join(", ")}.`);
  if (!/^\d{1,4}$/.test(limit)) return failed(422, "limit must be a whole number from 0 to 9999.");
  const filter: Filter = { ...wanted, limit: Number(limit) };
  return {
    status: 200,
    headers: { "Cache-Control": "no-store" },
    ...jsonAnswer("application/json", { requests: journal.find(filter) }),
  };
}

function forget({ journal }: Desk): Answer {
  journal.clear();
  return { status: 204, headers: {} };
}
