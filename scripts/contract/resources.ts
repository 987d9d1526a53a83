/** Resources that a document shows by its paths, without extensions: `/notes` makes, `/notes/{id}` is one of them. */
import { type Json, asObject, isObject } from "../core/json.ts";
import type { Api, Method, Operation, Parameter } from "../core/model.ts";
import { isJson } from "../core/http/media-kind.ts";
import { declaredFor } from "../core/http/media-type.ts";
import { decodePercent } from "../core/percent.ts";
import { createRouter } from "../core/request-validation/route.ts";
import { successesOf, responseFor } from "../core/request-validation/declared.ts";
import { type Answer, bodyOf } from "./exchange.ts";
import { pathParameters } from "./pool.ts";
import { typedAs } from "./request-arbitraries.ts";
import type { Draft } from "./serialise.ts";
import type { Schemas } from "./schemas.ts";

/** The operation of another method on the same path. */
export function sibling({ operations }: Api, { path }: Operation, method: Method): Operation | undefined {
  return operations.find((other) => other.path === path && other.method === method);
}

/** For the POST on a collection, the operation on its items. */
export function onItem({ operations }: Api, { path }: Operation, method: Method): Operation | undefined {
  const prefix = `${path.replace(/\/$/, "")}/{`;
  return operations.find(
    (other) =>
      other.method === method &&
      other.path.startsWith(prefix) &&
      other.path.slice(prefix.length).indexOf("}") === other.path.length - prefix.length - 1,
  );
}

/** For an operation on an item, the GET of its collection. */
export function listOf({ operations }: Api, { path }: Operation): Operation | undefined {
  const collection = path.endsWith("}") ? path.slice(0, path.lastIndexOf("/")) : path;
  return operations.find((other) => other.method === "get" && other.path === collection);
}

/** The values that lead to a created item; undefined if the response does not say which one it is. */
export function itemValues(
  item: Operation,
  given: ReadonlyMap<Parameter, unknown>,
  answer: Answer,
): ReadonlyMap<Parameter, unknown> | undefined {
  const parameters = pathParameters(item);
  const last = parameters.at(-1);
  const id = last && (idIn(bodyOf(answer), last.name) ?? idInLocation(item, answer));
  if (!last || id === undefined) return undefined;
  const parents = [...given].filter(([{ in: place }]) => place === "path");
  const values = parameters.map((parameter) => {
    const parent = parents.find(([own]) => own.name === parameter.name)?.[1];
    return [parameter, parameter === last ? id : parent] as const;
  });
  const headers = item.parameters
    .filter(({ in: place, required, name }) => place === "header" && required && !/^if-match$/i.test(name))
    .map(
      (parameter) =>
        [
          parameter,
          [...given].find(([own]) => own.name === parameter.name)?.[1] ?? parameter.example,
        ] as const,
    );
  const all = [...values, ...headers];
  return all.every(([, value]) => value !== undefined) ? new Map(all) : undefined;
}

/** @returns the last segment of a Location */
export function idInLocation({ path }: Operation, { headers }: Answer): string | undefined {
  const location = headers.get("location") ?? "";
  const end = /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(location)?.[1];
  return end !== undefined && path.endsWith("}") ? decodeURIComponent(end) : undefined;
}

/**
 * The GET that a Location leads to, if it needs nothing but its path.
 * @param url the server
 */
export function leadsTo(
  { operations }: Api,
  url: string,
  { headers }: Answer,
): { readonly operation: Operation; readonly values: ReadonlyMap<Parameter, unknown> } | undefined {
  const location = headers.get("location") ?? "";
  if (location === "" || !URL.canParse(location, "http://a")) return undefined;
  const { pathname } = new URL(location, "http://a");
  const above = URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, "") : "";
  const route = createRouter(operations);
  const found =
    route(pathname) ?? (pathname.startsWith(above) ? route(pathname.slice(above.length)) : undefined);
  const operation = found?.operations.get("get");
  const own = operation && found?.valuesOf(operation);
  if (!operation || operation.parameters.some((one) => one.required && one.in !== "path")) return undefined;
  const values = pathParameters(operation).map((one) => {
    const text = decodePercent(own?.get(one.name) ?? "") ?? "";
    return [one, typedAs(operation, one.name, text)] as const;
  });
  return { operation, values: new Map(values) };
}

/** @param name of the path parameter: `noteId` is `id` or `noteId` in the body */
export function idIn(body: unknown, name: string): unknown {
  const item = itemIn(body);
  const names = [
    name,
    "id",
    name.replace(/^.*?(id)$/i, "$1").toLowerCase(),
    "_id",
    "uuid",
    "slug",
    "key",
    "code",
  ];
  const found = names
    .map((key) => item[key])
    .find((value) => typeof value === "string" || typeof value === "number");
  return found === "" ? undefined : found;
}

/** What tells an item of a list from the others. */
export function keyOf(item: unknown): string {
  return String(idIn(item, "id") ?? JSON.stringify(item));
}

/** The item itself, which some bodies wrap: `{data: {…}}`. */
export function itemIn(body: unknown): Json {
  const whole = asObject(body);
  const inner = Object.values(whole);
  const only = inner.find((part) => isObject(part));
  const isWrapped =
    isObject(only) &&
    !("id" in whole) &&
    inner.every((value) => isObject(value) || value === null) &&
    ("data" in whole || inner.length === 1);
  return isWrapped ? asObject(whole.data ?? only) : whole;
}

/** The list in a body: the body itself, or the one list in it. */
export function itemsIn(body: unknown): readonly unknown[] | undefined {
  if (Array.isArray(body)) return body;
  const whole = asObject(body);
  const known = ["items", "data", "results", "entries", "records"]
    .map((name) => whole[name])
    .find(Array.isArray);
  const lists = Object.values(whole).filter(Array.isArray);
  if (known || lists.length === 1) return known ?? lists[0];
  const inner = Object.values(whole)
    .filter(isObject)
    .flatMap((part) => Object.values(part).filter(Array.isArray));
  return lists.length === 0 && inner.length === 1 ? inner[0] : undefined;
}

/** The properties that the response to a success describes. */
export function describedProperties(schemas: Schemas, operation: Operation): Json {
  const [success] = successesOf(operation.responses);
  const media = success?.content.find(({ name }) => isJson(name));
  if (!media) return {};
  const all = schemas.variants(schemas.plain(media.schema)).map(({ properties }) => asObject(properties));
  const own = Object.assign({}, ...all) as Json; // of objects
  const data = own.data === undefined || own.id !== undefined ? {} : propertiesOf(schemas, own.data);
  return { ...own, ...data };
}

export function propertiesOf(schemas: Schemas, schema: unknown): Json {
  if (!isObject(schema)) return {};
  return Object.assign({}, ...schemas.variants(schema).map(({ properties }) => asObject(properties))) as Json; // of objects
}

/** The properties of a list's items. */
export function describedItems(schemas: Schemas, operation: Operation): Json {
  const [success] = successesOf(operation.responses);
  const media = success?.content.find(({ name }) => isJson(name));
  if (!media) return {};
  const variants = schemas.variants(schemas.plain(media.schema));
  const direct = variants.map(({ items }) => items).find(isObject);
  const within = variants
    .flatMap(({ properties }) => Object.values(asObject(properties)))
    .flatMap((part) => (isObject(part) ? schemas.variants(part) : []))
    .map(({ items }) => items)
    .find(isObject);
  return propertiesOf(schemas, direct ?? within);
}

/** Whether the response is JSON that the operation describes. */
export function isDescribedJson(operation: Operation, { status, headers }: Answer): boolean {
  const media = declaredFor(responseFor(operation, status)?.content ?? [], headers.get("content-type") ?? "");
  return media !== undefined && isJson(media.name);
}

/** The parameters of the GET, as those of the change. */
export function shownBy(show: Operation, draft: Draft): ReadonlyMap<Parameter, unknown> {
  return new Map(
    show.parameters.flatMap((parameter) => {
      const found = [...draft.values].find(([own]) => own.name === parameter.name && own.in === parameter.in);
      return found && (parameter.in === "path" || parameter.required) ? [[parameter, found[1]] as const] : [];
    }),
  );
}
