/** The mock's own pages: the scenarios at `/`, and the docs, the document and the journal under `/__mock`. */
import type { Filter, Journal } from "../../core/mock/journal.ts";
import { type Headers, type RequestHead, readTarget } from "../../core/http/request.ts";
import { controlFault } from "../../core/http/controls.ts";
import { type Contract, type Described, failed } from "./responses.ts";
import { type Answer, jsonAnswer } from "./http.ts";

/** HTML documents that load nothing else. */
export interface Pages {
  /** @param url the mock's URL */
  readonly index: (described: Described, url: string) => Promise<string> | string;
  readonly docs: (described: Described) => Promise<string>;
}

export interface Desk {
  /** The address that the mock listens on. */
  readonly host: string;
  readonly contract: Contract;
  readonly journal: Journal;
  readonly pages: Pages | undefined;
  readonly url: string;
}

type Handle = (desk: Desk, query: string) => Answer | Promise<Answer>;

/** Path → method → its handler. */
const desk: Readonly<Record<string, Readonly<Record<string, Handle>>>> = {
  "/": { GET: ({ pages, contract, url }) => html(pages?.index(contract, url), indexPolicy) },
  /** Says to the contract test what it cannot ask of this server. */
  "/__mock": {
    GET: () => ({ status: 200, headers: {}, ...jsonAnswer("application/json", { stateless: true }) }),
  },
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
  if (path === "/" && (!handles || !asked.pages || !isRead(method))) return undefined;
  const fault = controlFault(headers, asked.host);
  if (fault !== undefined) return { ...failed(403, fault), isPrivate: true };
  const answer = handles ? handled({ asked, handles, query }, method, headers) : unknown();
  return answer instanceof Promise ? answer.then(own) : own(answer);
}

function own(answer: Answer): Answer {
  return { ...answer, isPrivate: true };
}

interface Handling {
  readonly asked: Desk;
  readonly handles: Readonly<Record<string, Handle>>;
  readonly query: string;
}

function handled(
  { asked, handles, query }: Handling,
  method: string,
  headers: Headers,
): Answer | Promise<Answer> {
  const allowed = Object.keys(handles).join(", ");
  if (method === "OPTIONS" && headers.has("access-control-request-method"))
    return { status: 204, headers: { "Access-Control-Allow-Methods": allowed } };
  const name = method === "HEAD" ? "GET" : method;
  const handle = Object.hasOwn(handles, name) ? handles[name] : undefined;
  return handle ? handle(asked, query) : wrongMethod(method, allowed);
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function unknown(): Answer {
  return failed(404, `Unknown endpoint. Available: ${Object.keys(desk).join(", ")}.`);
}

function wrongMethod(method: string, allowed: string): Answer {
  const answer = failed(405, `${method} is not allowed here: use ${allowed}.`);
  return { ...answer, headers: { ...answer.headers, Allow: allowed } };
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
