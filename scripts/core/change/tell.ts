/** Tells people what has changed: in a terminal, in a comment on a pull request, on a page. */
import { curl } from "../curl.ts";
import { codeSpan, text as markdownText } from "../docs-markdown.ts";
import { escapeHtml, staticPage } from "../html.ts";
import { kindOf, nameOf } from "../http/media-kind.ts";
import { type Address, type Paint, plain, visible } from "../problem.ts";
import { count } from "../result.ts";
import type { Evidence, SideName, Tier, Verdict, Witness } from "./change.ts";
import type { Exemption } from "./exemptions.ts";
import type { Judged } from "./source/judged.ts";

/** A change with its places in the files, and the exemption that covers it. */
export interface Told extends Judged {
  readonly places: Readonly<Partial<Record<SideName, Omit<Address, "source">>>>;
  readonly exemption?: Exemption | undefined;
}

export interface Account {
  readonly changes: readonly Told[];
  readonly verdict: Readonly<Record<Tier, Verdict>>;
  /** How sure the verdict on the wire is. */
  readonly evidence: Evidence;
  /** Where consumers call the API, for commands to copy. */
  readonly server: string;
}

/** `breaking (witness)`, `compatible (searched 1000)`. */
export function verdictText(verdict: Verdict, evidence: Evidence): string {
  return `${verdict} (${typeof evidence === "string" ? evidence : `searched ${evidence.searched}`})`;
}

/** @returns a block for each change, then what it means for consumers */
export function toText({ changes, verdict, evidence, server }: Account, paint: Paint = plain): string {
  const blocks = sorted(changes).map((change) => block(change, { server, paint }));
  const wire = paint(verdict.wire === "breaking" ? "red" : "green", verdictText(verdict.wire, evidence));
  const source = paint(verdict.source === "breaking" ? "yellow" : "green", verdict.source);
  return [...blocks, `On the wire: ${wire}. In consumers' code: ${source}.`].join("\n\n");
}

/** Breaks first; what has the same cause is told once, with the names of all its operations. */
function sorted(changes: readonly Told[]): readonly Told[] {
  const rank = ({ wire, source }: Told) => (wire === "breaking" ? 0 : source === "breaking" ? 1 : 2);
  const groups = Map.groupBy(changes, ({ rule, message, places, wire, source }) =>
    JSON.stringify([rule, message, places, wire, source]),
  );
  const merged = [...groups.values()].flatMap(([first, ...others]): readonly Told[] => {
    if (!first) return [];
    const names = [first, ...others].flatMap(({ operation }) => operation ?? []);
    return [{ ...first, operation: names.length > 0 ? names.join(", ") : undefined }];
  });
  return merged.toSorted((one, other) => rank(one) - rank(other));
}

interface Look {
  readonly server: string;
  readonly paint: Paint;
}

function block(change: Told, { server, paint }: Look): string {
  const { wire, source, evidence, rule, operation, message, advice, witness, exemption } = change;
  const isBreak = wire === "breaking" || source === "breaking";
  const colour = wire === "breaking" ? "red" : source === "breaking" ? "yellow" : "green";
  const tier = wire === "breaking" || !isBreak ? verdictText(wire, evidence) : "breaking in code";
  return [
    `${paint(colour, tier)}  ${paint("dim", rule)}  ${paint("bold", visible(operation ?? ""))}`.trimEnd(),
    `  ${visible(message)}`,
    ...placesOf(change).map((place) => `  ${visible(place)}`),
    ...(witness ? witnessLines(witness, server).map((line) => `  ${visible(line)}`) : []),
    ...(isBreak && advice !== undefined ? [`  consumers: ${visible(advice)}`] : []),
    ...(change.servers === "breaking" && !isBreak ? ["  servers: adapt the handlers"] : []),
    ...(exemption ? [`  exempt until ${exemption.until}: ${visible(exemption.reason)}`] : []),
  ].join("\n");
}

function placesOf({ places }: Told): readonly string[] {
  return (["old", "new"] as const).flatMap((side) => {
    const place = places[side];
    return place ? [`${side}: ${place.file}:${place.line}:${place.column}`] : [];
  });
}

const longest = 400;

/** A request as a command, an answer as it comes. */
export function witnessLines(witness: Witness, server: string): readonly string[] {
  if ("request" in witness) {
    const { method, target, headers, body } = witness.request;
    const isJson = kindOf(nameOf(headers["content-type"] ?? "")) === "json";
    const sent = typeof body === "string" && !isJson ? body : JSON.stringify(body);
    const url = `${server.replace(/\/$/, "")}${target.startsWith("/") ? "" : "/"}${target}`;
    const command = curl({ method, url, headers: Object.entries(headers), body: sent });
    return [`was valid: ${shortened(command)}`];
  }
  const { headers, body } = "webhook" in witness ? witness.webhook : witness.response;
  const sent = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const shown = body === undefined ? [] : [`  ${shortened(JSON.stringify(body) ?? "")}`];
  if ("response" in witness) {
    const { method, target, status } = witness.response;
    return [`can now come: ${method} ${target} -> ${[status, ...sent].join(", ")}`, ...shown];
  }
  const { name, method, status } = witness.webhook;
  return [
    status === undefined
      ? `can now come: ${[`${method} to ${name}`, ...sent].join(", ")}`
      : `was a valid answer: ${method} to ${name} -> ${[status, ...sent].join(", ")}`,
    ...shown,
  ];
}

function shortened(line: string): string {
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A comment on a pull request (GitHub Flavored Markdown). Text of the document stays text. */
export function toMarkdown({ changes, verdict, evidence, server }: Account): string {
  const title = `## API changes: ${verdictText(verdict.wire, evidence)}`;
  const code = `Consumers' code: ${verdict.source}.`;
  const entries = sorted(changes).map((change) => {
    const { message, operation, rule, advice, witness, wire, source, exemption } = change;
    const isBreak = wire === "breaking" || source === "breaking";
    const mark =
      wire === "breaking" ? "**breaks**" : source === "breaking" ? "**breaks code**" : "compatible";
    const name = operation === undefined ? "" : ` ${codeSpan(operation)}`;
    return [
      `- ${mark}${name}: ${markdownText(message)} (${codeSpan(rule)})`,
      ...placesOf(change).map((place) => `  - ${codeSpan(place)}`),
      ...(isBreak && advice !== undefined ? [`  - Consumers: ${markdownText(advice)}`] : []),
      ...(change.servers === "breaking" && !isBreak ? ["  - Servers: adapt the handlers"] : []),
      ...(witness ? ["", ...fenced(witnessLines(witness, server)).map((line) => `  ${line}`), ""] : []),
      ...(exemption ? [`  - Exempt until ${exemption.until}: ${markdownText(exemption.reason)}`] : []),
    ].join("\n");
  });
  return [
    title,
    "",
    code,
    "",
    ...(entries.length > 0 ? entries : ["Nothing has changed for consumers."]),
  ].join("\n");
}

/** The fence is longer than any in the text. */
function fenced(lines: readonly string[]): readonly string[] {
  const shown = lines.map(visible);
  const runs = shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [`${fence}text`, ...shown, fence];
}

/** A page without scripts. */
export function toHtml(account: Account): string {
  const { changes, verdict, evidence, server } = account;
  const items = sorted(changes).map(
    (change) => `    <pre>${escapeHtml(block(change, { server, paint: plain }))}</pre>\n`,
  );
  const summary = `${verdictText(verdict.wire, evidence)}; consumers' code: ${verdict.source}`;
  return staticPage({
    title: "API changes",
    styles:
      "body{font:1rem/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}",
    body: `    <h1>API changes</h1>\n    <p>${escapeHtml(summary)}</p>\n${items.join("")}`,
  });
}

/** `2 breaking changes, 3 others`. */
export function summaryOf(changes: readonly Judged[]): string {
  const breaks = changes.filter(({ wire }) => wire === "breaking").length;
  return `${count(breaks, "breaking change")}, ${count(changes.length - breaks, "other change")}.`;
}
