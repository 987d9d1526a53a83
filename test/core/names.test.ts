/** Names derived from those of a document. */
import { expect, test } from "vitest";
import { functionNames, operationName, typeNames } from "../../scripts/core/names.ts";

test("an operation without an operationId", () => {
  expect(operationName("get", "/v1/users/{user_id}/e-mails")).toBe("getV1UsersByUserIdEMails");
});

test.each<[string, string[], string[]]>([
  ["an identifier stays", ["listUsers", "$all", "_x"], ["listUsers", "$all", "_x"]],
  [
    "others become one",
    ["issues/list-all", "get user.name", "2fa"],
    ["issuesListAll", "getUserName", "operation2fa"],
  ],
  ["no letter of ours", ["日本", "…"], ["operation", "operation2"]],
  ["words of the language", ["delete", "await"], ["delete2", "await2"]],
  ["names with a meaning", ["__proto__", "then"], ["__proto__2", "then2"]],
  ["names of the module", ["createClient"], ["createClient2"]],
  ["two that become one", ["a-b", "a.b", "aB"], ["aB2", "aB3", "aB"]],
  ["a number that is taken", ["delete2", "delete"], ["delete2", "delete3"]],
])("functions: %s", (_name, ids, wanted) => {
  expect(functionNames(ids, ["createClient"])).toEqual(wanted);
});

test.each<[string, string[], string[]]>([
  [
    "an identifier stays",
    ["Page_User", "$x", "then", "constructor"],
    ["Page_User", "$x", "then2", "constructor"],
  ],
  ["others become one", ["Page.User", "page-user", "2fa", "a b"], ["Page_User", "page_user", "_2fa", "a_b"]],
  ["two that become one", ["a.b", "a-b", "a_b"], ["a_b2", "a_b3", "a_b"]],
  ["case alone", ["Foo", "foo"], ["Foo", "foo"]],
  ["words of the language and its types", ["class", "string", "any"], ["class2", "string2", "any2"]],
  ["what types are written with", ["Blob"], ["Blob2"]],
])("types: %s", (_name, names, wanted) => {
  expect(typeNames(names, ["Blob"])).toEqual(wanted);
});
