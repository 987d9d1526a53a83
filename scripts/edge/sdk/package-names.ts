/** Names for packages, made from a document's title. */

/** A name that package registries accept. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const fitting = words.filter((_word, index) => words.slice(0, index + 1).join("-").length <= 60);
  return fitting.join("-") || "api";
}

/** The name of a Python module: no hyphens, no leading digit, no keyword and no module of the standard library. */
export function moduleOf(slug: string): string {
  const name = slug.replaceAll("-", "_");
  return slug.includes("-") && !/^[0-9]/.test(name) ? name : `${name.replace(/^(?=[0-9])/, "api_")}_client`;
}

/** The name of a Go package: no hyphens, no leading digit, no keyword. */
export function goPackageOf(slug: string): string {
  const name = slug.replaceAll("-", "");
  return /^[0-9]/.test(name) || goKeywords.includes(name) ? `api${name}` : name;
}

const goKeywords =
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var main".split(
    " ",
  );
