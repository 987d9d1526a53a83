/** Turns the compiler's output after an edit of `spec/` into tasks for people. */
import { expect, test } from "vitest";
import { parse, tasks } from "../living-types.ts";

const errors = [
  {
    title: "a new operation",
    given: `test/sandbox/handlers.ts(22,3): error TS2741: Property 'showAvatar' is missing in type '{ listUsers: Handler<{ parameters: {}; }>; }' but required in type 'Operations<Caller>'.`,
    want: ["test/sandbox/handlers.ts:22  add a handler for showAvatar"],
  },
  {
    title: "two new operations",
    given: `test/sandbox/handlers.ts(22,3): error TS2739: Type '{ listUsers: Handler<{}>; }' is missing the following properties from type 'Operations<Caller>': showAvatar, hideAvatar`,
    want: ["test/sandbox/handlers.ts:22  add a handler for showAvatar, hideAvatar"],
  },
  {
    title: "a removed operation, once, without follow-up errors",
    given: `test/sandbox/handlers.ts(37,3): error TS2344: Type '"listScopes" | "listUsers"' does not satisfy the constraint 'keyof Operations<unknown>'.
  Type '"listScopes"' is not assignable to type 'keyof Operations<unknown>'.
test/sandbox/handlers.ts(54,25): error TS7006: Parameter 'input' implicitly has an 'any' type.
test/sandbox/prism.test.ts(71,47): error TS2339: Property 'listScopes' does not exist on type 'Api'.
`,
    want: [
      "test/sandbox/handlers.ts:37  spec/ no longer has listScopes: remove its code",
      "test/sandbox/prism.test.ts:71  spec/ no longer has listScopes: remove its code",
    ],
  },
  {
    title: "a renamed field, where it is read and where it is written",
    given: `test/sandbox/start.ts(47,69): error TS2339: Property 'unseen' does not exist on type '{ id: number; of: { a: string; }; unread?: number; }'.
test/sandbox/store/a.ts(9,5): error TS2353: Object literal may only specify known properties, and 'unseen' does not exist in type '{ id: number; of: { a: string; }; unread?: number; }'.`,
    want: [
      "test/sandbox/start.ts:47  spec/ has no unseen here; it has: id, of, unread",
      "test/sandbox/store/a.ts:9  spec/ has no unseen here; it has: id, of, unread",
    ],
  },
  {
    title: "a renamed field of a component",
    given: `test/sandbox/start.ts(47,69): error TS2339: Property 'unseen' does not exist on type 'Conversation'.`,
    want: ["test/sandbox/start.ts:47  spec/ has no unseen in Conversation"],
  },
  {
    title: "a removed schema, for which the compiler lists only some alternatives",
    given: `test/sandbox/store/scopes.ts(7,50): error TS2339: Property 'Scope' does not exist on type '{ User: { id: number; }; ... 25 more ...; Error: { ...; }; }'.`,
    want: ["test/sandbox/store/scopes.ts:7  spec/ has no Scope here"],
  },
  {
    title: "a new value of an enum",
    given: `test/sandbox/handlers.ts(187,3): error TS2322: Type '"a asc" | "b asc"' is not assignable to type '"a asc"'.
  Type '"b asc"' is not assignable to type '"a asc"'.`,
    want: [`test/sandbox/handlers.ts:187  "b asc" is new in spec/; this code only handles "a asc"`],
  },
  {
    title: "a newly required header, where it is passed and where the client is",
    given: `test/sandbox/start.ts(39,60): error TS2322: Type '{ "X-Product": string; }' is not assignable to type 'SharedHeaders'.
  Type '{ "X-Product": string; }' is not assignable to type 'Headers & Required<Pick<Headers, "X-Slug">>'.
    Property '"X-Locale"' is missing in type '{ "X-Product": string; }' but required in type 'Headers'.
test/contract/mock.test.ts(7,3): error TS2322: Type '(options: ClientOptions) => Api' is not assignable to type '(options: ApiOptions) => object'.
  Types of parameters 'options' and 'options' are incompatible.
    Type 'ApiOptions' is not assignable to type 'ClientOptions'.
      Types of property 'headers' are incompatible.
        Property '"X-Locale"' is missing in type '{ "X-Product": string; }' but required in type 'Headers'.
test/sandbox/a.ts(1,2): error TS2741: Property '"X-Locale"' is missing in type '{}' but required in type 'Headers'.`,
    want: [
      "test/sandbox/start.ts:39  spec/ now requires X-Locale: add it",
      "test/contract/mock.test.ts:7  spec/ now requires X-Locale: add it",
      "test/sandbox/a.ts:1  spec/ now requires X-Locale: add it",
    ],
  },
  {
    title: "an error unrelated to spec/ is unchanged",
    given: `test/sandbox/start.ts(3,7): error TS6133: 'asObject' is declared but its value is never read.`,
    want: ["test/sandbox/start.ts:3  'asObject' is declared but its value is never read. (TS6133)"],
  },
  { title: "nothing", given: "", want: [] },
];

test.each(errors)("$title", ({ given, want }) => {
  expect(tasks(parse(given))).toEqual(want);
});
