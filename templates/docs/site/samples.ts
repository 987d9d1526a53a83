/** Code samples: radio buttons choose the example and the language without a script. */
import { escapeHtml } from "../../../scripts/core/html.ts";
import type { Block, Sample, SampleSet } from "./blocks.ts";

export interface SampleTools {
  /** Whether to colour only the first sample. */
  readonly isLarge: boolean;
  readonly code: (sample: Sample, isPlain: boolean) => string;
}

/** The style sheet shows the part of the chosen language, and in it the chosen example. */
export function renderSamples({ id, sets }: Extract<Block, { kind: "samples" }>, tools: SampleTools): string {
  const labels = [...new Set(sets.flatMap(({ samples }) => samples.map(({ label }) => label)))];
  const parts = labels.map((label, index) => {
    const shown = sets.map((set, place) =>
      cell(set, label, (one) => tools.code(one, tools.isLarge && index + place > 0)),
    );
    return `<div class="language">${shown.join("")}</div>`;
  });
  const isPlain = labels.length > mostLanguages || (labels.length === 1 && sets.length === 1);
  if (isPlain) return `<div class="samples plain">${parts.join("")}</div>`;
  const titles = sets.map(({ title }) => title);
  const examples = sets.length > 1 ? choice(`${id}-example`, "Example", titles) : "";
  return `<div class="samples">${examples}${choice(id, "Language", labels)}${parts.join("")}</div>`;
}

/** For how many the style sheet has a rule; an author's own may be more, and then all are shown. */
const mostLanguages = 20;

function choice(name: string, legend: string, values: readonly string[]): string {
  const inputs = values.map((value, index) => {
    const checked = index === 0 ? " checked" : "";
    return `<label><input type="radio" name="${name}" value="${escapeHtml(value)}"${checked}><span>${escapeHtml(value)}</span></label>`;
  });
  return `<fieldset class="${legend.toLowerCase()}s"><legend>${legend}</legend>${inputs.join("")}</fieldset>`;
}

function cell({ samples, refusals }: SampleSet, label: string, code: (sample: Sample) => string): string {
  const found = samples.find((sample) => sample.label === label);
  if (found) return code(found);
  const reason = refusals.get(label);
  return `<p>There is no sample for ${escapeHtml(label)}${reason === undefined ? "" : `: ${escapeHtml(reason)}`}.</p>`;
}
