/** Operations that lack a path parameter, have one too many, or share an operationId: see `odd.ts`. */
import { type Json, asArray, asObject, asString, isObject } from "../json.ts";
import { methods } from "../model.ts";
import { operationName } from "../names.ts";
import { templateNames } from "../path-template.ts";
import type { Repair } from "./odd.ts";
import { freeId } from "./operation-ids.ts";
import type { Parsed, Target } from "./references.ts";

export interface FileRepair<File extends Parsed> extends Repair {
  readonly file: File;
}

type Follow<File extends Parsed> = (target: Target<File>) => Target<File> | undefined;

interface OperationPlace<File extends Parsed> extends Target<File> {
  readonly path: string;
  readonly method: string;
  readonly item: Target<File>;
  readonly follow: Follow<File>;
}

/** @param follow where a `$ref` leads, if a value is one */
export function operationRepairs<File extends Parsed>(root: File, follow: Follow<File>): FileRepair<File>[] {
  const all = operationsIn(root, follow);
  const isShared = all.length !== new Set(all.map(({ value }) => value)).size;
  if (isShared) return []; // one operation under two paths: what is right for one is wrong for the other
  return [...all.flatMap(parameterRepairs), ...idRepairs(all)];
}

function operationsIn<File extends Parsed>(root: File, follow: Follow<File>): OperationPlace<File>[] {
  const paths = asObject(asObject(root.parsed).paths);
  return Object.entries(paths).flatMap(([path, value]) => {
    const item = follow({ file: root, keys: ["paths", path], value });
    if (!item) return [];
    return methods.flatMap((method) => {
      const inner = asObject(item.value)[method];
      const operation = isObject(inner) && follow(within(item, method));
      return operation ? [{ ...operation, path, method, item, follow }] : [];
    });
  });
}

function within<File extends Parsed>({ file, keys, value }: Target<File>, key: string): Target<File> {
  const inner: unknown = Array.isArray(value) ? value[Number(key)] : asObject(value)[key];
  return { file, keys: [...keys, key], value: inner };
}

interface Declared<File extends Parsed> {
  /** Where the parameter stands, or the reference to it. */
  readonly place: Target<File>;
  readonly parameter: Json;
}

function parametersOf<File extends Parsed>(
  holder: Target<File>,
  follow: Follow<File>,
): Declared<File>[] | undefined {
  const list = within(holder, "parameters");
  const declared = asArray(list.value).map((_each, index) => {
    const place = within(list, String(index));
    const end = follow(place);
    return end && { place, parameter: asObject(end.value) };
  });
  return declared.every((each) => each !== undefined) ? declared : undefined;
}

function parameterRepairs<File extends Parsed>(operation: OperationPlace<File>): FileRepair<File>[] {
  const { path, method, item, follow } = operation;
  const [own, shared] = [parametersOf(operation, follow), parametersOf(item, follow)];
  if (!own || !shared) return []; // a reference leads nowhere, which is told
  const inPath = [...new Set(templateNames(path))].filter((name) => name !== "");
  const declared = [...shared, ...own].filter(({ parameter }) => parameter.in === "path");
  const missing = inPath.filter((name) => !declared.some(({ parameter }) => parameter.name === name));
  const idle = own.filter(
    ({ parameter }) => parameter.in === "path" && !inPath.includes(asString(parameter.name)),
  );
  return [
    ...missing.map((name) => added(operation, name)),
    ...idle.map(({ place, parameter }) => ({
      file: place.file,
      code: "repaired/path-parameter",
      message: `The path parameter ${JSON.stringify(parameter.name)} of ${method} is not in the path ${path}: it is left out.`,
      keys: place.keys,
      isRemoval: true,
      apply: ({ remove }: Pick<Parameters<Repair["apply"]>[0], "remove">) => remove(place.keys),
    })),
  ];
}

function added<File extends Parsed>(
  { file, keys, path, method }: OperationPlace<File>,
  name: string,
): FileRepair<File> {
  const list = [...keys, "parameters"];
  const parameter = { name, in: "path", required: true, schema: { type: "string" } };
  return {
    file,
    code: "repaired/path-parameter",
    message: `{${name}} in the path ${path} is not declared: ${method} gets a parameter of this name, a text.`,
    keys,
    apply: ({ at, put }) => {
      const present = at(list);
      if (Array.isArray(present)) put([...list, String(present.length)], parameter, keys);
      else put(list, [parameter], keys);
    },
  };
}

function idRepairs<File extends Parsed>(all: readonly OperationPlace<File>[]): FileRepair<File>[] {
  const ids = new Set(all.map(({ value }) => asString(asObject(value).operationId)));
  const seen = new Set<string>();
  return all.flatMap(({ file, keys, value, path, method }) => {
    const id = asString(asObject(value).operationId);
    const isFree = id === "" || !seen.has(id);
    seen.add(id);
    if (isFree) return [];
    const name = freeId(operationName(method, path), ids);
    const place = [...keys, "operationId"];
    return {
      file,
      code: "repaired/operation-id",
      message: `The operationId ${JSON.stringify(id)} is taken: ${method} ${path} becomes ${JSON.stringify(name)}.`,
      keys: place,
      apply: ({ put }) => put(place, name, place),
    };
  });
}
