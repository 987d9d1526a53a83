// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Every format that has a meaning, and the check that gives it one. Any other is an annotation: it refuses no value. */
import {
  isByte,
  isDate,
  isDateTime,
  isDuration,
  isEmail,
  isHostname,
  isInt32,
  isInt64,
  isIpv4,
  isIpv6,
  isIsoDateTime,
  isIsoTime,
  isJsonPointer,
  isJsonPointerFragment,
  isRegex,
  isRelativeJsonPointer,
  isTime,
  isUuid,
} from "./formats.ts";
import { isUri, isUriReference, isUriTemplate, isUrl } from "./uri-formats.ts";

/** Of strings. */
export const textFormats = {
  byte: isByte,
  date: isDate,
  "date-time": isDateTime,
  duration: isDuration,
  email: isEmail,
  hostname: isHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  "iso-date-time": isIsoDateTime,
  "iso-time": isIsoTime,
  "json-pointer": isJsonPointer,
  "json-pointer-uri-fragment": isJsonPointerFragment,
  regex: isRegex,
  "relative-json-pointer": isRelativeJsonPointer,
  time: isTime,
  uri: isUri,
  "uri-reference": isUriReference,
  "uri-template": isUriTemplate,
  url: isUrl,
  uuid: isUuid,
} as const;

/** Of numbers. Every number is a `float` and a `double`. */
export const numberFormats = { int32: isInt32, int64: isInt64 } as const;

/** As a validator takes them: checks of strings are functions, those of numbers say that they are. */
export const formats = {
  ...textFormats,
  ...Object.fromEntries(
    Object.entries(numberFormats).map(([name, validate]) => [name, { type: "number", validate } as const]),
  ),
};
