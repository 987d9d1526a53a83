// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Mock Service Worker handlers. */
import { type HttpHandler, HttpResponse, http } from "msw";
import { bodyText, concreteType } from "./engine/http/body-text.ts";
import { escapeRegExp, templatePattern } from "./engine/path-template.ts";
import type { Answers, Example, Mocked } from "./answers.ts";
import { fitted, make } from "./make.ts";
import { refused } from "./refused.ts";

export interface MockOptions {
  /** The base URL of the API, as given to the client; `/api` is relative to the page, or else matches on every host. */
  readonly baseUrl: string;
  /** A different seed gives different data. Defaults to 1. */
  readonly seed?: number | undefined;
}

/**
 * One handler per operation; a response depends only on seed, operation, path and query. A JSON body that is not valid is
 * refused.
 */
export function handlersOf(
  { schemas, operations }: Answers,
  { baseUrl, seed = 1 }: MockOptions,
): HttpHandler[] {
  return inOrder(operations).map(([id, mocked]) =>
    handler(mocked, baseUrl, async (request) => {
      const { made, examples, body } = mocked;
      const refusal = await refused(body, request, schemas);
      if (refusal) return refusal;
      const url = new URL(request.url);
      if (!made) return firstOf(examples) ?? unknown(id);
      if (made.bytes !== undefined) return made;
      const value = make(made, schemas, `${seed} ${id} ${url.pathname}${url.search}`);
      return { ...made, value: fitted(value, { made, schemas }, { path: mocked.path, url }) };
    }),
  );
}

/** One handler per operation that has an example; it returns the first one, successes before failures. */
export function exampleHandlersOf({ operations }: Answers, baseUrl: string): HttpHandler[] {
  return inOrder(operations).flatMap(([, mocked]) => {
    const first = firstOf(mocked.examples);
    return first ? [handler(mocked, baseUrl, () => first)] : [];
  });
}

/** @throws `Error` for an unknown operation or example */
export function exampleHandlerOf(
  { operations }: Answers,
  [id, name]: readonly [operation: string, example: string],
  baseUrl: string,
): HttpHandler {
  const mocked = new Map(operations).get(id);
  const example = mocked && Object.hasOwn(mocked.examples, name) ? mocked.examples[name] : undefined;
  if (!mocked || !example) throw new Error(`The specification has no example ${name} for ${id}`);
  return handler(mocked, baseUrl, () => example);
}

/** A success if there is one. The order of the object is not enough: numeric names always come first. */
function firstOf(examples: Mocked["examples"]): Example | undefined {
  const all = Object.values(examples);
  return all.find(({ status }) => status < 300) ?? all[0];
}

/** The first matching handler wins, so literal paths come before paths with a parameter in the same position. */
function inOrder(operations: Answers["operations"]): Answers["operations"] {
  return operations.toSorted(([, a], [, b]) => rank(a.path).localeCompare(rank(b.path)));
}

function rank(path: string): string {
  return path
    .split("/")
    .map((segment) => (segment.includes("{") ? "1" : "0"))
    .join("");
}

type Answer = (request: Request) => Example | Promise<Example>;

function handler({ method, path }: Mocked, baseUrl: string, answer: Answer): HttpHandler {
  const root = rootOf(baseUrl.replace(/\/$/, ""));
  const url = new RegExp(`^${root}${templatePattern(path, "[^/?#]+", encodeURI)}$`, "i");
  return http[method](url, async ({ request }) => responseOf(await answer(request)));
}

/** A base URL as a pattern. Without a page to be relative to, as in tests on Node, any host will do. */
function rootOf(baseUrl: string): string {
  if (/^[\w+.-]+:/.test(baseUrl)) return escapeRegExp(baseUrl);
  const page = (globalThis as { location?: { readonly href: string } }).location?.href;
  const isOnPage = page !== undefined && URL.canParse(baseUrl, page);
  const { origin, pathname } = new URL(baseUrl, isOnPage ? page : "http://any/");
  const host = isOnPage ? escapeRegExp(origin) : String.raw`[\w+.-]+://[^/]+`;
  return host + escapeRegExp(pathname.replace(/\/$/, ""));
}

function responseOf({ status, type, value, bytes, headers = {} }: Example): Response {
  const init = new Headers(
    Object.entries(headers).flatMap(([name, texts]) =>
      [texts].flat().map((text): [string, string] => [name, text]),
    ),
  );
  if (type === undefined) return new HttpResponse(null, { status, headers: init });
  init.set("content-type", concreteType(type, value));
  if (bytes === undefined) return new HttpResponse(bodyText(type, value) ?? null, { status, headers: init });
  const body = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
  return new HttpResponse(body, { status, headers: init });
}

function unknown(id: string): Example {
  const value = { error: `The specification has no example for ${id}, and none can be generated` };
  return { status: 501, type: "application/json", value };
}
