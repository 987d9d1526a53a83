/** A value as the TypeScript that makes it. */
export function codeOf(value: unknown): string {
  if (value instanceof File) return `new File([], ${JSON.stringify(value.name)})`;
  if (value instanceof Blob) return `new Blob([], { type: ${JSON.stringify(value.type)} })`;
  if (value instanceof Uint8Array) return "new Uint8Array()";
  if (Array.isArray(value)) return `[${value.map(codeOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const entries = Object.entries(value).map(([name, own]) => `[${JSON.stringify(name)}]: ${codeOf(own)}`);
  return `{ ${entries.join(", ")} }`;
}
