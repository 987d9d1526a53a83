/** Addresses between the pages of a site, relative, so that it works in any folder and from a disk. */

/** @param to from the root of the site, or with a scheme */
export function relative(from: string, to: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(to)) return to;
  const [path = "", anchor] = to.split("#");
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (path === from || path === "") return hash || "#";
  const [own, other] = [from.split("/"), path.split("/")];
  let same = 0;
  while (same < own.length - 1 && same < other.length - 1 && own[same] === other[same]) same++;
  return `${"../".repeat(own.length - 1 - same)}${other.slice(same).join("/")}${hash}`;
}

/** Addresses that a reader may be led to. Others stay text. */
export function isOutside(to: string): boolean {
  return /^(?:https?:\/\/[^/\s]|mailto:.)/i.test(to) && URL.canParse(to);
}
