/** What still differs, with the reason. A row that no longer differs fails, so that the list stays true. */

/** Title of the row → the reason. */
export const differences: Readonly<Record<string, string>> = {
  "a part whose name has a line break":
    "HTML (4.10.21.8) sends a line break in the name of a part as CR LF, whatever it was.",
};

const meaning = "A schema of XML or YAML says what it means, not how it is written: it needs an example.";

/** What the mock cannot answer. */
export const unmocked: Readonly<Record<string, string>> = {
  XML: meaning,
  YAML: meaning,
};

/** What the MSW handlers cannot answer. */
export const unhandled: Readonly<Record<string, string>> = { XML: meaning, YAML: meaning, SOAP: meaning };
