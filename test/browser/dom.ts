/**
 * A DOM for React, made before React is loaded; import it first. What requests are made of stays that of Node, for
 * a browser's `fetch` would ask the servers of the tests for CORS headers.
 */
import { Window } from "happy-dom";

const window = new Window({ url: "http://127.0.0.1/" });
const { document, navigator, HTMLElement, Node, MutationObserver } = window;
for (const [name, value] of Object.entries({
  window,
  document,
  navigator,
  HTMLElement,
  Node,
  MutationObserver,
}))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

export const closeDom = () => window.happyDOM.close();
