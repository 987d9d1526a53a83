/** For whoever starts the entry by the name that all other modules have; `main.js` says why it is JavaScript. */
await import("./main.js");
