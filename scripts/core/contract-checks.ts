/** The checks of the contract test: what each holds, and where that is written. `--help` prints this table. */

const table = {
  answers: ["the server answers each request, in time", "RFC 9110, 15"],
  "no-server-error": ["no request is answered with 5xx, unless that is declared", "RFC 9110, 15.6"],
  "status-declared": ["the operation declares the status", "OpenAPI, Responses Object"],
  "content-type": ["the response declares the media type of its body", "OpenAPI, Response Object"],
  "response-schema": ["a body matches its schema", "OpenAPI, Media Type Object"],
  "response-headers": [
    "required headers are there, and headers match their schemas",
    "OpenAPI, Header Object",
  ],
  "write-only": ["no response holds a write-only property", "OpenAPI, Schema Object"],
  "read-only": ["the server, not the caller, sets read-only properties", "JSON Schema validation, 9.4"],
  "refusal-status": ["a request that the document does not allow is refused", "OpenAPI, Operation Object"],
  "refusal-details": ["a refusal names what is wrong, where the document says how", "x-validation-codes"],
  "valid-accepted": ["a request that the document allows is not called invalid", "OpenAPI, Operation Object"],
  permission: [
    "a caller without the scopes of an operation is refused",
    "OpenAPI, Security Requirement Object",
  ],
  "allow-header": ["a 405 has Allow", "RFC 9110, 15.5.6"],
  challenge: ["a 401 has WWW-Authenticate, where a scheme of HTTP is due", "RFC 9110, 11.6.1"],
  "problem-status": ["a problem document names the status that it comes with", "RFC 9457, 3.1.2"],
  "no-content": ["HEAD, 204 and 304 have no body", "RFC 9110, 9.3.2"],
  "head-as-get": ["HEAD has the status of GET", "RFC 9110, 9.3.2"],
  "put-idempotent": ["the same PUT again has the same effect", "RFC 9110, 9.2.2"],
  "use-after-free": ["a deleted resource is gone", "RFC 9110, 9.3.5"],
  "no-effect": ["what is refused changes nothing", "RFC 9110, 15.5"],
  "idempotency-key": [
    "the same Idempotency-Key makes nothing new",
    "IETF draft The Idempotency-Key HTTP Header Field, 2",
  ],
  created: ["a created resource is found, with what was sent", "RFC 9110, 9.3.3"],
  listed: ["a created resource is in its list", "inferred"],
  updated: ["a resource shows its last change, and keeps the rest", "RFC 9110, 9.3.4; RFC 5789"],
  nested: ["what is within one resource is not found within another", "inferred"],
  links: ["a link leads to its resource", "OpenAPI, Link Object"],
  etag: ["an ETag changes with its resource, and conditions hold", "RFC 9110, 8.8.3 and 13"],
  "page-size": ["a page holds at most as many items as were asked for", "inferred"],
  pages: ["pages follow each other without gap or overlap", "x-pagination, or inferred"],
  filters: ["a filter leaves out what does not match, and keeps what does", "inferred"],
  sorted: ["a list is in the order that was asked for", "inferred"],
  "x-contract": ["what the document says in x-contract", "test/README.md"],
  request: ["a client's request is one that the document allows (proxy)", "OpenAPI, Operation Object"],
  described: ["the document describes the request (proxy)", "OpenAPI, Paths Object"],
  answered: ["the response is whole, and well-formed HTTP (proxy)", "RFC 9112"],
  complete: ["the response is whole, and well-formed HTTP (proxy)", "RFC 9112"],
  "http-syntax": ["the response is whole, and well-formed HTTP (proxy)", "RFC 9112"],
} as const satisfies Readonly<Record<string, readonly [holds: string, written: string]>>;

export type CheckName = keyof typeof table;

export const checkNames = Object.keys(table) as CheckName[]; // its own keys

/** One line per check, for `--help`. */
export function checkLines(): readonly string[] {
  const width = Math.max(...checkNames.map((name) => name.length));
  return checkNames.map((name) => `${name.padEnd(width)}  ${table[name][0]} (${table[name][1]})`);
}

/** What a check holds. */
export function holds(name: CheckName): string {
  return table[name][0];
}
