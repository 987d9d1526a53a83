/** The names under which schemas are exported: in Pascal case, each one once. */

export class ExportNames {
  readonly #taken = new Set<string>();

  /** A component and the two types of its values. */
  component(name: string): string {
    return this.#free(pascalCase(name), ["", "Output"]);
  }

  /** @param suffixes of all that is exported for an operation */
  operation(id: string, suffixes: readonly string[]): string {
    return this.#free(pascalCase(id), suffixes);
  }

  #free(name: string, suffixes: readonly string[]): string {
    let chosen = name;
    for (let count = 2; suffixes.some((suffix) => this.#taken.has(chosen + suffix)); count++)
      chosen = `${name}${count}`;
    for (const suffix of suffixes) this.#taken.add(chosen + suffix);
    return chosen;
  }
}

/**
 * Joins words and drops what stands between them; letters that are not in ASCII are spelled by code point.
 * @example pascalCase("page-user") // "PageUser"
 */
export function pascalCase(name: string): string {
  const spelled = name.replaceAll(/[^ -~]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
  const words = /^[A-Z]+$/.test(spelled) ? [spelled.toLowerCase()] : (spelled.match(/[A-Za-z0-9]+/g) ?? []);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(joined) ? joined : `N${joined}`;
}
