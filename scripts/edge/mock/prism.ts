/**
 * Runs Prism's engine (https://github.com/stoplightio/prism) in process, which finds or generates the response of an
 * operation. Requests have been validated before, so its own validation is off, and so is its log.
 */
import { createLogger } from "@stoplight/prism-core";
import { type IHttpMockConfig, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { type PrismHttp, createClientFromOperations } from "@stoplight/prism-http/dist/client.js";
import { type Json, asObject } from "../../core/json.ts";
import { shieldDocument, unshieldData } from "../../core/openapi/shield.ts";
import type { Operation } from "../../core/model.ts";
import type { PreferredResponse } from "../../core/mock/preferred-response.ts";

export interface Example {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The value to serialise; undefined if there is no content. */
  readonly value: unknown;
}

/** @returns the example; undefined if Prism cannot make one */
export type Examples = (preferred: PreferredResponse) => Promise<Example | undefined>;

type Config = IHttpMockConfig & { readonly logger?: ReturnType<typeof createLogger> };

/**
 * Leaves out callbacks, because Prism would send them to any host in the document.
 * @param document a bundle; it is copied, because Prism resolves references in place
 */
export async function createExamples(document: Json): Promise<Examples> {
  const operations = await getHttpOperationsFromSpec(structuredClone(asObject(shieldDocument(document))));
  const logger = createLogger("prism", { level: "silent" });
  const clients = new Map(
    operations.map((operation) => {
      const silent = { ...operation, callbacks: [] };
      const client = createClientFromOperations([silent], { ...config(), logger });
      return [key(operation), client] as const;
    }),
  );
  const find = async (preferred: PreferredResponse): Promise<Example | undefined> => {
    const client = clients.get(key(preferred.operation));
    return client && ask(client, preferred);
  };
  return keep(find);
}

const mostKept = 1000;

/** Prism takes most of a request's time, and its result depends only on the operation and the request's preferences. */
function keep(find: Examples): Examples {
  const kept = new Map<string, ReturnType<Examples>>();
  return (preferred) => {
    const { operation, code, example, mediaType } = preferred;
    const choice = JSON.stringify([key(operation), code, example, mediaType]);
    const known = kept.get(choice);
    if (known) return known;
    const found = find(preferred);
    if (kept.size >= mostKept) kept.clear();
    kept.set(choice, found);
    return found;
  };
}

/** A client has one operation, and the template matches itself, so Prism's router has nothing to decide. */
async function ask(client: PrismHttp, preferred: PreferredResponse): Promise<Example | undefined> {
  const { operation } = preferred;
  try {
    const answer = await client.request(
      operation.path,
      { method: operation.method, headers: {} },
      config(preferred),
    );
    return { status: answer.status, headers: answer.headers ?? {}, value: unshieldData(answer.data) };
  } catch {
    return undefined; // Prism throws if it cannot make an example: the schema is too complex, or its faker does not support a type
  }
}

/** Creates one per request: Prism modifies it, and would remember the media types of the first request. */
function config(preferred?: PreferredResponse): Config {
  const { code, example, mediaType } = preferred ?? {};
  return {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: {
      dynamic: false, // its faker makes invalid data for unions: see fake-data.ts
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
      ...(mediaType !== undefined && { mediaTypes: [mediaType] }),
    },
  };
}

function key({ method, path }: Pick<Operation, "path"> & { readonly method: string }): string {
  return `${method.toLowerCase()} ${path}`;
}
