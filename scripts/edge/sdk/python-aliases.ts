/**
 * Python evaluates a type alias at its definition, so a name that is defined later (or its own name, in a recursive
 * schema) is a NameError. Such names are quoted, as PEP 484 requires for forward references.
 */
export function quotedAliases(source: string): string {
  const end = source.indexOf("\n# ─── Embedded runtime");
  const alias = /^(\w+) = (?=[A-Z]\w*(?:\[|$))(.+)$/gm;
  const models = source.slice(0, end);
  const later = new Set([...models.matchAll(alias)].map(([, name = ""]) => name));
  const quoted = models.replaceAll(alias, (_line, name: string, type: string) => {
    const written = type.replaceAll(/"(?:[^"\\]|\\.)*"|\w+/g, (word) =>
      later.has(word) ? `"${word}"` : word,
    );
    later.delete(name);
    return `${name} = ${written}`;
  });
  return quoted + source.slice(end);
}
