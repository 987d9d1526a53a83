/**
 * Who may use a server's own controls, such as the mock's journal: programs, and pages of this machine. Any page can
 * send a request to a loopback address, and a name that it binds to that address makes it the same origin (DNS rebinding).
 */
import type { Headers } from "./request.ts";

/**
 * @param listening the address that the server listens on
 * @returns why a request is refused; undefined if it is allowed
 */
export function controlFault(headers: Headers, listening: string): string | undefined {
  const host = headers.get("host");
  if (host !== undefined && !isOwn(host, listening))
    return `The host ${host} is not one of this machine: use localhost or 127.0.0.1.`;
  const origin = headers.get("origin");
  if (origin !== undefined)
    return isOwnOrigin(origin, listening) ? undefined : `Pages of ${origin} are not allowed.`;
  const isForeign = /^(?:cross-site|same-site)$/.test(headers.get("sec-fetch-site") ?? "");
  return isForeign && !isNavigation(headers) ? "Pages of other sites are not allowed." : undefined;
}

/** Following a link shows the answer to a person, and nothing of it to the page with the link. */
function isNavigation(headers: Headers): boolean {
  return headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") === "document";
}

function isOwnOrigin(origin: string, listening: string): boolean {
  const [, host] = /^https?:\/\/([^/]+)$/i.exec(origin) ?? [];
  return host !== undefined && isOwn(host, listening);
}

const loopback = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

/** Nobody can bind an address, so where other machines may ask, any is fine. */
function isOwn(text: string, listening: string): boolean {
  const host = text.toLowerCase().replace(/:\d*$/, "");
  if (loopback.test(host)) return true;
  const name = listening.includes(":") ? `[${listening}]` : listening.toLowerCase();
  return !loopback.test(name) && (host === name || address.test(host));
}
