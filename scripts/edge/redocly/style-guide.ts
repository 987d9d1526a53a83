/** The lint rules for a document: those required of every document, and those of a `redocly.yaml`. */
import { existsSync, lstatSync, realpathSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config, Plugin } from "@redocly/openapi-core";
import { type Json, asArray, asObject, asString, isObject } from "../../core/json.ts";
import type { Outcome, Problem } from "../../core/problem.ts";
import type { Reading } from "./closed-resolver.ts";
import { digestAt, digestOfText } from "../files/digest.ts";
import { readText, reasonOf } from "../files/readable.ts";
import { createConfig, parseYaml } from "./engine.ts";
import { type GuideFile, GuideFiles } from "./guide-files.ts";
import { gapsIn, ignoreFile, ignoredList } from "./guide-gaps.ts";
import { checkSets, partFor, rulesFor } from "./guide-rules.ts";

type Severity = "error" | "warn";
type Severities = Readonly<
  Record<string, Severity | { readonly severity: Severity; readonly outputs: unknown }>
>;

/** The rules of this repository, passed in because the modules for Redocly do not know them. */
export interface OwnRules {
  /** The plugin with the required rules. */
  readonly plugin: Plugin;
  /** The rules that always run, with their severities. */
  readonly required: Severities;
  /** The rules for documents without a style guide. */
  readonly withoutGuide: Severities;
  /** The path of our own style guide's plugin, which is known to read no other files. */
  readonly guidePlugin: string;
}

interface Surroundings extends Reading {
  readonly cwd: string;
  readonly rules: OwnRules;
}

export interface StyleGuide {
  readonly config: Config;
  /** The guide requires the structure that the specification prescribes, without exceptions. */
  readonly isStrict: boolean;
  /** The guide has decorators or preprocessors. */
  readonly changesBundles: boolean;
  /** Paths of style guides and folders that affect the rules: path → digest or undefined. Unknown with plugins. */
  readonly inputs: ReadonlyMap<string, string | undefined> | undefined;
}

/**
 * Reads the `redocly.yaml` next to a root document or one folder up. Without one, only the required rules run.
 * A style guide can contain code: plugins, and presets from them. The code runs only if the style guide is in the
 * current folder, or if the user allows it.
 */
export async function styleGuideOf(root: string, around: Surroundings): Promise<Outcome<StyleGuide>> {
  const candidates = [dirname(root), dirname(dirname(root))].map((folder) => join(folder, "redocly.yaml"));
  const lists = candidates.map((path) => join(dirname(path), ignoreFile));
  for (const path of [...candidates, ...lists]) around.onRead?.(path);
  const configPath = candidates.find((path) => lstatSync(path, { throwIfNoEntry: false }));
  const text = configPath === undefined ? "" : textOf(configPath, around.cwd);
  if (typeof text !== "string") return { ok: false, problems: [text] };
  const found = lists.filter((path) => existsSync(path));
  const inputs = new Map([
    ...candidates.map((path) => [path, path === configPath ? digestOfText(text) : undefined] as const),
    ...lists.map((path) => [path, digestAt(path) ?? undefined] as const),
  ]);
  try {
    const guide = await guideIn({ configPath, text, root, inputs }, around);
    const warnings = found.map((path) => ignoredList(path, around.cwd));
    return guide.ok ? { ...guide, warnings: [...guide.warnings, ...warnings] } : guide;
  } catch (error) {
    return { ok: false, problems: [unusable(error, { path: String(configPath), text }, around)] };
  }
}

interface Found {
  /** Undefined without a style guide. */
  readonly configPath: string | undefined;
  readonly text: string;
  readonly root: string;
  readonly inputs: ReadonlyMap<string, string | undefined>;
}

async function guideIn(
  { configPath, text, root, inputs }: Found,
  around: Surroundings,
): Promise<Outcome<StyleGuide>> {
  const raw = withoutCliPresets(mappingIn(text));
  const isTrusted =
    configPath === join(around.cwd, "redocly.yaml") || around.allowed?.includes("plugins") === true;
  const own = partFor(root, raw, String(configPath));
  if (own) checkSets(own.part, ` of ${own.name}`);
  const guide = configPath === undefined ? { rules: around.rules.withoutGuide } : raw;
  const rules = rulesFor(guide, own, around.rules.required);
  if (!isTrusted && bringsCode(raw, rules)) return { ok: false, problems: [untrusted(configPath, around)] };
  const file = { path: String(configPath), text };
  const files = new GuideFiles(file, { ...around, isTrusted });
  const config = await createConfig(
    { ...(isTrusted ? raw : { extends: raw.extends }), ...rules }, // the engine reports what is wrong with them
    {
      configPath: isTrusted && configPath !== undefined ? configPath : nowhere,
      externalRefResolver: files,
      plugins: [around.rules.plugin],
    },
  );
  const faults = files.faults(config);
  if (faults.length > 0) return { ok: false, problems: faults };
  const known = new Map([...inputs, ...files.digests, ...(await listedFolders(raw, dirname(root)))]);
  const isKnown = areKnown(raw, configPath, around.rules);
  const traits = traitsOf({ ...raw, ...rulesFor(raw, own, {}) }, config);
  const required = Object.keys(around.rules.required);
  const applied = { guide: raw, own, config, required, isTrusted, isStrict: traits.isStrict };
  const warnings = configPath === undefined ? [] : gapsIn(file, around.cwd, applied);
  return { ok: true, warnings, config, ...traits, inputs: isKnown ? known : undefined };
}

/** The rule `house/unused-files` lists folders: adding or removing a file in them changes the result of lint. */
async function listedFolders(raw: Json, folder: string) {
  const settings = asObject(asObject(raw.rules)["house/unused-files"]);
  const folders = asArray(settings.folders).map((name) => join(folder, asString(name)));
  const entries = folders.map(async (path) => {
    const below = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
    const inner = below.filter((entry) => entry.isDirectory());
    return [path, ...inner.map(({ parentPath, name }) => join(parentPath, name))];
  });
  const paths = (await Promise.all(entries)).flat();
  return paths.map((path) => [path, digestAt(path) ?? undefined] as const);
}

function traitsOf(raw: Json, config: Config): Pick<StyleGuide, "isStrict" | "changesBundles"> {
  const presets = asArray(raw.extends).map(asString);
  const changes = [config.decorators, config.preprocessors].flatMap((kind) => Object.values(kind));
  return {
    isStrict: asObject(raw.rules).struct === "error" || presets.some((preset) => preset.endsWith("-strict")),
    changesBundles: changes.some((named) => Object.keys(named).length > 0),
  };
}

/** The largest style guides have a few thousand lines. */
const mostBytes = 4 * 2 ** 20;

/** @returns the text, or why there is none */
function textOf(configPath: string, cwd: string): string | Problem {
  try {
    return readText(configPath, mostBytes);
  } catch (error) {
    const file = relative(cwd, configPath);
    return {
      severity: "error",
      code: "style-guide",
      message: `The style guide ${file} cannot be read: ${reasonOf(error)}.`,
      hint: "remove it: without a style guide only the required rules run",
      at: { file, line: 1, column: 1, length: 1 },
    };
  }
}

/** The engine runs a `plugin.js` next to the style guide even if nothing refers to it. There is none here. */
const nowhere = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/** Plugins can read any file, except for those of this repository. */
function areKnown(raw: Json, configPath: string | undefined, { guidePlugin }: OwnRules): boolean {
  const plugins = asArray(raw.plugins).map((plugin) =>
    resolve(dirname(String(configPath)), asString(plugin)),
  );
  return plugins.every((path) => existsSync(path) && realpathSync(path) === guidePlugin);
}

/** An empty style guide is valid. The engine would silently ignore a string or a list. */
function mappingIn(text: string): Json {
  const parsed = parseYaml(text) ?? {};
  if (!isObject(parsed)) throw new Error("it is not a mapping");
  checkSets(parsed);
  return parsed;
}

function withoutCliPresets(raw: Json): Json {
  const presets = asArray(raw.extends).map(asString);
  return { ...raw, extends: presets.filter((preset) => preset !== cliOnlyPreset) };
}

/** Only `redocly diff` supports it: the library version of the engine is older and refuses unknown presets. */
const cliOnlyPreset = "diff-recommended";

/** A preset whose name is a path or belongs to a plugin is code or refers to code. */
function bringsCode(raw: Json, rules: Json): boolean {
  const presets = asArray(raw.extends).map(asString);
  return (
    asArray(raw.plugins).length > 0 || presets.some((preset) => /[/.]/.test(preset)) || hasReference(rules)
  );
}

function hasReference(value: unknown): boolean {
  return JSON.stringify(value ?? {}).includes('"$ref":');
}

function untrusted(configPath: string | undefined, { cwd }: Surroundings): Problem {
  const file = relative(cwd, String(configPath));
  return {
    severity: "error",
    code: "style-guide",
    message: `${file} has plugins, which are code, and it is not in the current folder.`,
    hint: "read it, then pass --allow plugins or run the command in its folder",
    at: { file, line: 1, column: 1, length: 1 },
  };
}

function unusable(error: unknown, { path, text }: GuideFile, { cwd }: Surroundings): Problem {
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const [, reason = message, line = "1", column = "1"] = /^(.*) \((\d+):(\d+)\)$/.exec(message) ?? [];
  const file = relative(cwd, path);
  const source = text.split(/\r?\n/)[Number(line) - 1];
  return {
    severity: "error",
    code: "style-guide",
    message: `The style guide ${file} cannot be used: ${reason.replace(/\.$/, "")}.`,
    hint: "correct it or move it away: without a style guide, only the required rules run",
    at: {
      file,
      line: Number(line),
      column: Number(column),
      length: 1,
      ...(source !== undefined && line !== "1" && { source }),
    },
  };
}
