import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { dayOf, deprecationKeys, deprecationOf, isUrl, secondsOf } from "../core/deprecation.ts";
import { nearest } from "../core/nearest.ts";
import { type Fields, type Location, isFields } from "./document.ts";
import { operations } from "./operations.ts";

/** Days between `x-deprecated-since` and `x-sunset`. */
const usualNotice = 180;

/**
 * Who uses a deprecated part must learn since when, until when, and what to use instead. The notice counts from the date
 * in the document, not from today: the same document has the same problems on any day.
 */
export const Deprecation: Oas3Rule = ({ notice = usualNotice }: { notice?: number }) => {
  let ids: ReadonlySet<string> = new Set();
  const check = (kind: Kind) => ({
    enter(node: unknown, { location, report }: UserContext) {
      if (!isFields(node)) return;
      for (const { message, key, suggest = [] } of faults(node, { kind, notice, ids }))
        report({ message, suggest: [...suggest], location: placeOf(node, location, key) });
    },
  });
  return {
    Root: {
      enter(root: unknown, context: UserContext) {
        ids = new Set(operations(root, context).flatMap(({ node }) => idOf(node)));
      },
    },
    Operation: check("operation"),
    Parameter: check("parameter"),
    Header: check("header"),
    Schema: check("schema"),
  };
};

function idOf(operation: unknown): readonly string[] {
  return isFields(operation) && typeof operation.operationId === "string" ? [operation.operationId] : [];
}

type Kind = "operation" | "parameter" | "header" | "schema";

interface Policy {
  readonly kind: Kind;
  readonly notice: number;
  /** The operationIds of the document. */
  readonly ids: ReadonlySet<string>;
}

interface Fault {
  readonly message: string;
  /** The key that is wrong, or that a missing one belongs to. */
  readonly key: string;
  readonly suggest?: readonly string[];
}

function faults(node: Fields, policy: Policy): readonly Fault[] {
  const deprecation = deprecationOf(node);
  if (!deprecation) {
    return deprecationKeys
      .filter((key) => Object.hasOwn(node, key))
      .map((key) => ({ key, message: `${key} is only for what has "deprecated: true".` }));
  }
  return [...missing(node), ...unreadable(node), ...early(node, policy), ...unknown(node, policy)];
}

const wanted: Readonly<Record<(typeof deprecationKeys)[number], string>> = {
  "x-deprecated-since": "the date since when it is deprecated, like 2027-03-01",
  "x-sunset": "the date from which it may be gone, like 2027-12-31",
  "x-replaced-by": "what to use instead: a name, or the URL of a guide",
};

function missing(node: Fields): readonly Fault[] {
  return deprecationKeys
    .filter((key) => node[key] === undefined || node[key] === "")
    .map((key) => ({ key: "deprecated", message: `What is deprecated needs ${key}: ${wanted[key]}.` }));
}

function unreadable(node: Fields): readonly Fault[] {
  return (["x-deprecated-since", "x-sunset"] as const)
    .filter((key) => node[key] !== undefined && secondsOf(node[key]) === undefined)
    .map((key) => ({
      key,
      message: `${key} must be a date like 2027-12-31, or a date-time with its offset.`,
    }));
}

function early(node: Fields, { notice }: Policy): readonly Fault[] {
  const { since, sunset } = deprecationOf(node) ?? {};
  if (since === undefined || sunset === undefined) return [];
  const earliest = since + notice * 86_400;
  if (sunset >= earliest) return [];
  const message = `x-sunset must be at least ${notice} days after x-deprecated-since: ${dayOf(earliest)} or later.`;
  return [{ key: "x-sunset", message }];
}

/** Only operations have names that are the same in the whole document. */
function unknown(node: Fields, { kind, ids }: Policy): readonly Fault[] {
  const { replacement } = deprecationOf(node) ?? {};
  if (kind !== "operation" || replacement === undefined || isUrl(replacement)) return [];
  if (ids.has(replacement) && replacement !== node.operationId) return [];
  const message = "x-replaced-by must be the operationId of another operation, or the URL of a guide.";
  return [
    {
      key: "x-replaced-by",
      message,
      suggest: nearest(
        replacement,
        [...ids].filter((id) => id !== node.operationId),
      ),
    },
  ];
}

function placeOf(node: Fields, location: Location, key: string) {
  return Object.hasOwn(node, key) ? location.child(key) : location;
}
