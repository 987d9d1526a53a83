// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Formats of RFC 3986 and its relatives: see `formats.ts`. */
import { isIpv4, isIpv6 } from "./formats.ts";

/** RFC 3986, 3: with a scheme. */
export function isUri(text: string): boolean {
  const [, rest = ""] = /^[a-z][a-z0-9+.-]*:([^?#].*)$/is.exec(text) ?? [];
  return rest !== "" && isReference(rest);
}

/** RFC 3986, 4.1: with or without a scheme. */
export function isUriReference(text: string): boolean {
  const [, rest = ""] = /^(?:[a-z][a-z0-9+.-]*:)?(.*)$/is.exec(text) ?? [];
  return isReference(rest) || isReference(text);
}

/** RFC 6570, 2. */
export function isUriTemplate(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- a template holds none of them
  return /^(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2}|\{[+#./;?&=,!@|]?(?:\w|%[0-9a-f]{2})+(?::[1-9]\d{0,3}|\*)?(?:,(?:\w|%[0-9a-f]{2})+(?::[1-9]\d{0,3}|\*)?)*\})*$/i.test(
    text,
  );
}

/** An address on the public web: `http`, `https` or `ftp`, a public IPv4 address or a name with a top-level domain. */
export function isUrl(text: string): boolean {
  const [, authority = ""] = /^(?:https?|ftp):\/\/([^\s/]+)(?:\/\S*)?$/iu.exec(text) ?? [];
  const [, host = ""] = /^(?:\S+@)?([^\s@:]+)(?::\d{2,5})?$/u.exec(authority) ?? [];
  return isPublicAddress(host) || isPublicName(host);
}

/** What follows a scheme. Where an authority and a path may hold the same characters, nothing tells them apart. */
function isReference(text: string): boolean {
  const [, address, rest = text] =
    /^\/\/(?:(?:[\w\-.~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?\[([^\]]*)\](?::\d*)?(?=[/?#]|$)(.*)$/is.exec(text) ??
    [];
  const isRest =
    /^(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9a-f]{2})*(?:\?(?:[\w\-.~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[\w\-.~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  return isRest.test(rest) && (address === undefined || isAddress(address));
}

/** RFC 3986, 3.2.2: `IP-literal`. */
function isAddress(text: string): boolean {
  return isIpv6(text) || /^v[0-9a-f]+\.[\w\-.~!$&'()*+,;=:]+$/i.test(text);
}

function isPublicAddress(host: string): boolean {
  const [first = 0, second = 0, , last = 0] = host.split(".").map(Number);
  const isPrivate =
    first === 10 ||
    first === 127 ||
    (first === 169 && second === 254) ||
    (first === 192 && second === 168) ||
    (first === 172 && second >= 16 && second <= 31);
  return isIpv4(host) && first >= 1 && first <= 223 && last >= 1 && last <= 254 && !isPrivate;
}

function isPublicName(host: string): boolean {
  return /^(?:[a-z0-9\u{a1}-\u{ffff}]+(?:-+[a-z0-9\u{a1}-\u{ffff}]+)*\.)+[a-z\u{a1}-\u{ffff}]{2,}$/iu.test(
    host,
  );
}
