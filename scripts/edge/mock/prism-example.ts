/**
 * Runs Prism's engine (https://github.com/stoplightio/prism), which finds or generates the response of an operation.
 * Requests have been validated before, so its own validation is off, and so is its log. `prism.ts` runs this in a thread.
 */
import { createLogger } from "@stoplight/prism-core";
import { type IHttpMockConfig, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createClientFromOperations } from "@stoplight/prism-http/dist/client.js";
import { type Json, asObject } from "../../core/json.ts";
import type { PreferredResponse } from "../../core/mock/preferred-response.ts";
import type { Operation } from "../../core/model.ts";
import { shieldDocument, unshieldData } from "../../core/openapi/shield.ts";

export interface Example {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The value to serialise; undefined if there is no content. */
  readonly value: unknown;
}

export interface Wanted extends Pick<PreferredResponse, "code" | "example" | "mediaType"> {
  readonly operation: Pick<Operation, "path" | "method">;
}

type Config = IHttpMockConfig & { readonly logger?: ReturnType<typeof createLogger> };

/** Answers once Prism has been loaded, which takes longer than an example. */
export function isLoaded(): boolean {
  return true;
}

/**
 * @param document with this operation alone, and without its callbacks, which Prism would send to any host in it
 * @returns the example; undefined if Prism cannot make one
 */
export async function exampleOf(document: Json, wanted: Wanted): Promise<Example | undefined> {
  try {
    // Prism resolves references in place, and may have been given a part of its own answer.
    const shielded = structuredClone(asObject(shieldDocument(document)));
    const operations = await getHttpOperationsFromSpec(shielded);
    const logger = createLogger("prism", { level: "silent" });
    const client = createClientFromOperations(operations, { ...config(), logger });
    const { path, method } = wanted.operation;
    const answer = await client.request(path, { method, headers: {} }, config(wanted));
    return { status: answer.status, headers: answer.headers ?? {}, value: unshieldData(answer.data) };
  } catch {
    return undefined; // Prism throws if it cannot make an example: the schema is too complex, or its faker does not support a type
  }
}

/** Creates one per request: Prism modifies it, and would remember the media types of the first request. */
function config({ code, example, mediaType }: Partial<Wanted> = {}): Config {
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
