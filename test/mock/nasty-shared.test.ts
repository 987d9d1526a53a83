import { nastySuite } from "../server/nasty-suite.ts";

nastySuite("mock", new URL("nasty-mock.ts", import.meta.url), {
  // It reads targets as they are sent; a web `Request`, which the stubs get, has none with dots, and no `*`.
  "an id behind dots": [404],
  "an id behind encoded dots": [404],
  "OPTIONS *": [404],
  // It takes any token.
  "a token of 30 KB": [200],
  "a token of no encoding": [200],
});
