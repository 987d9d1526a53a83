/** Names of pages and anchors: safe on every file system and in every URL, and never the same twice. */

/** `Mark as "seen"` → `mark-as-seen`; empty if nothing of the text can stay. */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, longest)
    .replace(/-+$/, "");
}

/** File systems allow 255 bytes. */
const longest = 80;

/** Device names of Windows, which no file may have, and what the site names itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Gives each text its own name. */
export class Names {
  readonly #taken = new Set<string>();

  /** @param fallback used where nothing of the text can stay, as with a name in another script */
  of(text: string, fallback = "page"): string {
    const wanted = slug(text) || fallback;
    const name = reserved.test(wanted) ? `${wanted}-` : wanted;
    let free = name;
    for (let count = 2; this.#taken.has(free); count++) free = `${name}-${count}`;
    this.#taken.add(free);
    return free;
  }
}
