/** What every package of TypeScript that is generated asks of its compiler. */
export const compilerOptions = {
  lib: ["es2024"],
  module: "nodenext",
  types: ["node"],
  noEmit: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
};
