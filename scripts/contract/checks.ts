/** READ THIS FIRST: the checks on each response. Each is a row that returns what was expected and what it got. */
import { isObject } from "../core/json.ts";
import type { Api, Response } from "../core/model.ts";
import { responseFor, successesOf } from "../core/request-validation/declared.ts";
import { isJson } from "../core/http/media-kind.ts";
import { declaredFor } from "../core/http/media-type.ts";
import { isSetCookie } from "../core/http/response-headers.ts";
import { readHeader } from "../core/request-validation/read-header.ts";
import { challenge } from "../core/request-validation/security.ts";
import { type Exchange, bodyOf, isGood } from "./exchange.ts";
import { bodyFaults, otherStatus } from "./media-faults.ts";
import type { Verdict } from "./oracle.ts";
import type { Schemas } from "./schemas.ts";
import { type CheckName, checkNames } from "../core/contract-checks.ts";

export interface Finding {
  /** Such as `status-declared`. */
  readonly check: CheckName;
  /** What tells it apart from other findings of the same check and operation. */
  readonly cause: string;
  /** Unusual, but allowed. */
  readonly isWarning?: true;
  readonly expected: string;
  readonly got: string;
  /** Whether the document only infers what was expected. */
  readonly inferred?: true;
  /** Whether the engine assumes the relation, from paths, names and schemas. */
  readonly assumed?: true;
}

/** The purpose of a request. */
export interface Intent {
  readonly verdict: Verdict;
  /** What the request tests, such as `body /name minLength`. */
  readonly title: string;
  /** What it tests, as a short name that other requests of the same purpose share. */
  readonly subject: string;
  /** False: the server may refuse it for reasons outside the contract, such as an unknown id. */
  readonly exact: boolean;
  /** True: the server may also accept it, which is unusual. */
  readonly isTolerable?: boolean;
  /** True: the document does not describe the request, so it says nothing about the response. */
  readonly isUndescribed?: boolean;
}

export interface Checked extends Exchange {
  readonly api: Api;
  readonly schemas: Schemas;
  readonly intent: Intent;
  /** The response that the operation declares for the status. */
  readonly declared: Response | undefined;
}

type Found = Omit<Finding, "check">;
type Check = (checked: Checked) => Found | readonly Found[] | undefined;

const checks: Readonly<Partial<Record<CheckName, Check>>> = {
  "no-server-error": ({ operation, intent, answer: { status } }) =>
    status >= 500 && status !== 503 && !isDeclaredExactly(operation, status)
      ? { cause: intent.subject, expected: "no 5xx", got: String(status) }
      : undefined,
  "status-declared": ({ api, operation, declared, intent, answer: { status } }) => {
    const { protocolStatuses } = api.conventions;
    const isOwn = declared && (declared.status !== "default" || protocolStatuses.length === 0); // a list says what a default is for
    if (isOwn || status >= 500 || intent.isUndescribed) return undefined;
    if (status < 300 && successesOf(operation.responses).length === 0) return undefined; // it declares only errors
    const isAnyones =
      protocolStatuses.length === 0 ? protocol.has(status) : protocolStatuses.includes(status);
    if (isAnyones && !isOtherRefusal(operation, intent, status)) return undefined;
    return {
      cause: String(status),
      expected: `one of ${operation.responses.map((response) => response.status).join(", ")}`,
      got: String(status),
    };
  },
  "refusal-status": refusalStatus,
  "refusal-details": ({ intent: { verdict, title, subject }, answer }) => {
    if (verdict.details === undefined || answer.status !== verdict.status) return undefined;
    const body = bodyOf(answer);
    const details = isObject(body) ? body.details : undefined;
    if (same(details, verdict.details)) return undefined;
    return {
      cause: subject,
      expected: `details ${JSON.stringify(verdict.details)} for ${title}`,
      got: JSON.stringify(details) ?? "none",
    };
  },
  "valid-accepted": ({ api, intent, answer: { status } }) => {
    if (intent.verdict.status !== undefined || !intent.exact || intent.isUndescribed) return undefined;
    // Only what says that the request is invalid: a server has reasons of its own for the order's other statuses.
    const refusals = [400, 406, 415, 422, ...Object.values(api.conventions.requestErrors)];
    return refusals.includes(status)
      ? { cause: intent.subject, expected: `${intent.title} to be accepted`, got: String(status) }
      : undefined;
  },
  "content-type": ({ declared, wire, answer }) => {
    if (!declared || declared.content.length === 0 || wire.method === "HEAD") return undefined;
    const type = answer.headers.get("content-type") ?? "";
    return declaredFor(declared.content, type)
      ? undefined
      : {
          cause: declared.status,
          expected: declared.content.map(({ name }) => name).join(" or "),
          got: type || "no Content-Type",
        };
  },
  "response-headers": (checked) =>
    checked.declared?.headers.flatMap((header) => headerFault(checked, header) ?? []),
  "response-schema": ({ declared, schemas, wire, answer }) => {
    if (!declared || wire.method === "HEAD") return undefined;
    const got = answer.text.slice(0, 200);
    if (declared.content.length === 0)
      return answer.text === "" ? undefined : { cause: declared.status, expected: "no body", got };
    const media = declaredFor(declared.content, answer.headers.get("content-type") ?? "");
    const faults = media ? bodyFaults(media, answer, schemas) : [];
    const causes = new Map(faults.map((fault) => [fault.replaceAll(/\/\d+|item \d+/g, "/*"), fault]));
    return [...causes].slice(0, 8).map(([cause, fault]) => ({
      cause: `${declared.status} ${cause}`,
      expected: `a body matching its schema: ${fault}`,
      got,
    }));
  },
  "allow-header": ({ wire, intent, answer }) => {
    const isOptions = wire.method === "OPTIONS";
    if (answer.headers.get("allow") || !(answer.status === 405 || (isOptions && isGood(answer))))
      return undefined;
    const isWarning = isOptions && intent.isUndescribed === true ? ({ isWarning: true } as const) : {};
    return { cause: "", expected: "Allow (RFC 9110, 10.2.1)", got: "none", ...isWarning };
  },
  challenge: ({ api, operation, intent, answer }) =>
    answer.status === 401 &&
    intent.verdict.status === 401 && // otherwise the credentials of the run are wrong, which is told once
    challenge(api.securitySchemes, operation) !== undefined &&
    !answer.headers.get("www-authenticate")
      ? { cause: "", expected: "WWW-Authenticate in a 401 (RFC 9110, 11.6.1)", got: "none" }
      : undefined,
  "problem-status": ({ declared, schemas, wire, answer }) => {
    const media = declared && declaredFor(declared.content, answer.headers.get("content-type") ?? "");
    const status = wire.method === "HEAD" ? undefined : otherStatus(media, answer, schemas);
    return status === undefined
      ? undefined
      : {
          cause: String(answer.status),
          expected: `status ${answer.status} in the body`,
          got: String(status),
        };
  },
  "no-content": ({ wire, answer: { status, text } }) =>
    (wire.method === "HEAD" || status === 204 || status === 304) && text !== ""
      ? { cause: String(status), expected: "no content", got: text.slice(0, 100) }
      : undefined,
  "write-only": ({ declared, schemas, wire, answer }) => {
    const type = answer.headers.get("content-type") ?? "";
    const media = declared && wire.method !== "HEAD" ? declaredFor(declared.content, type) : undefined;
    if (!media || !isJson(media.name)) return undefined;
    const leaked = [...new Set(schemas.leaks(schemas.plain(media.schema), bodyOf(answer)))];
    return leaked.map((place) => ({
      cause: place.replaceAll(/\/\d+/g, "/*"),
      expected: `no ${place}, which is write-only`,
      got: "it in the body",
    }));
  },
};

/** Of 400 and 422, which say the same, a document that declares one says which of them is its own. */
function isOtherRefusal({ responses }: Checked["operation"], { verdict }: Intent, status: number): boolean {
  const declares = (own: string) => responses.some((response) => response.status === own);
  return (
    (status === 422 && declares("400")) ||
    (status === 400 && declares("422") && verdict.rule === "invalid-parameters")
  );
}

/** A document may declare that an operation answers 501, for one. */
function isDeclaredExactly({ responses }: Checked["operation"], status: number): boolean {
  return status !== 500 && responses.some((response) => response.status === String(status));
}

function refusalStatus({ api, operation, wire, intent, answer: { status } }: Checked): Found | undefined {
  const { verdict, title, subject, exact, isTolerable, isUndescribed } = intent;
  if (verdict.status === undefined || (status >= 500 && status !== verdict.status)) return undefined;
  const conventional = Object.keys(api.conventions.requestErrors).length > 0;
  if (isUndescribed && status >= 400 && status < 500 && !conventional) return undefined;
  if (wire.method === "OPTIONS" && status < 300) return undefined; // which any path may answer
  const isDenied = status === 403 && !operation.responses.some((response) => response.status === "401");
  const isStrict = conventional || verdict.status === 401;
  const isMisnamed = verdict.rule === "record" && exact && (status === 400 || status === 422);
  const right = isStrict
    ? status === verdict.status || (isDenied && !conventional)
    : status >= 400 && status < 500 && !isMisnamed;
  if (right || status === 503) return undefined;
  const wanted = isStrict || isMisnamed ? verdict.status : "4xx";
  const isAllowed = isTolerable && (status < 400 || verdict.status === 401); // a 409 has taken the credentials, too
  const isWarning = isAllowed ? ({ isWarning: true } as const) : {};
  return { cause: subject, expected: `${wanted} for ${title}`, got: String(status), ...isWarning };
}

function headerFault(
  { api, declared, schemas, answer }: Checked,
  header: Response["headers"][number],
): Found | undefined {
  const { name, required, schema } = header;
  const cause = `${declared?.status} ${name}`;
  const value = answer.headers.get(name);
  if (value === null) return required ? { cause, expected: `the header ${name}`, got: "none" } : undefined;
  const plain = schemas.plain(schema);
  const readings = [
    value,
    ...(value.trim() !== "" && Number.isFinite(Number(value)) ? [Number(value)] : []),
    ...(/^(?:true|false)$/.test(value) ? [value === "true"] : []),
    ...(isSetCookie(name) ? [answer.headers.getSetCookie()] : []),
    readHeader(header, api.schemas)(value),
  ];
  if (readings.some((reading) => schemas.faults(plain, reading).length === 0)) return undefined;
  return { cause, expected: `${name} ${schemas.faults(plain, readings.at(-1)).join(", ")}`, got: value };
}

/**
 * Statuses that any server may return, if `x-protocol-statuses` is absent: those of the order of refusal but 402, which
 * no server returns by accident.
 */
export const protocol = new Set([400, 401, 403, 404, 405, 406, 413, 415, 422, 429]);

/** What else is wrong with the response to a request that should have been refused follows from that. */
export function findings(checked: Omit<Checked, "declared">): readonly Finding[] {
  const { operation, wire, answer } = checked;
  const isOther = wire.method.toLowerCase() !== operation.method && wire.method !== "HEAD";
  const isUndescribed = checked.intent.isUndescribed === true || (isOther && answer.status < 400);
  const intent = { ...checked.intent, isUndescribed };
  const isProtocol = isUndescribed || (isOther && answer.status === 405);
  const declared = isProtocol ? undefined : responseFor(operation, answer.status);
  const found = checkNames.flatMap((check) => {
    const own = checks[check]?.({ ...checked, intent, declared }) ?? [];
    return [own].flat().map((one) => ({ check, ...one }));
  });
  const accepted = answer.status < 400 ? found.filter(({ check }) => check === "refusal-status") : [];
  return accepted.length > 0 ? accepted : found;
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
