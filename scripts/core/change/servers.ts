/** Whether the servers that consumers call are still there (OpenAPI 3.1, 4.8.5). */
import type { Server } from "../model.ts";
import type { Change, SideName } from "./change.ts";
import type { Subject } from "./judgement.ts";

type Servers = Readonly<Record<SideName, readonly Server[]>>;

/** @returns a break if no old address is left; a consumer can follow one that is */
export function serverChanges(servers: Servers): readonly Change[] {
  const change = changeOf(servers);
  return change
    ? [{ ...change, operation: undefined, pointers: { old: "#/servers", new: "#/servers" } }]
    : [];
}

/** The same for an operation that has servers of its own on either side. */
export function ownServerChanges({
  exchanges,
  apis,
}: Pick<Subject, "exchanges" | "apis">): readonly Change[] {
  const { old, new: next } = exchanges;
  if (!old.operation.servers && !next.operation.servers) return [];
  const of = (side: SideName) => exchanges[side].operation.servers ?? apis[side].servers;
  const change = changeOf({ old: of("old"), new: of("new") });
  const pointers = { old: old.pointer, new: next.pointer };
  return change ? [{ ...change, operation: next.operation.id, pointers }] : [];
}

function changeOf(servers: Servers): Omit<Change, "operation" | "pointers"> | undefined {
  const [old, next] = [addresses(servers.old), addresses(servers.new)];
  const gone = old.filter((url) => !next.includes(url));
  if (gone.length === 0) return undefined;
  const isBreaking = gone.length === old.length;
  return {
    rule: "server-removed",
    wire: isBreaking ? "breaking" : "compatible",
    evidence: "rule",
    message: `The ${gone.length === 1 ? "server" : "servers"} ${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} gone.`,
    ...(isBreaking && { advice: `Call ${next.join(" or ")}.` }),
  };
}

/** The default is `/`. A trailing slash, the case of a host and the names of variables say nothing. */
function addresses(servers: readonly Server[]): readonly string[] {
  const urls = servers.length > 0 ? servers.map(({ url }) => url) : ["/"];
  return urls.map((url) => {
    const plain = url.replace(/\/$/, "").replaceAll(/\{[^{}]*\}/g, "{}") || "/";
    return plain.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, (origin) => origin.toLowerCase());
  });
}
