/** A server that is nothing but its document: it takes what the contract accepts, and answers with a value of the schema. */
import * as fc from "fast-check";
import type { Send } from "../../scripts/contract/exchange.ts";
import { createOracle } from "../../scripts/contract/oracle.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { Unsatisfiable } from "../../scripts/contract/hard-values.ts";
import { valuesOf } from "../../scripts/contract/value-arbitraries.ts";
import { isObject } from "../../scripts/core/json.ts";
import { isJson } from "../../scripts/core/http/media-kind.ts";
import { bodyText, concreteType } from "../../scripts/core/http/body-text.ts";
import type { Api, MediaType, Operation } from "../../scripts/core/model.ts";
import { createRouter } from "../../scripts/core/request-validation/route.ts";
import { isSuccess, responseFor, successResponse } from "../../scripts/core/request-validation/declared.ts";

interface Refusing {
  readonly allow: string;
  readonly reason: string;
}

/** RFC 9457, 3.1.2: a problem document has the status of its response. */
function withStatus({ name }: MediaType, text: string, status: number): string {
  if (name !== "application/problem+json" || text === "") return text;
  const body: unknown = JSON.parse(text);
  return isObject(body) && typeof body.status === "number" ? JSON.stringify({ ...body, status }) : text;
}

export function echoTarget(api: Api): Send {
  const oracle = createOracle(api);
  const schemas = createSchemas(api);
  const route = createRouter(api.operations);
  const bodies = new Map<MediaType, string>();
  const textOf = (media: MediaType): string => {
    const known = bodies.get(media) ?? made(media);
    bodies.set(media, known);
    return known;
  };
  const made = (media: MediaType): string => {
    try {
      const [value] = fc.sample(valuesOf(media.schema, schemas, isJson(media.name) ? "anywhere" : "header"), {
        numRuns: 1,
        seed: 1,
      });
      return bodyText(media.name, value) ?? JSON.stringify(value);
    } catch (error) {
      if (error instanceof Unsatisfiable) return "";
      throw error;
    }
  };
  const refused = (operation: Operation | undefined, status: number, { allow, reason }: Refusing) => {
    const [media] = operation ? (responseFor(operation, status)?.content ?? []) : [];
    const headers = new Headers({
      allow,
      "www-authenticate": "Bearer",
      "x-reason": encodeURIComponent(reason),
    });
    if (media) headers.set("content-type", concreteType(media.name, ""));
    return { status, headers, text: media ? withStatus(media, textOf(media), status) : "" };
  };
  return async (wire) => {
    const operations = route(wire.target.split("?")[0] ?? "")?.operations;
    const method = wire.method.toLowerCase();
    const operation = [...(operations ?? [])].find(
      ([name]) => name === method || (method === "head" && name === "get"),
    )?.[1];
    const { status, reason } = await oracle(wire);
    const allow = [...(operations?.keys() ?? [])].join(", ").toUpperCase();
    if (method === "options" && operations && !operation)
      return { status: 204, headers: new Headers({ allow }), text: "" };
    if (status !== undefined || !operation) return refused(operation, status ?? 404, { allow, reason });
    const success = successResponse(operation);
    const [media] = success?.content ?? [];
    const needed = (success?.headers ?? []).filter(({ required }) => required);
    const values = needed.flatMap(({ name, schema }) => {
      const [value] = fc.sample(valuesOf(schema, schemas, "header"), { numRuns: 1, seed: 1 });
      return [[name, String(value)] as [string, string]];
    });
    const text = media && method !== "head" ? textOf(media) : "";
    const headers = new Headers([
      ...values,
      ...(media ? [["content-type", concreteType(media.name, "")] as [string, string]] : []),
    ]);
    const number = success && isSuccess(success) ? Number(success.status.replace(/XX/i, "00")) : 200;
    return { status: number, headers, text };
  };
}
