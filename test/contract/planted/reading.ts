/** Reads parameters and bodies by hand. */
import { type Json, asArray, asObject, asString } from "../../../scripts/core/json.ts";
import type { Call } from "./messages.ts";

/** Undefined: it was not sent. */
export function valueOf(parameter: Json, call: Call): unknown {
  const name = asString(parameter.name);
  const schema = asObject(parameter.schema);
  if (parameter.in === "path")
    return typed(
      call.ids[[...call.route.matchAll(/\{([^}]+)\}/g)].findIndex(([, own]) => own === name)] ?? "",
      schema,
    );
  if (parameter.in === "header") {
    const value = call.headers[name.toLowerCase()];
    return value === undefined || value === "" ? undefined : typed(value, schema);
  }
  if (parameter.in === "cookie") {
    const pair = asString(call.headers.cookie)
      .split("; ")
      .find((one) => one.startsWith(`${name}=`));
    return pair === undefined ? undefined : typed(pair.slice(name.length + 1), schema);
  }
  return inQuery(parameter, call);
}

const separators: Readonly<Record<string, string>> = { pipeDelimited: "|", spaceDelimited: " ", form: "," };

function inQuery(
  { name, style = "form", explode = true, schema: described }: Json,
  { query }: Call,
): unknown {
  const own = asString(name);
  const schema = asObject(described);
  if (style === "deepObject") {
    const found = [...query].flatMap(([key, value]) => {
      const [, inner] = key.startsWith(`${own}[`) ? (/\[(.*)\]$/.exec(key) ?? []) : [];
      return inner === undefined ? [] : [[inner, value] as const];
    });
    return found.length === 0 ? undefined : Object.fromEntries(found);
  }
  const all = query.getAll(own);
  if (all.length === 0) return undefined;
  if (schema.type !== "array") return all.length > 1 ? all : typed(all[0] ?? "", schema);
  const texts = explode === true ? all : (all[0] ?? "").split(separators[String(style)] ?? ",");
  return texts.map((text) => typed(text, asObject(schema.items)));
}

function typed(text: string, { type, enum: permitted }: Json): unknown {
  const kind = type ?? typeof asArray(permitted)[0];
  if (kind === "integer" && /^-?(?:0|[1-9]\d*)$/.test(text)) return Number(text);
  if (kind === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (kind === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  return text;
}

export interface Body {
  readonly value: unknown;
  readonly schema: unknown;
}

/** @returns the status of a refusal, undefined without a body */
export function bodyOf(
  { headers, text }: Call,
  { content, required }: Json,
  flaws: ReadonlySet<string>,
): Body | number | undefined {
  if (text === "" && required !== true) return undefined;
  if (text === "") return flaws.has("body optional") ? undefined : 400;
  const sent = asString(headers["content-type"]).split(";")[0]?.trim().toLowerCase() ?? "";
  const [first = ""] = Object.keys(asObject(content));
  const type = Object.hasOwn(asObject(content), sent) ? sent : flaws.has("any-type") ? first : "";
  if (type === "") return 415;
  const schema = asObject(asObject(content)[type]).schema;
  try {
    return {
      value: parsed(type, {
        text,
        header: asString(headers["content-type"]),
        schema: asObject(schema),
        flaws,
      }),
      schema,
    };
  } catch {
    return 400;
  }
}

interface Raw {
  readonly text: string;
  readonly header: string;
  readonly schema: Json;
  readonly flaws: ReadonlySet<string>;
}

function parsed(type: string, { text, header, schema, flaws }: Raw): unknown {
  if (type === "text/plain") return text;
  if (type === "application/x-www-form-urlencoded") return fields([...new URLSearchParams(text)], schema);
  if (type === "multipart/form-data")
    return fields(partsOf(text, /boundary=([^;]+)/.exec(header)?.[1] ?? ""), schema);
  if (flaws.has("lenient json")) return JSON.parse(/^\{.*?\}(?=\{|$)/s.exec(text)?.[0] ?? text) as unknown;
  return JSON.parse(text) as unknown;
}

function fields(pairs: readonly (readonly [string, string])[], { properties }: Json): Json {
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, typed(value, asObject(asObject(properties)[name]))]),
  );
}

function partsOf(text: string, boundary: string): readonly (readonly [string, string])[] {
  return text.split(`--${boundary}`).flatMap((part) => {
    const [, name, value] = /name="([^"]*)"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n([\s\S]*)\r\n$/.exec(part) ?? [];
    return name === undefined ? [] : [[name, value ?? ""] as const];
  });
}
