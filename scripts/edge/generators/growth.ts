/**
 * What the analysis says of each pattern, kept between runs: to load it takes a tenth of the time that linting a small
 * document takes, and most runs meet no new pattern.
 */
import { renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asObject } from "../../core/json.ts";
import { longestFor } from "../../core/schema/pattern.ts";
import type { Growth, growthOf as analysed } from "../../core/schema/super-linear.ts";
import { digest, digestAt } from "../files/digest.ts";
import { codeFolder, compileCache, headOf, installed, wholeAt } from "./code-cache.ts";

const analysis = fileURLToPath(new URL("../../core/schema/super-linear.ts", import.meta.url));
const load = createRequire(import.meta.url);

/** Pattern → growth, or `none`. */
type Known = Map<string, string>;
let known: Known | undefined;

/** Documents with more patterns have the rest analysed in each run. */
const most = 1000;

/** @returns the growth that is certain; undefined of a pattern that no text is known for which it takes long */
export function growthOf(pattern: string): Growth | undefined {
  if (longestFor(pattern) === undefined) return undefined;
  known ??= remembered();
  const kept = known.get(pattern);
  if (kept === "exponential" || kept === "polynomial") return kept;
  if (kept !== undefined) return undefined;
  const { growthOf: analyse } = load(analysis) as { growthOf: typeof analysed }; // its own type
  const growth = analyse(pattern);
  if (known.size < most) keep(known.set(pattern, growth ?? "none"));
  return growth;
}

/** Also true of what the analysis does not look at: alternatives within a repetition, which may start alike. */
export function mayGrow(source: string): boolean {
  if (longestFor(source) === undefined) return false;
  return growthOf(source) !== undefined || repeatsAlternatives(source);
}

function remembered(): Known {
  const text = compileCache() && wholeAt(fileName());
  if (!text) return new Map();
  return new Map(
    Object.entries(asObject(JSON.parse(text.toString()))).map(([pattern, growth]) => [
      pattern,
      String(growth),
    ]),
  );
}

function keep(all: Known): void {
  if (!compileCache()) return;
  const text = JSON.stringify(Object.fromEntries(all));
  const temporary = `${fileName()}.${crypto.randomUUID()}`;
  try {
    writeFileSync(temporary, `${headOf(Buffer.from(text))}\n${text}`);
    renameSync(temporary, fileName());
  } catch {
    // The next run analyses them again.
  }
}

/** Another version of the analysis may say something else. */
function fileName(): string {
  edition ??= digest([installed, analysis].map(digestAt).join()).slice(0, 16);
  return join(codeFolder, `growth-${edition}.json`);
}
let edition: string | undefined;

function repeatsAlternatives(source: string): boolean {
  let text = source
    .replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, "c")
    .replaceAll(/\(\?<?[!=][^()]*\)/g, "")
    .replaceAll(/\(\?(?::|<\w+>)/g, "(");
  for (let before = ""; before !== text;) {
    before = text;
    if (/\([^()]*[|?][^()]*\)[*+{]/.test(text)) return true;
    text = text.replaceAll(/\(([^()]*)\)/g, (_group, inner: string) => (/[|?]/.test(inner) ? "c?" : "c"));
  }
  return false;
}
