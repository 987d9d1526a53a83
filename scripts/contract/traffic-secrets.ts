/** Removes credentials from a request, so that a report can show it. */
import type { Api } from "../core/model.ts";
import { isSecretName, maskHeader, maskQuery, masking } from "../core/secrets.ts";
import type { CapturedRequest, Wire } from "./exchange.ts";

export interface Shown {
  readonly wire: Wire;
  /** Hides the request's credentials in a text, such as a response that echoes them. */
  readonly hide: (text: string) => string;
}

const mask = "$TOKEN";

export function withoutSecrets(
  api: Api,
  { method, target, headers, body, isComplete: isWhole }: CapturedRequest,
): Shown {
  const keys = [...api.securitySchemes.values()].flatMap((scheme) =>
    scheme.type === "apiKey" ? [scheme.name.toLowerCase()] : [],
  );
  const isSecret = (name: string) => isSecretName(name) || keys.includes(name.toLowerCase());
  const values = headers
    .filter(([name]) => isSecret(name))
    .flatMap(([, value]) => [value, ...value.split(/[\s;=,]+/)])
    .filter((value) => value.length > 5);
  const masked = masking(values);
  const hide = (text: string) => masked(text, mask);
  const shownHeaders = headers
    .filter(([name]) => name.toLowerCase() !== "host") // the server gets its own
    .map(([name, value]) => [name, isSecret(name) ? maskHeader(name, value, mask) : hide(value)] as const);
  const text = body === undefined || !isWhole ? undefined : hide(inBody(new TextDecoder().decode(body)));
  const wire = { method, target: hide(maskQuery(target, isSecret, mask)), headers: shownHeaders, body: text };
  return { wire, hide };
}

/** Masks members and fields whose name suggests a secret. */
function inBody(text: string): string {
  return text
    .replaceAll(/("[^"]*(?:password|secret|token|api_?key)[^"]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi, `$1"$${mask}"`)
    .replaceAll(/((?:^|&)[^=&]*(?:password|secret|token|api_?key)[^=&]*=)[^&]*/gi, `$1$${mask}`);
}
