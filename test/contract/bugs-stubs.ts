/** Bugs of the generated stubs. */
export type Row = readonly [name: string, text: string, by: string];

export const stubRows: Readonly<Record<string, readonly Row[]>> = {
  "generated/typescript/src/server/engine/request-validation/gate.ts": [
    ["headers may be missing", '"missing-header": missingHeader', '"missing-header": () => undefined'],
    [
      "headers may be malformed",
      '"malformed-header": malformedHeader',
      '"malformed-header": () => undefined',
    ],
    ["Accept ignored", "accept: notAcceptable", "accept: () => undefined"],
    ["no HEAD", 'method === "head" ? operations.get("get")', 'method === "trace" ? operations.get("get")'],
    ["wrong method without Allow", "headers: { Allow: names }", "headers: {}"],
  ],
  "generated/typescript/src/server/engine/request-validation/order.ts": [
    [
      "rules in the wrong order",
      "return refusalOrder\n    .filter",
      "return refusalOrder\n    .toReversed()\n    .filter",
    ],
  ],
  "generated/typescript/src/server/engine/request-validation/objections.ts": [
    [
      "parameters not checked",
      "const ofParameters = parameterFaults(readers.others, values);",
      "const ofParameters: readonly PlacedFault[] = [];",
    ],
    [
      "bodies not checked",
      "const ofBody = bodyFaults(asked, content);",
      "const ofBody: readonly PlacedFault[] = [];",
    ],
    [
      "any Content-Type",
      "return reason === undefined ? undefined : { error: 415, reason };",
      "return undefined;",
    ],
    [
      "broken JSON is 422",
      '{ error: "unparsable-body", reason: content.reason }',
      '{ error: "invalid-parameters", reason: content.reason }',
    ],
  ],
  "generated/typescript/src/server/engine/request-validation/coerce.ts": [
    ["integers with spaces", "/^(?:0|-?[1-9]\\d*)$/", "/^ *(?:0|-?[1-9]\\d*)$/"],
    ["integers in hexadecimal", "/^(?:0|-?[1-9]\\d*)$/", "/^(?:0|-?[1-9]\\d*|0x\\d+)$/"],
  ],
  "generated/typescript/src/server/engine/request-validation/headers.ts": [
    [
      "one of the headers not asked for",
      "for (const { indices } of groups) if",
      "for (const { indices } of []) if",
    ],
  ],
};
