/**
 * A DOM for React, which must exist before React is loaded, so import it first. `fetch` and its classes stay Node's,
 * because a browser's `fetch` would require CORS headers from the test servers.
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
