/** What the clients cannot do, in Markdown; `test/sdk/limits.test.ts` runs them to see that it is so. */
import type { Language } from "../../scripts/core/sdk/sdk.ts";

const shared: readonly string[] = [
  "Header and cookie parameters are not part of method signatures. Set headers in the configuration; a missing one is reported by the server, not by the compiler.",
  "A required query parameter may be left out: the server reports it, not the compiler.",
  "An object in the query is a parameter for each of its properties. A list that the API takes as one text (`a,b`) is a text. An object with lists or objects inside is left out, with a note below.",
  "Bodies in JSON and `multipart/form-data` are encoded for you. A body in any other media type, such as a form, XML or a stream of JSON lines, is bytes that you encode. Of several media types, a method sends one. `encoding` of parts is ignored.",
  "JSON responses are typed, and server-sent events are read one by one. Other streams are not.",
  "A method returns the body of the first success status; the body of another one is read as if it were that.",
  "All errors share one class with status and body, so the error statuses of an operation are not typed. Errors do not include response headers.",
  "Optional values that are null are left out of the body, so null cannot be sent for them.",
  "Properties that the description does not name are dropped, where it names others.",
  "Nothing is validated: no format, pattern or limit. Dates and times are texts, and values of an enumeration without a name are, too.",
  "Only bearer tokens, basic authentication and API keys are sent. For OAuth 2.0 and OpenID Connect, you get the token yourself.",
  "Pages are followed only where `x-pagination` says how, with a page, a size, a list and what comes next.",
  "Callbacks, webhooks, links, servers of a path, and the methods `trace` and `query` have no code.",
];

const own: Readonly<Record<Language, readonly string[]>> = {
  python: [
    "A response that is not JSON is `None`: text and bytes are not returned.",
    "`encode` leaves out values that are `None`, even required ones. An error body that is not JSON is `None`.",
    "A JSON response that lacks a required property raises `TypeError`.",
  ],
  go: [
    "A response that is not JSON is not returned: the method gives only an error.",
    "Unions, recursive schemas and error bodies are `any`; numbers in them are `json.Number`, so that no precision is lost.",
    "An object with a property whose name a struct tag cannot hold (a quote, a comma, an emoji) is a `map[string]any`.",
    "A JSON response that lacks a required property has its zero value, such as an empty string.",
  ],
  java: [
    "A response that is not JSON is a `byte[]`.",
    "Unions, recursive schemas and error bodies are `Object`.",
    "A JSON response that lacks a required property has null there.",
  ],
  php: [
    "A response that is not JSON is a string.",
    "Unions and recursive schemas are plain values or arrays. An error body that is not JSON is null.",
    "A JSON response that lacks a required property raises a warning and a `TypeError`.",
  ],
};

export function limitsOf(language: Language): readonly string[] {
  return [...shared, ...own[language]];
}

/** Why a package says that it is experimental. */
export const experimental =
  "This client is experimental: it is made by a generator that has no public interface, so a new version may change its names and types, and it covers less than the TypeScript client. Read the limitations before you depend on it.";
