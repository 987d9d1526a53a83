/** The names of a document's components: legal (`^[a-zA-Z0-9._-]+$`, OpenAPI Components Object), and each used once. */
import { type Json, asObject } from "../json.ts";

/**
 * A name with what OpenAPI permits: letters lose their marks, other scripts are spelled by code point.
 * @example legalName("user profile") // "user_profile"
 */
export function legalName(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  const spelled = plain.replaceAll(/[^a-zA-Z0-9._-]/gu, (letter) =>
    /[\p{L}\p{N}]/u.test(letter) ? `u${letter.codePointAt(0)?.toString(16)}` : "_",
  );
  return spelled === "" ? "_" : spelled;
}

/** Security requirements name their schemes in a way of their own: those keep their names. */
const kept = "securitySchemes";

export class ComponentNames {
  readonly #taken = new Map<string, Set<string>>();
  readonly #legal = new Map<string, Map<string, string>>();

  /** @param components as they stand in the root document */
  constructor(components: Json) {
    for (const [section, entries] of Object.entries(components)) {
      const names = Object.keys(asObject(entries));
      this.#taken.set(section, new Set(names));
      if (section === kept || section.startsWith("x-")) continue;
      for (const name of names) this.#legalise(section, name);
    }
  }

  /** Each name of the root document that is none, and what it is called instead. */
  get illegal(): readonly (readonly [section: string, from: string, to: string])[] {
    return [...this.#legal].flatMap(([section, names]) =>
      [...names].map(([from, to]) => [section, from, to] as const),
    );
  }

  /** What a component of the root document is called. */
  legal(section: string, name: string): string {
    return this.#legal.get(section)?.get(name) ?? name;
  }

  /** @returns a name that nothing in the section has; it is taken from now on */
  free(section: string, wanted: string): string {
    const taken = this.#taken.get(section) ?? new Set();
    this.#taken.set(section, taken);
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  }

  #legalise(section: string, name: string): void {
    if (legalName(name) === name) return;
    const names = this.#legal.get(section) ?? new Map<string, string>();
    this.#legal.set(section, names.set(name, this.free(section, legalName(name))));
  }
}
