import { expect, test } from "vitest";
import { type Folder, banner, changes, isEmpty } from "../../scripts/core/files.ts";

const empty: Folder = { files: new Map(), manifest: new Set(), edited: new Set(), interrupted: false };
const nothing = { added: [], updated: [], removed: [], unchanged: [], edited: [], foreign: [] };
const everything = () => true;

function folder(files: Record<string, string>, manifest: string[], edited: string[] = []): Folder {
  return {
    files: new Map(Object.entries(files)),
    manifest: new Set(manifest),
    edited: new Set(edited),
    interrupted: false,
  };
}

test.each([
  ["into an empty folder", { a: "1" }, empty, { ...nothing, added: ["a"] }],
  ["the same again", { a: "1" }, folder({ a: "1" }, ["a"]), { ...nothing, unchanged: ["a"] }],
  ["another text", { a: "2" }, folder({ a: "1" }, ["a"]), { ...nothing, updated: ["a"] }],
  [
    "a text that was edited",
    { a: "2" },
    folder({ a: "x" }, ["a"], ["a"]),
    { ...nothing, updated: ["a"], edited: ["a"] },
  ],
  [
    "an edit that is what we want",
    { a: "2" },
    folder({ a: "2" }, ["a"], ["a"]),
    { ...nothing, unchanged: ["a"] },
  ],
  [
    "a file that is not ours",
    { a: "2" },
    folder({ a: "x" }, []),
    { ...nothing, updated: ["a"], foreign: ["a"] },
  ],
  [
    "a file of ours, the manifest lost",
    { a: "2" },
    folder({ a: `// ${banner}` }, []),
    { ...nothing, updated: ["a"] },
  ],
  ["a file no longer wanted", {}, folder({ a: "1" }, ["a"]), { ...nothing, removed: ["a"] }],
  ["an obsolete file that is already removed", {}, folder({}, ["a"]), nothing],
  ["somebody's own file", {}, folder({ a: "1" }, []), nothing],
])("%s", (_name, wanted, found, want) => {
  expect(changes(new Map(Object.entries(wanted)), found, everything)).toEqual(want);
});

test("a partial run removes only files of its own targets", () => {
  const found = folder({ a: "1", b: "1" }, ["a", "b"]);
  expect(changes(new Map(), found, (path) => path === "a").removed).toEqual(["a"]);
});

test("nothing to do", () => {
  expect([isEmpty(nothing), isEmpty({ ...nothing, removed: ["a"] })]).toEqual([true, false]);
});
