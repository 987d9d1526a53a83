/** The page of all versions: what people wrote of each, and its changes with links to the operations. */
import type { Version } from "../../../scripts/core/docs/history.ts";
import type { ReleasedChange } from "../../../scripts/core/change/release.ts";
import { verdictText } from "../../../scripts/core/change/tell.ts";
import {
  type Block,
  type Inline,
  type Line,
  type Page,
  between,
  heading,
  list,
  prose,
  text,
} from "./blocks.ts";
import type { Book } from "./book.ts";
import { changelogLink, versionAnchor } from "./marks.ts";
import { plainPage, start } from "./other-pages.ts";

export function changelogPage(book: Book): Page {
  const { site, history } = book;
  return {
    ...plainPage,
    ...changelogLink,
    kind: "changelog",
    summary: `What changed in each version of the description of ${site.title}, and whom it breaks.`,
    trail: [start],
    blocks: history.versions.flatMap((version) => versionBlocks(version, book)),
  };
}

function versionBlocks(release: Version, book: Book): Block[] {
  const { version, date, words, changes } = release;
  const [breaks, others] = [changes.filter(isBreak), changes.filter((change) => !isBreak(change))];
  return [
    heading(2, versionAnchor(version), version, " ", { badge: date }),
    text(...verdict(release)),
    ...prose(words, 3),
    ...listed("Breaks", breaks, book),
    ...listed("Other changes", others, book),
  ];
}

function verdict({ previous, verdict: { wire, source }, evidence, changes }: Version): Line {
  if (previous === undefined) return ["The first version."];
  if (changes.length === 0) return [`Compared with ${previous}, nothing has changed for consumers.`];
  return [
    `Compared with ${previous}: on the wire `,
    { strong: wire === "breaking" ? wire : verdictText(wire, evidence) },
    ", in code ",
    { strong: source },
    ".",
  ];
}

function isBreak({ wire, source }: ReleasedChange): boolean {
  return wire === "breaking" || source === "breaking";
}

/** A list of breaks is open: each concerns someone. */
function listed(title: string, changes: readonly ReleasedChange[], book: Book): Block[] {
  if (changes.length === 0) return [];
  const inside = list(changes.map((change) => changeLine(change, book)));
  return [{ kind: "details", summary: [`${title} (${changes.length})`], open: title === "Breaks", inside }];
}

/** The record has all operations. */
const mostNames = 5;

function changeLine(change: ReleasedChange, book: Book): Line {
  const { wire, source, operations, message, rule, advice, exemption } = change;
  const mark = wire === "breaking" ? "breaks" : source === "breaking" ? "breaks code" : "";
  const names = operations.slice(0, mostNames).map((id): Line => [operationName(id, book)]);
  const more = operations.length - names.length;
  return [
    ...(mark === "" ? [] : [{ badge: mark, tone: "warning" as const }, " "]),
    ...between(names, ", "),
    ...(more > 0 ? [` and ${more} more`] : []),
    ...(names.length > 0 ? [": "] : []),
    `${message} `,
    { code: rule },
    ...(isBreak(change) && advice !== undefined ? [" ", { strong: "What to do:" }, ` ${advice}`] : []),
    ...(exemption ? [" ", { strong: "Agreed to:" }, ` ${exemption.reason}`] : []),
  ];
}

/** One that is gone has no page. */
function operationName(id: string, book: Book): Inline {
  const operation = book.operation(id);
  return operation ? { to: operation.page, text: [operation.title] } : { code: id };
}
