/** encoding/json takes a name from a field's tag only if it consists of these characters, and has no way to escape others. */
export function isGoFieldName(name: string): boolean {
  return /^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u.test(name);
}
