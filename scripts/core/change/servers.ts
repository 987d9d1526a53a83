/** Whether the servers that consumers call are still there (OpenAPI 3.1, 4.8.5 and 4.8.6). */
import type { Server } from "../model.ts";
import type { Change, SideName } from "./change.ts";
import type { Subject } from "./judgement.ts";

type Servers = Readonly<Record<SideName, readonly Server[]>>;

/** @returns a break if no old server is left, or if the variables of one lose a value that consumers may have chosen */
export function serverChanges(servers: Servers): readonly Change[] {
  const pointers = { old: "#/servers", new: "#/servers" };
  return changesOf(servers).map((change) => ({ ...change, operation: undefined, pointers }));
}

/** The same for an operation that has servers of its own on either side. */
export function ownServerChanges({
  exchanges,
  apis,
}: Pick<Subject, "exchanges" | "apis">): readonly Change[] {
  const { old, new: next } = exchanges;
  if (!old.operation.servers && !next.operation.servers) return [];
  const of = (side: SideName) => exchanges[side].operation.servers ?? apis[side].servers;
  const pointers = { old: old.pointer, new: next.pointer };
  return changesOf({ old: of("old"), new: of("new") }).map((change) => ({
    ...change,
    operation: next.operation.id,
    pointers,
  }));
}

type Found = Omit<Change, "operation" | "pointers">;

function changesOf(servers: Servers): readonly Found[] {
  const next = all(servers.new).flatMap(addressesOf);
  const isLeft = (address: string) => next.some((other) => covers(other, address));
  const found = all(servers.old).map((server) => {
    const addresses = addressesOf(server);
    const lost = addresses.filter((address) => !isLeft(address));
    const isGone = addresses.every((own) => !isLeft(own) && !next.some((other) => covers(own, other)));
    return { server, lost, isGone };
  });
  const gone = found.filter(({ isGone }) => isGone).map(({ server }) => server.url);
  const narrowed = found.filter(({ isGone, lost }) => !isGone && lost.length > 0);
  const removal = gone.length > 0 && removed(gone, { isLast: gone.length === found.length, next });
  return [...(removal ? [removal] : []), ...narrowed.map(({ server, lost }) => limited(server, lost))];
}

function removed(
  gone: readonly string[],
  { isLast, next }: { isLast: boolean; next: readonly string[] },
): Found {
  return {
    rule: "server-removed",
    wire: isLast ? "breaking" : "compatible",
    evidence: "rule",
    message: `The ${gone.length === 1 ? "server" : "servers"} ${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} gone.`,
    ...(isLast && { advice: `Call ${next.join(" or ")}.` }),
  };
}

function limited({ url, variables = {} }: Server, lost: readonly string[]): Found {
  const names = Object.keys(variables).join(", ");
  const shown = lost.slice(0, mostShown).join(", ");
  const more = lost.length > mostShown ? ` and ${lost.length - mostShown} more` : "";
  return {
    rule: "server-variable-limited",
    wire: "breaking",
    evidence: "rule",
    message: lost.some((address) => address.includes(any))
      ? `The server ${url} no longer takes any value of ${names}.`
      : `The server ${url} can no longer be ${shown}${more}.`,
    advice: `Use a value of ${names} that is left.`,
  };
}

const mostShown = 5;

/** The default is `/`. */
function all(servers: readonly Server[]): readonly Server[] {
  return servers.length > 0 ? servers : [{ url: "/", description: "" }];
}

/** Stands for any value of a variable. */
const any = "{}";
/** Of so many addresses or more, each variable stands for any value. */
const most = 1000;

/** A trailing slash and the case of a host say nothing, and neither do the names of variables. */
function addressesOf({ url, choices = {} }: Server): readonly string[] {
  const names = [...url.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const count = names.reduce((product, name) => product * (choices[name]?.length ?? 1), 1);
  const written = [...new Set(names)].reduce<readonly string[]>(
    (urls, name) => {
      const values = count < most ? (choices[name] ?? [any]) : [any];
      return urls.flatMap((each) => values.map((value) => each.replaceAll(`{${name}}`, () => value)));
    },
    [url],
  );
  return written.map((each) => {
    const plain = each.replace(/\/$/, "") || "/";
    return plain.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, (origin) => origin.toLowerCase());
  });
}

/** Whether an address stands for another one: a variable has any text but a slash. */
function covers(one: string, other: string): boolean {
  const [start = "", ...rest] = one.split(any);
  if (rest.length === 0 || !other.startsWith(start)) return one === other;
  let left = other.slice(start.length);
  const end = rest.pop() ?? "";
  for (const part of rest) {
    const at = left.indexOf(part);
    if (at < 0 || left.slice(0, at).includes("/")) return false;
    left = left.slice(at + part.length);
  }
  return left.endsWith(end) && !left.slice(0, left.length - end.length).includes("/");
}
