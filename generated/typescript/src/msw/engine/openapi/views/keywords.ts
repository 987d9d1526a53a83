// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** What a view keeps of the properties that it leaves out: whoever checks a value removes them first, or refuses them. */
export const hiddenKeywords = {
  request: { names: "x-read-only-properties", patterns: "x-read-only-patterns" },
  response: { names: "x-write-only-properties", patterns: "x-write-only-patterns" },
} as const;

/** The component that a view with a name of its own is a view of. */
export const viewOf = "x-view-of";
