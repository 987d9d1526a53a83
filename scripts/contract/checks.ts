/** READ THIS FIRST: the checks on each response. Each is a row that returns what was expected and what it got. */
import { isObject } from "../core/json.ts";
import type { Api, MediaType, Response } from "../core/model.ts";
import { responseFor } from "../core/request-validation/declared.ts";
import { eventsIn, withJson } from "../core/http/event-stream.ts";
import { type Sequence, isJson, isSequence, kindWithin } from "../core/http/media-kind.ts";
import { declaredFor } from "../core/http/media-type.ts";
import { isSetCookie } from "../core/http/response-headers.ts";
import { valuesIn } from "../core/http/sequences.ts";
import { readHeader } from "../core/request-validation/read-header.ts";
import { type Answer, type Exchange, bodyOf, isGood } from "./exchange.ts";
import type { Verdict } from "./oracle.ts";
import type { Schemas } from "./schemas.ts";

export interface Finding {
  /** Such as `status-declared`. */
  readonly check: string;
  readonly expected: string;
  readonly got: string;
  /** Whether the document only infers what was expected. */
  readonly inferred?: true;
}

/** The purpose of a request. */
export interface Intent {
  readonly verdict: Verdict;
  /** What the request tests, such as `body /name breaks minLength`. */
  readonly title: string;
  /** False: the server may refuse it for reasons outside the contract, such as an unknown id. */
  readonly exact: boolean;
}

export interface Checked extends Exchange {
  readonly api: Api;
  readonly schemas: Schemas;
  readonly intent: Intent;
  /** The response that the operation declares for the status. */
  readonly declared: Response | undefined;
}

type Check = (checked: Checked) => Omit<Finding, "check"> | undefined;

const checks: Readonly<Record<string, Check>> = {
  "no-server-error": ({ answer: { status } }) =>
    status >= 500 && status !== 503 ? { expected: "no 5xx", got: String(status) } : undefined,
  "status-declared": ({ api, operation, declared, wire, answer: { status } }) => {
    const listed = api.conventions.protocolStatuses;
    if (
      (declared && (declared.status !== "default" || listed.length === 0)) || // a list says what a default is for
      status >= 500 ||
      (wire.method === "OPTIONS" && status < 300) ||
      listed.includes(status)
    )
      return undefined;
    if (listed.length === 0 && protocol.has(status)) return undefined;
    return {
      expected: `one of ${operation.responses.map((response) => response.status).join(", ")}`,
      got: String(status),
    };
  },
  "refusal-status": ({ api, wire, intent: { verdict, title }, answer: { status } }) => {
    if (wire.method === "OPTIONS" && status < 300) return undefined; // a server may list the allowed methods
    if (verdict.status === undefined || (status >= 500 && status !== verdict.status)) return undefined;
    const conventional = Object.keys(api.conventions.requestErrors).length > 0;
    const right =
      conventional || verdict.status === 401 ? status === verdict.status : status >= 400 && status < 500;
    return right
      ? undefined
      : { expected: `${conventional ? verdict.status : "4xx"} for ${title}`, got: String(status) };
  },
  "refusal-details": ({ intent: { verdict, title }, answer }) => {
    if (verdict.details === undefined || answer.status !== verdict.status) return undefined;
    const body = bodyOf(answer);
    const details = isObject(body) ? body.details : undefined;
    if (same(details, verdict.details)) return undefined;
    return {
      expected: `details ${JSON.stringify(verdict.details)} for ${title}`,
      got: JSON.stringify(details) ?? "none",
    };
  },
  "valid-accepted": ({ api, intent, answer: { status } }) => {
    if (intent.verdict.status !== undefined || !intent.exact) return undefined;
    // Only what says that the request is invalid: a server has reasons of its own for the order's other statuses.
    const refusals = [400, 406, 415, 422, ...Object.values(api.conventions.requestErrors)];
    return refusals.includes(status)
      ? { expected: `${intent.title} to be accepted`, got: String(status) }
      : undefined;
  },
  "content-type": ({ declared, wire, answer }) => {
    if (!declared || declared.content.length === 0 || wire.method === "HEAD") return undefined;
    const type = answer.headers.get("content-type") ?? "";
    return declaredFor(declared.content, type)
      ? undefined
      : { expected: declared.content.map(({ name }) => name).join(" or "), got: type || "no Content-Type" };
  },
  "response-headers": ({ api, declared, schemas, answer }) =>
    declared?.headers.flatMap((header) => {
      const { name, required, schema } = header;
      const value = answer.headers.get(name);
      if (value === null) return required ? [{ expected: `the header ${name}`, got: "none" }] : [];
      const plain = schemas.plain(schema);
      const readings = [
        value,
        ...(value.trim() !== "" && Number.isFinite(Number(value)) ? [Number(value)] : []),
        ...(/^(?:true|false)$/.test(value) ? [value === "true"] : []),
        ...(isSetCookie(name) ? [answer.headers.getSetCookie()] : []),
        readHeader(header, api.schemas)(value),
      ];
      if (readings.some((reading) => schemas.accepts(plain, reading))) return [];
      return [{ expected: `${name} ${schemas.faults(plain, readings.at(-1)).join(", ")}`, got: value }];
    })[0],
  "response-schema": ({ declared, schemas, wire, answer }) => {
    if (!declared || wire.method === "HEAD") return undefined;
    if (declared.content.length === 0)
      return answer.text === "" ? undefined : { expected: "no body", got: answer.text.slice(0, 200) };
    const media = declaredFor(declared.content, answer.headers.get("content-type") ?? "");
    const faults = media ? bodyFaults(media, answer, schemas) : [];
    return faults.length === 0
      ? undefined
      : {
          expected: `a body matching its schema: ${faults.slice(0, 3).join("; ")}`,
          got: answer.text.slice(0, 200),
        };
  },
  "allow-header": ({ wire, answer }) =>
    (answer.status === 405 || (wire.method === "OPTIONS" && isGood(answer))) && !answer.headers.get("allow")
      ? { expected: "Allow (RFC 9110, 10.2.1)", got: "none" }
      : undefined,
  "no-content": ({ wire, answer: { status, text } }) =>
    (wire.method === "HEAD" || status === 204 || status === 304) && text !== ""
      ? { expected: "no content", got: text.slice(0, 100) }
      : undefined,
  "write-only": ({ declared, schemas, wire, answer }) => {
    const type = answer.headers.get("content-type") ?? "";
    const media = declared && wire.method !== "HEAD" ? declaredFor(declared.content, type) : undefined;
    if (!media || !isJson(media.name)) return undefined;
    const leaked = schemas.leaks(schemas.plain(media.schema), bodyOf(answer));
    return leaked.length > 0
      ? { expected: `no ${leaked.join(", ")}, which is write-only`, got: "it in the body" }
      : undefined;
  },
};

/** What Ajv finds in a body, or in the items of a stream. */
function bodyFaults(media: MediaType, answer: Answer, schemas: Schemas): readonly string[] {
  const type = answer.headers.get("content-type") ?? "";
  const kind = kindWithin(media.name, type);
  const schema = schemas.plain(media.schema);
  if (kind === "json") return schemas.faults(schema, bodyOf(answer));
  if (!isSequence(kind)) return [];
  try {
    const items = itemsOf(kind, answer.text, media.jsonData);
    return items.flatMap((item, index) =>
      schemas.faults(schema, item).map((fault) => `item ${index} ${fault}`),
    );
  } catch (error) {
    return [`an item is not JSON: ${String(error)}`];
  }
}

function itemsOf(kind: Sequence, text: string, jsonData: boolean | undefined): readonly unknown[] {
  if (kind !== "events") return valuesIn(text, kind);
  const events = eventsIn(text);
  return jsonData ? events.map(withJson) : events;
}

/**
 * Statuses that any server may return, if `x-protocol-statuses` is absent: those of the order of refusal but 402, which
 * no server returns by accident.
 */
export const protocol = new Set([400, 401, 403, 404, 405, 406, 413, 415, 422, 429]);

export function findings(checked: Omit<Checked, "declared">): readonly Finding[] {
  const declared = responseFor(checked.operation, checked.answer.status);
  const own = protocolOnly(checked, declared) ? undefined : declared;
  const all = { ...checked, declared: own };
  return Object.entries(checks).flatMap(([check, run]) => {
    const found = run(all);
    return found ? [{ check, ...found }] : [];
  });
}

/** To another method, a 405 and whatever only a `default` declares are not responses of the operation. */
function protocolOnly(
  { operation, wire, answer }: Pick<Checked, "operation" | "wire" | "answer">,
  declared: Response | undefined,
): boolean {
  if (wire.method.toLowerCase() === operation.method || wire.method === "HEAD") return false;
  return answer.status === 405 || declared?.status === "default";
}

/** Equal as JSON, whatever the order of properties. */
export function same(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => same(item, right[index]));
  if (!isObject(left) || !isObject(right)) return Object.is(left, right);
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]))
  );
}
