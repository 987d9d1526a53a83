/**
 * Plants mutations drawn by seed in a scratch copy and prints which ones no test noticed.
 *
 *   node test/mutations/main.ts [--count 60] [--seed 1] [--from 0] [--json FILE] [folder or file …]
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { campaign } from "./campaign.ts";
import { areas, described, drawn } from "./mutant.ts";
import { scoresOf } from "./score.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "60" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    json: { type: "string" },
  },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const [from, count] = [Number(values.from), Number(values.count)];
const folders = positionals.length > 0 ? positionals : areas;
const mutants = (await drawn(root, folders, Number(values.seed))).slice(from, from + count);
if (mutants.length === 0) throw new Error(`There is nothing to change in ${folders.join(", ")}.`);
const outcomes = await campaign(mutants, ({ mutant, verdict, by, seconds, tests }, all) => {
  console.log(`${verdict.padEnd(8)} ${described(mutant)}\n         ${seconds} s, ${tests} tests; ${by}`);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(all, undefined, 1));
});
console.log(scoresOf(outcomes));
