/** Heads that HTTP allows or forbids in a corner, and the one answer to each that every server of ours gives. */
import { goodHeaders } from "./contract.ts";

const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
const head = lines({ ...goodHeaders, authorization: "Bearer marta-token", connection: "close" });
const body = `{"message":{"content":"Hello"}}`;
const get = (version: string, ...more: string[]) => [
  `GET /v1/users HTTP/${version}`,
  ...head,
  ...more,
  "",
  "",
];
const getOf = (target: string) => [`GET ${target} HTTP/1.1`, "Host: localhost", ...head, "", ""];
const post = (...more: string[]) => [
  "POST /v1/users/me/conversations/2/messages HTTP/1.1",
  "Host: localhost",
  `Content-Length: ${body.length}`,
  ...head,
  ...more,
  "",
  body,
];

export const oddHeads: readonly (readonly [name: string, bytes: Buffer, status: number])[] = (
  [
    ["HTTP/1.0 without a host", get("1.0"), 200],
    ["HTTP/1.0 with an empty host", get("1.0", "Host:"), 200],
    ["an empty host", get("1.1", "Host:"), 200],
    ["no host", get("1.1"), 400],
    ["a host of two words", get("1.1", "Host: a b"), 400],
    ["a host with a path", get("1.1", "Host: a/b"), 400],
    ["two hosts", get("1.1", "Host: a", "Host: a"), 400],
    ["two hosts in HTTP/1.0", get("1.0", "Host: a", "Host: b"), 400],
    ["two media types", post("Content-Type: application/json", "Content-Type: text/plain"), 415],
    ["a media type twice", post("Content-Type: application/json", "Content-Type: application/json"), 415],
    ["two tokens", get("1.1", "Host: a", "Authorization: Bearer jonas-token"), 401],
    ["a token twice", get("1.1", "Host: a", "Authorization: Bearer marta-token"), 401],
    ["a token and another scheme", get("1.1", "Host: a", "Authorization: Basic YTpi"), 401],
    ["an absolute target", getOf("http://localhost/v1/users"), 200],
    ["an absolute target with an @ in its path", getOf("http://localhost/v1/users?page_no=1&at=@"), 200],
    ["an absolute target with a user", getOf("http://marta@localhost/v1/users"), 400],
    ["an absolute target with a password", getOf("http://marta:secret@localhost/v1/users"), 400],
    ["a host before an @", getOf("HTTP://localhost:80@other.example/v1/users"), 400],
    ["a single header twice", get("1.1", "Host: a", "X-Customer: id=2"), 471],
  ] as const
).map(([name, text, status]) => [name, Buffer.from(text.join("\r\n"), "latin1"), status]);
