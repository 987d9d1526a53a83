/** The same entry point with the extension of all other modules; `main.js` explains why it is JavaScript. */
await import("./main.js");
