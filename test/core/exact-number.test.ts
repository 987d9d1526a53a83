/** Numbers with the digits that a JavaScript number does not hold. */
import { expect, test } from "vitest";
import { exactJson } from "../../scripts/core/exact-json.ts";
import { longNumber } from "../../scripts/core/exact-number.ts";

test.each<[text: string, want: string]>([
  ["9007199254740993", "9007199254740993"],
  ["-0018446744073709551616", "-18446744073709551616"],
  ["3.14159265358979323846", "3.14159265358979323846"],
  ["-.10000000000000000001", "-0.10000000000000000001"],
  ["+12345678901234567.5e-3", "12345678901234567.5e-3"],
  ["1e400", "1e400"],
  ["-1E+400", "-1E+400"],
  ["2.50e-400", "2.50e-400"],
  ["1.e400", "1e400"],
])("%s keeps its digits in JSON as %s", (text, want) => {
  expect([exactJson([longNumber(text)]), String(longNumber(text))]).toEqual([`[${want}]`, want]);
});

test.each([
  "0",
  "-0",
  "-0.0",
  "0e-400",
  "0.0E-999",
  "1.0",
  "1.10",
  "0.1",
  "5.",
  ".5",
  "+1.5",
  "1.50e2",
  "1e21",
  "9007199254740991",
  "9007199254740992",
  "100000000000000000000",
  "9007199254740992.0",
  "1e22",
  "1e23",
  "0.30000000000000004",
  "1.7976931348623157e308",
  "5e-324",
  "",
  ".",
  "e5",
  "1e",
  "1_0",
  "0x10",
  ".inf",
  ".nan",
  "1.2.3",
  "--1",
  "1e400 ",
  "١",
])("a JavaScript number holds %j, or it is none", (text) => {
  expect(longNumber(text)).toBeUndefined();
});
