// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** What generated operations import. */
export {
  json,
  multipart,
  raw,
  rawOrJson,
  urlEncoded,
  writeEvents,
  writeLines,
  writeRecords,
} from "./bodies.ts";
export type { Description } from "./description.ts";
export {
  byStatus,
  fromCookies,
  fromExploded,
  fromJson,
  fromList,
  fromPairs,
  fromText,
  headers,
} from "./headers.ts";
export { type Operation, define } from "./operation.ts";
export { blob, body, bodyOr, readEvents, readJsonEvents, readLines, readRecords, text } from "./read.ts";
export { paginated } from "./pages.ts";
export { written } from "./written.ts";
export {
  asJson,
  cookie,
  cookieJoined,
  cookieRaw,
  cookieRawJoined,
  deep,
  deepObject,
  form,
  formJoined,
  header,
  headerExploded,
  inCookie,
  label,
  labelExploded,
  matrix,
  matrixExploded,
  pipeDelimited,
  reserved,
  shaped,
  simple,
  simpleExploded,
  spaceDelimited,
} from "./engine/http/write-styles.ts";
export type { Input } from "./types.ts";
