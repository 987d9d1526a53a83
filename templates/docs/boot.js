// The end of the page's only script. Redoc's module comes before it, so `init` is in scope.

// Redoc's search prefers a worker that it compiles from text, and this page's policy compiles nothing. Where there
// are no workers it searches in the page.
delete globalThis.Worker;

// The document is read from the page as data, so that nothing it says is ever code.
init(
  JSON.parse(document.getElementById("openapi").textContent),
  {
    disableTelemetry: true,
    jsonSamplesExpandLevel: "all",
    skipBundle: true, // the document is bundled: Redoc has nothing to fetch
  },
  document.getElementById("redoc"),
);
