/**
 * Stryker's default operators. Stryker itself cannot run these tests: it plants all mutations in the code at once, behind
 * a switch, and this repository ships its own source as output (`templates/runtime`, parts of `core/`), so that the
 * switches would show in the generated code. JavaScript, so that the type check does not need the package.
 */
import { Instrumenter } from "@stryker-mutator/instrumenter";

const silent = {
  isDebugEnabled: () => false,
  debug() {},
  info() {},
  warn() {},
  error() {},
  trace() {},
  fatal() {},
};

/**
 * @param {string} name a path
 * @param {string} content the text of this file
 * @returns {Promise<{ mutatorName: string, replacement: string, location: { start: Place, end: Place } }[]>}
 *   all mutations of the file; lines and columns count from 0
 * @typedef {{ line: number, column: number }} Place
 */
export async function mutationsOf(name, content) {
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(silent).instrument([{ name, mutate: true, content }], options);
  return mutants;
}
