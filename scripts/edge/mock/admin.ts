/** The mock's own pages: its desk at `/`, and the docs, the document, the journal and the faults under `/__mock`. */
import type { FaultInjector } from "../../core/mock/faults.ts";
import type { Filter, Journal } from "../../core/mock/journal.ts";
import { type Headers, type RequestHead, readTarget } from "../../core/http/request.ts";
import { readFaults } from "../../core/mock/read-faults.ts";
import { createChecks } from "../../core/schema/compile.ts";
import type { Body } from "../../core/http/request.ts";
import { controlFault } from "../../core/http/controls.ts";
import { type Contract, type Described, failed } from "./responses.ts";
import { type Answer, jsonAnswer } from "./http.ts";

/** HTML documents that load nothing else. */
export interface Pages {
  /** @param url the mock's URL */
  readonly index: (described: Described, url: string) => Promise<Page>;
  readonly docs: (described: Described) => Promise<string>;
}

export interface Page {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

export interface Desk {
  /** The address that the mock listens on. */
  readonly host: string;
  readonly contract: Contract;
  readonly journal: Journal;
  readonly faults: FaultInjector;
  readonly pages: Pages | undefined;
  readonly url: string;
}

/** @returns undefined if the client disconnected first */
type Read = () => Promise<Body | undefined>;

interface Asking {
  readonly query: string;
  readonly read: Read;
}

type Handle = (desk: Desk, asking: Asking) => Answer | Promise<Answer | undefined>;

/** Path → method → its handler. */
const desk: Readonly<Record<string, Readonly<Record<string, Handle>>>> = {
  "/": { GET: async ({ pages, contract, url }) => html(await pages?.index(contract, url)) },
  /** Says to the contract test what it cannot ask of this server. */
  "/__mock": {
    GET: () => ({ status: 200, headers: {}, ...jsonAnswer("application/json", { stateless: true }) }),
  },
  "/__mock/docs": { GET: async ({ pages, contract }) => html(await docsOf(pages, contract)) },
  "/__mock/openapi.json": {
    GET: ({ contract }) => ({
      status: 200,
      headers: {},
      ...jsonAnswer("application/json", contract.documented ?? contract.document),
    }),
  },
  "/__mock/requests": { GET: found, DELETE: forget },
  "/__mock/faults": { GET: ({ faults }) => told(faults.faults()), POST: inject },
};

/**
 * @param read reads the request's body
 * @returns undefined if the request is for the described API; paths of the document take precedence
 */
export function answerAtDesk(
  asked: Desk,
  { method, target, headers }: RequestHead,
  read: Read,
): Answer | Promise<Answer | undefined> | undefined {
  const { path, query } = readTarget(target);
  if (path !== "/" && path !== "/__mock" && !path.startsWith("/__mock/")) return undefined;
  if (asked.contract.gate.allow(target) !== undefined) return undefined;
  const handles = Object.hasOwn(desk, path) ? desk[path] : undefined;
  if (path === "/" && (!handles || !asked.pages || !isRead(method))) return undefined;
  const fault = controlFault(headers, asked.host);
  if (fault !== undefined) return { ...failed(403, fault), isPrivate: true };
  const answer = handles ? handled({ asked, handles, query, read }, method, headers) : unknown();
  return answer instanceof Promise ? answer.then((one) => one && own(one)) : own(answer);
}

function own(answer: Answer): Answer {
  return { ...answer, isPrivate: true };
}

interface Handling extends Asking {
  readonly asked: Desk;
  readonly handles: Readonly<Record<string, Handle>>;
}

function handled(
  { asked, handles, ...asking }: Handling,
  method: string,
  headers: Headers,
): Answer | Promise<Answer | undefined> {
  const allowed = Object.keys(handles).join(", ");
  if (method === "OPTIONS" && headers.has("access-control-request-method"))
    return { status: 204, headers: { "Access-Control-Allow-Methods": allowed, ...allowedHeaders } };
  const name = method === "HEAD" ? "GET" : method;
  const handle = Object.hasOwn(handles, name) ? handles[name] : undefined;
  return handle ? handle(asked, asking) : wrongMethod(method, allowed);
}

/** `Content-Type: application/json` needs permission (Fetch, 4.8). */
const allowedHeaders = { "Access-Control-Allow-Headers": "content-type" };

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

async function docsOf(pages: Pages | undefined, contract: Contract): Promise<Page | undefined> {
  return pages && { html: await pages.docs(contract), policy: "" };
}

function html(page: Page | undefined): Answer {
  if (page === undefined) return failed(404, "This mock was started without its pages.");
  const policy = [page.policy, "frame-ancestors 'none'"].filter(Boolean).join("; ");
  const headers = { "Cache-Control": "no-store", "Content-Security-Policy": policy };
  return { status: 200, headers, mediaType: "text/html; charset=utf-8", text: page.html };
}

function told(value: unknown): Answer {
  return {
    status: 200,
    headers: { "Cache-Control": "no-store" },
    ...jsonAnswer("application/json", value),
  };
}

const checks = createChecks({ schemas: {}, openapi: "3.1.1" });

async function inject({ contract, faults }: Desk, { read }: Asking): Promise<Answer | undefined> {
  const body = await read();
  if (body === undefined) return undefined;
  if (!(body instanceof Uint8Array)) return failed(413, "The body is too large.");
  const value = parsed(new TextDecoder().decode(body));
  if (value === undefined) return failed(400, "The body is not valid JSON.");
  const operations = contract.api.operations.map(({ id }) => id);
  const wanted = readFaults(value, { checks, operations, hasCallers: false });
  if (typeof wanted === "string") return failed(422, wanted);
  faults.set(wanted);
  return told(faults.faults());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const names = ["method", "operation", "status", "path", "limit"];

function found({ journal }: Desk, { query }: Asking): Answer {
  const { limit = "100", ...wanted } = Object.fromEntries(new URLSearchParams(query));
  const unknownName = Object.keys(wanted).find((name) => !names.includes(name));
  if (unknownName !== undefined)
    return failed(422, `Unknown filter ${unknownName}: use ${names.join(", ")}.`);
  if (!/^\d{1,4}$/.test(limit)) return failed(422, "limit must be a whole number from 0 to 9999.");
  const filter: Filter = { ...wanted, limit: Number(limit) };
  return told({ requests: journal.find(filter) });
}

function forget({ journal }: Desk): Answer {
  journal.clear();
  return { status: 204, headers: {} };
}
