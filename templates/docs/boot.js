// The end of the page's only script. Redoc's module comes before it, so `init` is in scope.

// Redoc's search prefers a worker that it compiles from text, and this page's policy compiles nothing. Where there
// are no workers it searches in the page.
delete globalThis.Worker;

// WCAG 2.2: what scrolls must be within reach of the keyboard (2.1.1), and the name of a button must have its text in it
// (2.5.3).
const mend = () => {
  for (const one of document.querySelectorAll(":is(pre[data-language], .md-table-wrapper):not([tabindex])"))
    one.tabIndex = 0;
  for (const one of document.querySelectorAll('button[aria-haspopup="menu"][aria-label]'))
    if (one.textContent.trim() !== "") one.removeAttribute("aria-label");
};
new MutationObserver(mend).observe(document.getElementById("redoc"), { childList: true, subtree: true });

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
