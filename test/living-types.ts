/**
 * Translates compiler errors in the hand-written code for the living API into tasks: which operation or field, in which
 * file, and what to do. The compiler itself prints the types of all operations.
 */

/** The folders whose code uses the code generated from `spec/`. */
export const livingFolders = ["test/sandbox/", "test/contract/", "test/workflows/", "test/spec/"];

export interface TypeError {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  /** The whole message, with all its lines. */
  readonly message: string;
}

/** @param text the output of `tsc --pretty false`; an error's further lines are indented */
export function parse(text: string): readonly TypeError[] {
  return text.split(/\n(?=\S)/).flatMap((entry) => {
    const found = /^(.+?)\((\d+),\d+\): error (TS\d+): ([^]*)$/.exec(entry);
    if (!found) return [];
    const [, file = "", line, code = "", message = ""] = found;
    return [{ file, line: Number(line), code, message: message.trimEnd() }];
  });
}

/** @returns one line per place to edit, in the compiler's order */
export function tasks(errors: readonly TypeError[]): readonly string[] {
  const causes = errors.filter(({ code }) => !consequences.has(code));
  const files = new Set(causes.map(({ file }) => file));
  const shown = [...causes, ...errors.filter(({ code, file }) => consequences.has(code) && !files.has(file))];
  return [...new Set(shown.map((error) => `${error.file}:${error.line}  ${taskOf(error)}`))];
}

/** A parameter whose type is unknown because its operation is. */
const consequences = new Set(["TS7006", "TS7031"]);

function taskOf({ message, code }: TypeError): string {
  for (const [pattern, task] of phrases) {
    const found = pattern.exec(message);
    if (found) return task(found[1] ?? "", found[2] ?? "");
  }
  const [first = ""] = message.split("\n");
  return `${first.length > 160 ? `${first.slice(0, 160)}…` : first} (${code})`;
}

const gone = (operation: string) => `spec/ no longer has ${operation}: remove its code`;
const missing = (operations: string) => `add a handler for ${operations}`;
const noField = (name: string, type: string) => `spec/ has no ${name} ${placeOf(type)}`;

/** Compiler error → its meaning; the first match wins. `Api` is the client, `Operations` are the handlers. */
const phrases: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [/^Property '(.+?)' is missing in type [^]* but required in type 'Operations\b/, missing],
  [/is missing the following properties from type 'Operations\b[^']*': (.+?)\.?$/, missing],
  [/does not satisfy the constraint 'keyof Operations\b[^]*\n +Type '"(\w+)"'/, gone],
  [/^Type '"(\w+)"' does not satisfy the constraint 'keyof Operations\b/, gone],
  [
    /^Object literal may only specify known properties, and '"?(\w+)"?' does not exist in type 'Operations\b/,
    gone,
  ],
  [/^Property '(\w+)' does not exist on type '(?:Api|Operations)\b/, gone],
  [/^Property '(.+?)' does not exist on type '([^]+)'/, noField],
  [
    /^Object literal may only specify known properties, (?:and|but) '"?(.+?)"?' does not exist in type '([^]+)'/,
    noField,
  ],
  [
    /^Property '"?(.+?)"?' is missing in type [^]* but required in type/,
    (name) => `spec/ now requires ${name}: add it`,
  ],
  // The same further in, such as in a shared header of the client's options.
  [
    /\n +Property '"?(.+?)"?' is missing in type [^]* but required in type/,
    (name) => `spec/ now requires ${name}: add it`,
  ],
  [
    /\n +Type '("[^']*")' is not assignable to type '("[^']*")'\.?$/,
    (value, known) => `${value} is new in spec/; this code only handles ${known}`,
  ],
  [/has no exported member (?:named )?'(\w+)'/, (name) => `spec/ no longer has ${name}: remove its code`],
];

/** A component by its name, and any other type by its fields. */
function placeOf(type: string): string {
  return /^\w+$/.test(type) ? `in ${type}` : `here${alternatives(type)}`;
}

/** The fields of an object type as the compiler prints it, unless it truncated them. */
function alternatives(type: string): string {
  const names = type.startsWith("{") && !type.includes("...") ? fieldsOf(type) : [];
  return names.length > 0 ? `; it has: ${names.join(", ")}` : "";
}

function fieldsOf(type: string): readonly string[] {
  const flat = flatten(type.slice(1, type.lastIndexOf("}")));
  return [...flat.matchAll(/(?:^|;)\s*"?([\w-]+)"?\??:/g)].map(([, name = ""]) => name);
}

/** Removes the content of inner braces. */
function flatten(type: string): string {
  const flat = type.replaceAll(/\{[^{}]*\}/g, "");
  return flat === type ? type : flatten(flat);
}
