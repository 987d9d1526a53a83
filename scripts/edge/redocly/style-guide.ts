/** The rules for a document: those that every document must hold, and those of a `redocly.yaml`. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config, Plugin } from "@redocly/openapi-core";
import { type Json, asArray, asObject, asString, isObject } from "../../core/json.ts";
import type { Outcome, Problem } from "../../core/problem.ts";
import type { ClosedResolver, Reading } from "./closed-resolver.ts";
import { digestAt, digestOfText } from "../files/digest.ts";
import { createConfig, parseYaml } from "./engine.ts";

type Severities = Readonly<Record<string, "error" | "warn">>;

/** The rules of this repository. They are handed in: what speaks to Redocly knows none of them. */
export interface OwnRules {
  /** Has the rules that every document must hold. */
  readonly plugin: Plugin;
  /** The rules that always run, and how grave each is. */
  readonly required: Severities;
  /** Rules for a document that brings no style guide. */
  readonly withoutGuide: Severities;
  /** The path of our style guide's own plugin, of which it is known what it reads: nothing. */
  readonly guidePlugin: string;
}

interface Surroundings extends Reading {
  readonly cwd: string;
  readonly rules: OwnRules;
  readonly resolver: ClosedResolver;
}

export interface StyleGuide {
  readonly config: Config;
  /** It asks for the structure that the specification gives, to the letter. */
  readonly isStrict: boolean;
  /** It has decorators or preprocessors. */
  readonly changesBundles: boolean;
  /** The style guides that were looked for, and the folders that a rule lists: path → digest, or undefined where there is none. Unknown with plugins. */
  readonly inputs: ReadonlyMap<string, string | undefined> | undefined;
}

/**
 * Reads the `redocly.yaml` beside a root document or one folder up; without one only the required rules run.
 * A style guide may bring code: plugins, and presets from them. That runs only where the user stands in the style
 * guide's folder, or allows it.
 */
export async function styleGuideOf(root: string, around: Surroundings): Promise<Outcome<StyleGuide>> {
  const candidates = [dirname(root), dirname(dirname(root))].map((folder) => join(folder, "redocly.yaml"));
  for (const path of candidates) around.onRead?.(path);
  const configPath = candidates.find((path) => existsSync(path));
  const refused = configPath === undefined ? undefined : unreadableGuide(configPath, around);
  if (refused) return { ok: false, problems: [refused] };
  const text = configPath === undefined ? "" : await readFile(configPath, "utf8");
  const styleGuides = candidates.map(
    (path) => [path, path === configPath ? digestOfText(text) : undefined] as const,
  );
  try {
    const raw = withoutCliPresets(mappingIn(text));
    const inputs = new Map([...styleGuides, ...(await listedFolders(raw, dirname(root)))]);
    const isTrusted =
      configPath === join(around.cwd, "redocly.yaml") || around.allowed?.includes("plugins") === true;
    if (!isTrusted && bringsCode(raw)) return { ok: false, problems: [untrusted(configPath, around)] };
    const given = asObject(raw.rules) as Severities; // the engine says what is wrong with them
    const config = await createConfig(
      {
        ...(isTrusted ? raw : rulesOnly(raw)),
        rules: {
          ...(configPath === undefined ? around.rules.withoutGuide : given),
          ...around.rules.required,
        },
      },
      {
        configPath: isTrusted && configPath !== undefined ? configPath : nowhere,
        externalRefResolver: around.resolver,
        plugins: [around.rules.plugin],
      },
    );
    const known = areKnown(raw, configPath, around.rules) ? inputs : undefined;
    const { isStrict, changesBundles } = traitsOf(raw, config);
    return { ok: true, warnings: [], config, isStrict, changesBundles, inputs: known };
  } catch (error) {
    return { ok: false, problems: [unusable(error, { path: String(configPath), text }, around)] };
  }
}

/** The rule `house/unused-files` lists folders: a file more or fewer in one of them changes what lint says. */
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

/** A pipe would never end, and a file of gigabytes fits nowhere. */
function unreadableGuide(configPath: string, { cwd }: Surroundings): Problem | undefined {
  const file = relative(cwd, configPath);
  const stats = statSync(configPath);
  const reason = !stats.isFile()
    ? "is no file"
    : stats.size > mostBytes
      ? `is too large: ${Math.ceil(stats.size / 2 ** 20)} MB; ${mostBytes / 2 ** 20} MB are read`
      : undefined;
  if (reason === undefined) return undefined;
  return {
    severity: "error",
    code: "style-guide",
    message: `The style guide ${file} ${reason}.`,
    hint: "move it away: without a style guide only the required rules run",
    at: { file, line: 1, column: 1, length: 1 },
  };
}

/** The engine runs a `plugin.js` beside the style guide even when nobody names it: here is none. */
const nowhere = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/** What plugins read nobody knows, except those of this repository. */
function areKnown(raw: Json, configPath: string | undefined, { guidePlugin }: OwnRules): boolean {
  const plugins = asArray(raw.plugins).map((plugin) =>
    resolve(dirname(String(configPath)), asString(plugin)),
  );
  return plugins.every((path) => existsSync(path) && realpathSync(path) === guidePlugin);
}

/** An empty style guide is one; a text or a list would be none without a word. */
function mappingIn(text: string): Json {
  const parsed = parseYaml(text) ?? {};
  if (!isObject(parsed)) throw new Error("it is no mapping");
  const { rules = {} } = parsed;
  if (rules !== null && !isObject(rules)) throw new Error("`rules` is no mapping");
  return parsed;
}

function withoutCliPresets(raw: Json): Json {
  const presets = asArray(raw.extends).map(asString);
  return { ...raw, extends: presets.filter((preset) => preset !== cliOnlyPreset) };
}

/** Known to `redocly diff` alone: the engine as a library is older and refuses a preset that it does not know. */
const cliOnlyPreset = "diff-recommended";

/** A preset whose name is a path or belongs to a plugin is code, or leads to it. */
function bringsCode(raw: Json): boolean {
  return (
    asArray(raw.plugins).length > 0 || asArray(raw.extends).some((preset) => /[/.]/.test(asString(preset)))
  );
}

function rulesOnly(raw: Json): Json {
  return { extends: raw.extends, rules: raw.rules };
}

function untrusted(configPath: string | undefined, { cwd }: Surroundings): Problem {
  const file = relative(cwd, String(configPath));
  return {
    severity: "error",
    code: "style-guide",
    message: `${file} brings plugins, which are code, and it is not the redocly.yaml of the folder that you are in.`,
    hint: "read it; then say --allow plugins, or start the command in its folder",
    at: { file, line: 1, column: 1, length: 1 },
  };
}

interface StyleGuideFile {
  readonly path: string;
  readonly text: string;
}

function unusable(error: unknown, { path, text }: StyleGuideFile, { cwd }: Surroundings): Problem {
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const [, reason = message, line = "1", column = "1"] = /^(.*) \((\d+):(\d+)\)$/.exec(message) ?? [];
  const file = relative(cwd, path);
  const source = text.split(/\r?\n/)[Number(line) - 1];
  return {
    severity: "error",
    code: "style-guide",
    message: `The style guide ${file} cannot be used: ${reason}.`,
    hint: "correct it, or move it away: without a style guide only the required rules run",
    at: {
      file,
      line: Number(line),
      column: Number(column),
      length: 1,
      ...(source !== undefined && line !== "1" && { source }),
    },
  };
}
