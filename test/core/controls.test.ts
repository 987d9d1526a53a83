import { expect, test } from "vitest";
import { controlFault } from "../../scripts/core/http/controls.ts";

const navigation = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
const fault = (headers: Readonly<Record<string, string>>, listening = "127.0.0.1") =>
  controlFault(new Map(Object.entries(headers)), listening);

test.each<[string, Readonly<Record<string, string>>, string?]>([
  ["a program", { host: "127.0.0.1:4010" }],
  ["HTTP/1.0 without a host", {}],
  ["localhost", { host: "LOCALHOST:4010" }],
  ["a name below localhost", { host: "mock.localhost:4010" }],
  ["another loopback address", { host: "127.1.2.3" }],
  ["the loopback address of IPv6", { host: "[::1]:4010" }],
  [
    "its own page",
    { host: "localhost:4010", origin: "http://localhost:4010", "sec-fetch-site": "same-origin" },
  ],
  [
    "a page on another port",
    { host: "127.0.0.1:4010", origin: "http://localhost:3000", "sec-fetch-site": "cross-site" },
  ],
  ["an address typed by a person", { host: "localhost:4010", "sec-fetch-site": "none", ...navigation }],
  ["a link of another site", { host: "localhost:4010", "sec-fetch-site": "cross-site", ...navigation }],
  ["any address, where others may ask", { host: "10.1.2.3:4010" }, "0.0.0.0"],
  [
    "its own name, where others may ask",
    { host: "qa.example:4010", origin: "http://qa.example:4010" },
    "qa.example",
  ],
])("%s is allowed", (_name, headers, listening) => {
  expect(fault(headers, listening)).toBe(undefined);
});

test.each<[string, Readonly<Record<string, string>>, string, string?]>([
  [
    "a name bound to this machine",
    { host: "evil.example:4010" },
    "The host evil.example:4010 is not one of this machine: use localhost or 127.0.0.1.",
  ],
  [
    "a name that ends like localhost",
    { host: "evillocalhost" },
    "The host evillocalhost is not one of this machine: use localhost or 127.0.0.1.",
  ],
  [
    "a name that begins like an address",
    { host: "127.0.0.1.evil.example" },
    "The host 127.0.0.1.evil.example is not one of this machine: use localhost or 127.0.0.1.",
  ],
  [
    "an address of another machine",
    { host: "10.1.2.3" },
    "The host 10.1.2.3 is not one of this machine: use localhost or 127.0.0.1.",
  ],
  ["an empty host", { host: "" }, "The host  is not one of this machine: use localhost or 127.0.0.1."],
  [
    "such a name, where others may ask",
    { host: "evil.example" },
    "The host evil.example is not one of this machine: use localhost or 127.0.0.1.",
    "0.0.0.0",
  ],
  [
    "a page of another site",
    { host: "localhost", origin: "https://evil.example" },
    "Pages of https://evil.example are not allowed.",
  ],
  ["a page without an origin", { host: "localhost", origin: "null" }, "Pages of null are not allowed."],
  [
    "an origin with a name before the host",
    { host: "localhost", origin: "http://localhost@evil.example" },
    "Pages of http://localhost@evil.example are not allowed.",
  ],
  [
    "an image of another site",
    {
      host: "localhost",
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "no-cors",
      "sec-fetch-dest": "image",
    },
    "Pages of other sites are not allowed.",
  ],
  [
    "a frame of another site",
    {
      host: "localhost",
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "iframe",
    },
    "Pages of other sites are not allowed.",
  ],
])("%s is refused", (_name, headers, want, listening) => {
  expect(fault(headers, listening)).toBe(want);
});
