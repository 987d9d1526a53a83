/** What a style guide asks for and this pipeline does not do. Each part is a warning that says what to do instead. */
import { relative, sep } from "node:path";
import type { Config } from "@redocly/openapi-core";
import { childOf } from "../../core/json-pointer.ts";
import { type Json, asObject, isObject } from "../../core/json.ts";
import type { Problem } from "../../core/problem.ts";
import type { GuideFile } from "./guide-files.ts";
import { type OwnPart, ruleSets } from "./guide-rules.ts";
import { placeOf } from "./places.ts";
import { addressOf } from "./source-positions.ts";

export interface Applied {
  /** The style guide as its author wrote it. */
  readonly guide: Json;
  /** The part that is about this document alone. */
  readonly own: OwnPart | undefined;
  readonly config: Config;
  /** The names of the rules that always run. */
  readonly required: readonly string[];
  readonly isStrict: boolean;
  readonly isTrusted: boolean;
}

interface Gap {
  readonly keys: readonly string[];
  readonly message: string;
  readonly hint: string;
}

/** @returns a warning for each part of a style guide that is not honoured */
export function gapsIn({ path, text }: GuideFile, cwd: string, applied: Applied): readonly Problem[] {
  const source = { body: text };
  const file = relative(cwd, path).split(sep).join("/");
  const gaps = [...severityGaps(applied), ...partGaps(applied), ...codeGaps(applied)];
  return gaps.map(({ keys, message, hint }) => ({
    severity: "warning",
    code: "style-guide",
    message,
    hint,
    at: addressOf({ source, pointer: placeOf(keys), reportOnKey: true }, file),
  }));
}

/** Redocly's list of what lint leaves out, in the folder of a style guide. */
export const ignoreFile = ".redocly.lint-ignore.yaml";

export function ignoredList(path: string, cwd: string): Problem {
  const file = relative(cwd, path).split(sep).join("/");
  return {
    severity: "warning",
    code: "style-guide",
    message: `${file} is not read: what it leaves out is reported all the same.`,
    hint: "set the severities of these rules in redocly.yaml, or remove the file",
    at: { file, line: 1, column: 1, length: 1 },
  };
}

function severityGaps(applied: Applied): readonly Gap[] {
  const { guide, own } = applied;
  const places = [[], ...(own ? [["apis", own.name]] : [])];
  return places.flatMap((place) =>
    ruleSets.flatMap((set) => {
      const keys = [...place, set];
      const settings = Object.entries(asObject(keys.reduce<unknown>(childOf, guide)));
      return settings.flatMap(([rule, setting]) =>
        severityGap(rule, severityOf(setting), applied).map((gap) => ({ ...gap, keys: [...keys, rule] })),
      );
    }),
  );
}

/** Nothing is asked for without a value. */
function severityOf(setting: unknown): string | undefined {
  if (setting === null) return undefined;
  return String(isObject(setting) ? (setting.severity ?? "error") : setting);
}

function severityGap(
  rule: string,
  severity: string | undefined,
  applied: Applied,
): readonly Omit<Gap, "keys">[] {
  if (severity === undefined) return [];
  const written = `\`${rule}: ${severity}\``;
  const isRequired = applied.required.includes(rule) || /^(?:required|repaired)\//.test(rule);
  if (isRequired && severity !== "error")
    return [
      {
        message: `${written} is not honoured: the rule always runs, because the output relies on it.`,
        hint: "remove this line; a document that is not yours can be mended with --overlay",
      },
    ];
  if (rule !== "no-unresolved-refs" && isRequired && !applied.isStrict)
    return [
      {
        message: `${written} is honoured only where the output would be wrong: anything else that it finds is a warning.`,
        hint: "add `struct: error` under `rules`, which demands the structure that OpenAPI prescribes",
      },
    ];
  return isRequired || severity === "off" || isKnown(rule, applied.config)
    ? []
    : [
        {
          message: `No rule is called ${rule}, so nothing is checked by it.`,
          hint: "correct the name or remove this line",
        },
      ];
}

/** An assertion has a name of its own, and a reference leads to more rules. */
function isKnown(rule: string, { plugins }: Config): boolean {
  return (
    /^(?:(?:rule|assert)\/|\$ref$)/.test(rule) ||
    plugins.some(({ rules = {} }) => Object.values(rules).some((named) => Object.hasOwn(named, rule)))
  );
}

/** Parts of a style guide that no style guide has any more, or that only the whole file may have. */
function partGaps({ guide, own }: Applied): readonly Gap[] {
  return [
    ...Object.keys(guide)
      .filter((key) => old.has(key))
      .map((key) => oldGap([key])),
    ...(own ? Object.keys(own.part) : []).flatMap((key) => {
      const keys = ["apis", String(own?.name), key];
      if (old.has(key)) return oldGap(keys);
      if (!isChange.test(key) && key !== "extends") return [];
      const message = `\`${key}\` has no effect on a single API: only rules have.`;
      return { keys, message, hint: "move it to the top level of the style guide" };
    }),
    ...(asObject(guide.resolve).http === undefined
      ? []
      : [
          {
            keys: ["resolve", "http"],
            message: "Requests are sent without these headers.",
            hint: "save the files that need them beside the document, and refer to these",
          },
        ]),
  ];
}

/** What held the rules in the first version of Redocly. */
const old: ReadonlySet<string> = new Set(["lint", "styleguide"]);

function oldGap(keys: readonly string[]): Gap {
  return {
    keys,
    message: `Redocly no longer reads \`${keys.at(-1)}\`: what it holds has no effect.`,
    hint: "move what it holds one level up",
  };
}

/** The engine's parts that change a document. */
const isChange = /^(?:decorators|preprocessors|\w+(?:Decorators|Preprocessors))$/;

/** Of a style guide that may not run code, only rules are used: a decorator may read any file. */
function codeGaps({ guide, isTrusted }: Applied): readonly Gap[] {
  if (isTrusted) return [];
  const { http: _told, ...settings } = asObject(guide.resolve);
  return Object.keys(guide)
    .filter((key) => isChange.test(key) || (key === "resolve" && Object.keys(settings).length > 0))
    .map((key) => ({
      keys: [key],
      message: `\`${key}\` has no effect: the style guide is not in the current folder, so only its rules run.`,
      hint: "read it, then pass --allow plugins or run the command in its folder",
    }));
}
