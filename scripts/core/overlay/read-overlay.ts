/** Reads an overlay: a list of actions that change a description (OpenAPI Overlay Specification 1.0 and 1.1). */
import { type Json, asArray, isObject } from "../json.ts";
import { nearest } from "../nearest.ts";

/** One change, with its place in the overlay. */
export type Action = Query & (Removal | Update | Copy);

/** A JSONPath query (RFC 9535). */
export interface Query {
  readonly target: string;
  /** Where the action stands in the overlay. */
  readonly keys: readonly string[];
}

interface Removal {
  readonly kind: "remove";
}

interface Update {
  readonly kind: "update";
  readonly value: unknown;
}

interface Copy {
  readonly kind: "copy";
  /** A query for what is copied. */
  readonly from: string;
}

/** What is wrong with an overlay, and where. */
export interface Fault {
  readonly keys: readonly string[];
  readonly message: string;
  readonly hint?: string;
  /** About the key, not its value. */
  readonly isKey?: boolean;
}

export interface Overlay {
  readonly actions: readonly Action[];
  readonly faults: readonly Fault[];
  /** What has no effect. */
  readonly idle: readonly Fault[];
}

/** @param overlay the parsed file */
export function readOverlay(overlay: unknown): Overlay {
  const { overlay: version, actions } = isObject(overlay) ? overlay : {};
  if (typeof version !== "string" || !/^1\.[01]\.\d+$/.test(version))
    return refused({
      keys: [],
      message: noOverlay(version),
      hint: "begin it with a line such as `overlay: 1.1.0`",
    });
  if (!Array.isArray(actions) || actions.length === 0)
    return refused({
      keys: ["actions"],
      message: "An overlay needs a list of `actions`, with at least one.",
    });
  const read = asArray(actions).map((action, index) =>
    readAction(action, ["actions", String(index)], version),
  );
  return {
    actions: read.flatMap(({ action }) => action ?? []),
    faults: read.flatMap(({ faults }) => faults),
    idle: read.flatMap(({ idle }) => idle ?? []),
  };
}

function noOverlay(version: unknown): string {
  const found = version === undefined ? "has no `overlay` field" : `has version ${JSON.stringify(version)}`;
  return `The overlay ${found}; OpenAPI Overlay 1.0 and 1.1 are supported.`;
}

function refused(fault: Fault): Overlay {
  return { actions: [], faults: [fault], idle: [] };
}

interface Read {
  readonly action?: Action;
  readonly faults: readonly Fault[];
  readonly idle?: Fault;
}

const fields = ["target", "description", "update", "copy", "remove"];

function readAction(action: unknown, keys: readonly string[], version: string): Read {
  if (!isObject(action)) return { faults: [{ keys, message: "An action is an object with a `target`." }] };
  const faults = faultsIn(action, keys, version);
  if (faults.length > 0) return { faults };
  const query = { target: String(action.target), keys };
  const { remove, update, copy } = action;
  if (remove === true) return { faults, action: { ...query, kind: "remove" } };
  if (typeof copy === "string") return { faults, action: { ...query, kind: "copy", from: copy } };
  if (update !== undefined) return { faults, action: { ...query, kind: "update", value: update } };
  return {
    faults,
    idle: { keys, message: "This action changes nothing: it has neither `update` nor `remove`." },
  };
}

function faultsIn(action: Json, keys: readonly string[], version: string): readonly Fault[] {
  const { target, remove, copy, update } = action;
  const at = (key: string) => [...keys, key];
  const unknown = Object.keys(action).filter((key) => !fields.includes(key) && !key.startsWith("x-"));
  return [
    ...(typeof target === "string"
      ? []
      : [{ keys, message: "An action needs a `target`, which is a JSONPath query." }]),
    ...unknown.map((key) => ({
      keys: at(key),
      isKey: true,
      message: `An action has no field ${JSON.stringify(key)}.`,
      ...meant(key),
    })),
    ...(remove === undefined || typeof remove === "boolean"
      ? []
      : [{ keys: at("remove"), message: "`remove` is true or false." }]),
    ...(copy === undefined || typeof copy === "string"
      ? []
      : [{ keys: at("copy"), message: "`copy` is a JSONPath query." }]),
    ...(copy !== undefined && version.startsWith("1.0")
      ? [{ keys: at("copy"), message: "`copy` came with Overlay 1.1.", hint: "write `overlay: 1.1.0`" }]
      : []),
    ...(copy !== undefined && update !== undefined
      ? [
          {
            keys: at("copy"),
            message: "An action has either `update` or `copy`: with both, neither has an effect.",
          },
        ]
      : []),
  ];
}

function meant(key: string): { hint?: string } {
  const [name] = nearest(key, fields);
  return name === undefined ? {} : { hint: `did you mean ${name}?` };
}
