/** Whatever the vendor's portal shows of an operation, our page shows, too. */
import { beforeAll, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { type Site, siteOf, textOf } from "./pages.ts";

const path = "operations/create-conversation.html";

let site: Site;
let html: string;
beforeAll(async () => {
  ({ site } = await siteOf("test/fixtures/users-api/spec/openapi.yaml"));
  html = site.get(path) ?? "";
});

/** The text of the part of the page that begins with a mark, up to the end of its element. */
function within(mark: string, tag: string): string {
  const from = html.indexOf(mark);
  return from < 0 ? "" : textOf(html.slice(from, html.indexOf(`</${tag}>`, from))).replace(/^[^>]*> ?/, "");
}

const menu = () => within('aria-label="Contents"', "nav");
const main = () => textOf(html.slice(html.indexOf("<main")));

test.each([
  ["a breadcrumb with the group", () => within('class="trail"', "nav"), "Start Conversations"],
  ["the title and the lifecycle badge", () => within("<h1", "h1"), "Create Conversation pending"],
  [
    "the full URL on the staging host, with the method",
    () => within('class="endpoint"', "p"),
    "POST https://api.mpc.dev.placewise.com/v1/users/me/conversations",
  ],
  ["API Permit", main, "Permit Conversations:Api:Users:Conversations:Create"],
  ["API Context", main, "Context customer"],
  ["Authorizations", main, "Authorization User"],
  ["headings with an anchor", () => within('<h2 id="samples"', "h2"), "#"],
  ["the header parameters", main, "Header parameters"],
  ["a parameter with type, required and example", main, "X-Product-Name string required"],
  [
    "the body with its media type",
    main,
    "Body required # The participants and the first message. application/json",
  ],
  ["an example of the body", main, "EscalatorConversationRequest"],
  ["the response by code and name", main, "200 OK #"],
  ["the media type and schema of the response", main, "application/json — ConversationCreatedResponse"],
  ["the previous page, in the order of the sidebar", main, "Previous List Conversations"],
  ["the next page, in the order of the sidebar", main, "Next Show Conversation"],
  [
    "folders in the sidebar, and in them operations with a method",
    menu,
    "Conversations List Conversations GET Create Conversation POST Show Conversation GET",
  ],
  ["a folder inside a folder", menu, "Messages List Messages GET"],
  [
    "the chapters of Get started",
    menu,
    "Guide What this description is A first request Contexts Permits Pagination and sorting Errors Rate limits Localisation Data formats Authorization",
  ],
])("%s", (_point, part, want) => {
  expect(part()).toContain(want);
});

test.each([
  ["Shell", "curl"],
  ["JavaScript", "fetch"],
  ["Java", "Java"],
  ["Swift", "Swift"],
  ["Go", "Go"],
  ["PHP", "PHP"],
  ["Python", "Python requests"],
  ["HTTP", "HTTP"],
  ["C#", "C#"],
  ["Ruby", "Ruby"],
])("request code samples: %s", (_tab, label) => {
  expect(html).toContain(`<figcaption>${label}</figcaption>`);
});

test("the vendor's page without JavaScript is 2.5 MB of which 2 KB are text; each of ours is at most 30 KB", () => {
  const styles = gzipSync(site.get("assets/site.css") ?? "").length;
  const large = [...site]
    .filter(([name]) => name.startsWith("operations/") && name.endsWith(".html"))
    .map(([name, text]) => ({ name, bytes: gzipSync(text).length + styles }))
    .filter(({ bytes }) => bytes > 30_000);
  expect(large).toEqual([]);
});
