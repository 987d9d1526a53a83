/** The names that a module of ours declares or exports, read from its source: so that no list of them can be out of date. */

/** @param source top-level statements, each at the start of a line, as templates write them */
export function declaredNames(source: string): string[] {
  const imported = [...source.matchAll(/^import (?:type )?(?:\* as (\w+)|\{([^}]*)\}|(\w+)) from/gm)];
  return [
    ...imported.flatMap(([, namespace, list, whole]) => [namespace ?? whole ?? [], names(list)].flat(2)),
    ...declarations(source),
  ];
}

/** Those of them that others can import. What `export *` passes on is not among them. */
export function exportedNames(source: string): string[] {
  const listed = [...source.matchAll(/^export (?:type )?(?:\{([^}]*)\}|\* as (\w+))/gm)];
  const exported = [...source.matchAll(/^export (.*)$/gm)].map(([, statement = ""]) => statement);
  return [
    ...listed.flatMap(([, list, namespace]) => [...names(list), ...(namespace ? [namespace] : [])]),
    ...exported.flatMap(declarations),
  ];
}

const declaration =
  /^(?:export )?(?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|namespace) ([\w$]+)/gm;

const destructured = /^(?:export )?(?:const|let) \{([^}]*)\} =/gm;

function declarations(source: string): string[] {
  const taken = [...source.matchAll(destructured)].flatMap(([, list]) => names(list));
  return [...[...source.matchAll(declaration)].map(([, name = ""]) => name), ...taken];
}

/** `type A, B as C` → `["A", "C"]`. */
function names(list = ""): string[] {
  return list.split(",").flatMap((entry) => /([\w$]+)\s*$/.exec(entry.trim())?.[1] ?? []);
}
