// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** One function for each thing that can be wrong with a request. `order.ts` defines the order of the checks. */
import type { Api, Operation } from "../model.ts";
import { readContent, unsupportedMedia } from "./body.ts";
import type { Content } from "./content.ts";
import { responseFor, successResponse } from "./declared.ts";
import type { Checks } from "./faults.ts";
import { type HeaderRules, hasHeaders, missingGroups, missingHeaders } from "./headers.ts";
import { itemsOf, streamOf } from "./items.ts";
import { negotiate } from "../http/media-type.ts";
import { missing, parameterFaults } from "./parameter-faults.ts";
import { type Readers } from "./read-parameters.ts";
import { readPreferences } from "./prefer.ts";
import type { Objection, PlacedFault, Refusal } from "./refusal.ts";
import { sentence } from "./sentence.ts";
import { checkedItems, itemFaults } from "./stream.ts";
import type { Body, RequestHead } from "../http/request.ts";
import { challenge, isAuthorized, wanted } from "./security.ts";

/** A request for an operation, with everything needed to check it. */
export interface Asked {
  readonly api: Api;
  readonly checks: Checks;
  readonly operation: Operation;
  readonly head: RequestHead;
  /** Whether the operation takes a body and the request has one. */
  readonly readsBody: boolean;
  readonly readers: Readers;
  readonly rules: HeaderRules;
  /** The values of the parameters, in order; undefined: not sent. */
  readonly values: readonly unknown[];
  refuse(objection: Objection): Refusal;
}

export function unauthorized({ api, operation, head }: Asked): Objection | undefined {
  if (isAuthorized(api.securitySchemes, operation, head)) return undefined;
  const scheme = challenge(api.securitySchemes, operation);
  const reason = wanted(api.securitySchemes, operation) ?? "Credentials are required.";
  return { error: 401, reason, ...(scheme && { headers: { "WWW-Authenticate": scheme } }) };
}

export function missingHeader({ api, rules, values }: Asked): Objection | undefined {
  if (hasHeaders(rules, values)) return undefined;
  const names = missingHeaders(rules, values);
  const groups = missingGroups(rules, values);
  const sentences = [
    ...names.map((name) => `Header "${name}" is required.`),
    ...groups.map(
      (group) => `One of the headers ${group.map((name) => `"${name}"`).join(", ")} is required.`,
    ),
  ];
  const faults = [...names, ...groups.flat()].map((name) => missing({ name, in: "header" }));
  return headerObjection(api, "missing-header", { reason: sentences.join(" "), faults });
}

export function malformedHeader({ api, rules, values }: Asked): Objection | undefined {
  const faults = parameterFaults(rules.checked, values);
  if (faults.length === 0) return undefined;
  const reason = faults.map((fault) => `Header "${fault.path[0]}" ${fault.message}.`).join(" ");
  return headerObjection(api, "malformed-header", { reason, faults });
}

/** If the document has no special status for headers, they are treated like other parameters. */
function headerObjection(
  { conventions }: Api,
  error: "missing-header" | "malformed-header",
  { reason, faults }: { readonly reason: string; readonly faults: readonly PlacedFault[] },
): Objection {
  if (conventions.requestErrors[error] !== undefined) return { error, reason };
  return { error: "invalid-parameters", reason, faults };
}

/** Testers who request a certain response can accept only its media type. */
export function notAcceptable({ operation, head }: Asked): Objection | undefined {
  const accept = head.headers.get("accept");
  if (accept === undefined || accept === "*/*") return undefined;
  const { code } = readPreferences(head.headers.get("prefer"));
  const successContent = successResponse(operation)?.content ?? [];
  const forced = (code === undefined ? undefined : responseFor(operation, code)?.content) ?? [];
  const offers = [...successContent, ...forced].map(({ name }) => name);
  if (successContent.length === 0 || negotiate(accept, offers)) return undefined;
  return {
    error: 406,
    reason: `"Accept" matches none of the available media types: ${[...new Set(offers)].join(", ")}.`,
  };
}

export function unsupported({ operation, head, readsBody }: Asked): Objection | undefined {
  if (!readsBody) return undefined;
  const reason = unsupportedMedia(operation, head.headers);
  return reason === undefined ? undefined : { error: 415, reason };
}

export function tooLarge(_asked: Asked, body: Body): Objection | undefined {
  return body === "too-large"
    ? { error: 413, reason: "The body is larger than this server takes." }
    : undefined;
}

/** Reads the body, unless it is too large. The items of a stream are checked when they are read. */
export function readBody(asked: Asked, body: Body): Content | Promise<Content> {
  const { operation, head, api, checks } = asked;
  const isStream = typeof body === "object" && "stream" in body;
  const mediaType = isStream ? streamOf(operation, head.headers) : undefined;
  if (isStream && mediaType) {
    const items = itemsOf(mediaType, body.stream, body.limit);
    const judge = {
      check: checks(mediaType.schema),
      refuse: (objection: Objection) => asked.refuse(objection),
    };
    return { kind: "content", value: checkedItems(items, judge), checked: undefined, mediaType };
  }
  const bytes = body instanceof Uint8Array ? body : noBytes;
  return readContent({ operation, headers: head.headers, schemas: api.schemas }, bytes);
}

const noBytes = new Uint8Array();

export function unparsable(_asked: Asked, content: Content): Objection | undefined {
  return content.kind === "unparsable" ? { error: "unparsable-body", reason: content.reason } : undefined;
}

/** Checks path, query, cookies and body. Headers have been checked before. */
export function invalidParameters(asked: Asked, content: Content): Objection | undefined {
  const { readers, values } = asked;
  const ofParameters = parameterFaults(readers.others, values);
  const ofBody = bodyFaults(asked, content);
  if (ofParameters.length === 0 && ofBody.length === 0) return undefined;
  const faults = [...ofParameters, ...ofBody];
  return { error: "invalid-parameters", reason: faults.slice(0, 5).map(sentence).join(" "), faults };
}

function bodyFaults({ checks, operation }: Asked, content: Content): readonly PlacedFault[] {
  if (content.kind === "content") {
    const { items, mediaType } = content;
    if (items) return items.flatMap((item, index) => itemFaults(checks(mediaType.schema)(item), index));
    if (content.checked === undefined) return [];
    return checks(content.mediaType.schema)(content.checked).map((fault) => ({ ...fault, in: "body" }));
  }
  const isMissing = content.kind === "absent" && operation.body?.required;
  return isMissing ? [{ ...missing({ name: "", in: "query" }), in: "body", path: [] }] : [];
}
