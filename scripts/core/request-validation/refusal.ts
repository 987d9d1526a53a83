/** Builds the response to a refused request: its status and its body. */
import type { Api, MediaType, Operation, RequestError } from "../model.ts";
import { responseFor } from "./declared.ts";
import { errorTree } from "./error-tree.ts";
import type { Checks, Fault } from "./faults.ts";
import { isJson, nameOf } from "../http/media-kind.ts";
import type { RuleName } from "./order.ts";
import { formatFragment } from "../json-pointer.ts";

/** What is wrong with a request: a status defined by HTTP, or an error whose status the document defines. */
export interface Objection {
  /** The broken rule; undefined if the server is at fault, not the request. */
  readonly rule?: RuleName;
  readonly error: RequestError | ServerStatus;
  /** A message for people. */
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly faults?: readonly PlacedFault[];
}

/** Statuses defined by HTTP or by the server. */
export type ServerStatus = 401 | 402 | 403 | 404 | 405 | 406 | 413 | 415 | 429 | 500 | 501 | 503;

/** The path of a fault: for a body, the path inside it; for a parameter, it begins with the name. */
export interface PlacedFault extends Fault {
  readonly in: "path" | "query" | "header" | "cookie" | "body";
}

export interface Refusal {
  readonly kind: "refused";
  /** The broken rule of the contract; undefined if the server is at fault, not the request. */
  readonly rule?: RuleName;
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RefusalBody;
  /** All faults. The reason may mention only the first few. */
  readonly faults?: readonly PlacedFault[];
}

/** `example`: only an example from the document fits the operation's response for this status. */
export type RefusalBody =
  | { readonly kind: "empty" }
  | { readonly kind: "json"; readonly mediaType: string; readonly value: unknown }
  | { readonly kind: "example"; readonly operation: Operation; readonly status: number };

/** @param operation absent if the request matches none */
export type Refuse = (objection: Objection, operation?: Operation) => Refusal;

export function createRefuse({ conventions }: Api, checks: Checks): Refuse {
  const { requestErrors, protocolStatuses, validationCodes } = conventions;
  const conventional = Object.keys(requestErrors).length > 0 || protocolStatuses.length > 0;
  const coded = Object.keys(validationCodes).length > 0;
  return (objection, operation) => {
    const { rule, error, reason, headers = {}, faults } = objection;
    const status = typeof error === "number" ? error : (requestErrors[error] ?? ownStatus(error, operation));
    const tree = coded && objection.faults ? [invalid(objection.faults, validationCodes)] : [];
    const problem = problemDetails(objection, status);
    const shapes = { own: [...tree, { error: reason }], problem, conventional };
    return {
      kind: "refused",
      ...(rule && { rule }),
      status,
      reason,
      headers,
      body: refusalBody({ operation, status, shapes, checks }),
      ...(faults && { faults }),
    };
  };
}

/** Without conventions, this is the status that the operation declares for bad requests. */
function ownStatus(error: RequestError, operation: Operation | undefined): number {
  const [preferred, other] = error === "unparsable-body" ? [400, 422] : [422, 400];
  const declares = (status: number) =>
    operation?.responses.some((response) => response.status === String(status));
  return declares(preferred) || !declares(other) ? preferred : other;
}

function invalid(faults: readonly Fault[], codes: Api["conventions"]["validationCodes"]) {
  return { error: "Invalid parameters", details: errorTree(faults, codes) };
}

/** The names in RFC 9110 of the statuses of refusals. */
const titles: ReadonlyMap<number, string> = new Map([
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [402, "Payment Required"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [406, "Not Acceptable"],
  [413, "Content Too Large"],
  [415, "Unsupported Media Type"],
  [422, "Unprocessable Content"],
  [429, "Too Many Requests"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [503, "Service Unavailable"],
]);

/** RFC 9457, with `errors` as in section 3. */
function problemDetails({ reason, faults = [] }: Objection, status: number) {
  const errors = faults.map(({ in: place, path, message }) =>
    place === "body"
      ? { detail: message, pointer: formatFragment(path) }
      : { detail: message, parameter: path[0], in: place },
  );
  const title = titles.get(status) ?? "Bad Request";
  return { type: "about:blank", title, status, detail: reason, ...(errors.length > 0 && { errors }) };
}

interface Shapes {
  /** The format of a document with conventions: first `{error, details}`, if there are details, then `{error}`. */
  readonly own: readonly object[];
  readonly problem: object;
  readonly conventional: boolean;
}

interface Wanted {
  readonly operation: Operation | undefined;
  readonly status: number;
  readonly shapes: Shapes;
  readonly checks: Checks;
}

function refusalBody({ operation, status, shapes, checks }: Wanted): RefusalBody {
  const declared = operation && responseFor(operation, status);
  if (!declared) return undeclaredBody(shapes);
  if (declared.content.length === 0) return { kind: "empty" };
  const media = declared.content.find(({ name }) => isJson(name));
  return (media && fitting(media, shapes, checks)) ?? { kind: "example", operation, status };
}

/** The first format that fits the declared response. */
function fitting(
  media: MediaType,
  { own, problem, conventional }: Shapes,
  checks: Checks,
): RefusalBody | undefined {
  const ownFirst = conventional && nameOf(media.name) !== "application/problem+json";
  const value = (ownFirst ? [...own, problem] : [problem, ...own]).find(
    (shape) => checks(media.schema)(shape).length === 0,
  );
  return value && { kind: "json", mediaType: media.name, value };
}

function undeclaredBody({ own, problem, conventional }: Shapes): RefusalBody {
  return conventional
    ? { kind: "json", mediaType: "application/json", value: own.at(-1) }
    : { kind: "json", mediaType: "application/problem+json", value: problem };
}
