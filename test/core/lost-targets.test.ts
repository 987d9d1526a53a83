/** A target that was made before and cannot be made now: an error, and its files stay. */
import { expect, test } from "vitest";
import { lostTargets } from "../../scripts/commands/generate.ts";

const warning = (name: string) =>
  ({
    severity: "warning",
    code: `target/${name}`,
    message: `Target "${name}" is skipped: a name has no spelling.`,
    at: { file: "openapi.yaml", line: 3, column: 1, length: 1 },
  }) as const;
const go = { files: ["go/client.go", "go/go.mod"], warning: warning("go") };
const php = { files: ["php/client.php"], warning: warning("php") };

test.each([
  ["none was made", [go, php], [], []],
  ["another target's files are there", [go], ["php/client.php"], []],
  [
    "one was made",
    [go, php],
    ["go/go.mod", "openapi.json"],
    [
      {
        ...warning("go"),
        severity: "error",
        message:
          'Target "go" is skipped: a name has no spelling. It was made before, and its files are kept.',
        hint: "mend the document, or name the targets that you want with --only",
      },
    ],
  ],
])("%s", (_name, leftOut, written, want) => {
  expect(lostTargets(leftOut, new Set(written))).toEqual(want);
});
