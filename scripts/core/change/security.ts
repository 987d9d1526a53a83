/** Judges whether credentials that were enough still are (OpenAPI 3.1, 4.8.30). */
import { isEqual } from "../schema/equal.ts";
import type { RequiredScheme, SecurityScheme } from "../model.ts";
import type { Change } from "./change.ts";
import type { Flow } from "./comparison.ts";
import { type Subject, breaking, draftFor, operationOf } from "./judgement.ts";
import { written } from "./request.ts";

type Alternative = readonly RequiredScheme[];

export function securityChanges(subject: Subject, flow: Flow): readonly Change[] {
  const sent = alternatives(operationOf(subject, flow.sender).security);
  const read = alternatives(operationOf(subject, flow.receiver).security);
  const refused = sent.filter((one) => !read.some((other) => isEnough(subject, flow, [one, other])));
  return refused.map((one) => {
    const draft = draftFor(subject, flow.sender);
    return breaking(subject, {
      rule: one.length === 0 ? "request-security-added" : "request-security-changed",
      at: { old: ["security"], new: ["security"] },
      message: `${one.length === 0 ? "A request without credentials" : `The credentials ${nameOf(one)}`} ${one.length === 0 ? "is" : "are"} no longer enough.`,
      advice: `Send ${read.map(nameOf).join(", or ")}.`,
      witness: draft && {
        request: {
          ...written(draft),
          ...withCredentials(subject, flow, { one, request: written(draft) }),
        },
      },
    });
  });
}

function alternatives(security: readonly Alternative[]): readonly Alternative[] {
  return security.length > 0 ? security : [[]];
}

function nameOf(alternative: Alternative): string {
  const names = alternative.map(({ scheme, scopes }) =>
    scopes.length > 0 ? `${scheme} (${scopes.join(", ")})` : scheme,
  );
  return names.length > 0 ? names.join(" and ") : "nothing";
}

/** Whether whoever satisfies the first satisfies the second. */
function isEnough({ apis }: Subject, flow: Flow, [sent, read]: readonly [Alternative, Alternative]): boolean {
  return read.every(({ scheme, scopes }) =>
    sent.some(
      (own) =>
        isEqual(
          asSent(apis[flow.sender].securitySchemes.get(own.scheme)),
          asSent(apis[flow.receiver].securitySchemes.get(scheme)),
        ) && scopes.every((scope) => own.scopes.includes(scope)),
    ),
  );
}

/** The names of headers have no case (RFC 9110, 5.1). Where a token comes from does not show in a request. */
function asSent(scheme: SecurityScheme | undefined): SecurityScheme | undefined {
  if (scheme?.type === "other") return { ...scheme, addresses: {} };
  if (scheme?.type !== "apiKey" || scheme.in !== "header") return scheme;
  return { ...scheme, name: scheme.name.toLowerCase() };
}

interface Credentials {
  readonly one: Alternative;
  readonly request: { readonly target: string; readonly headers: Readonly<Record<string, string>> };
}

/** With a placeholder for each secret. */
function withCredentials({ apis }: Subject, flow: Flow, { one, request }: Credentials) {
  const headers: Record<string, string> = { ...request.headers };
  let { target } = request;
  for (const { scheme: name } of one) {
    const scheme = apis[flow.sender].securitySchemes.get(name);
    if (scheme?.type !== "apiKey")
      headers.authorization = `${scheme?.type === "http" && !/^bearer$/i.test(scheme.scheme) ? scheme.scheme : "Bearer"} TOKEN`;
    else if (scheme.in === "header") headers[scheme.name.toLowerCase()] = "TOKEN";
    else if (scheme.in === "cookie")
      headers.cookie = [headers.cookie, `${scheme.name}=TOKEN`].filter(Boolean).join("; ");
    else target += `${target.includes("?") ? "&" : "?"}${encodeURIComponent(scheme.name)}=TOKEN`;
  }
  return { target, headers };
}
