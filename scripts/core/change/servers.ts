/** Whether the servers that consumers call are still there (OpenAPI 3.1, 4.8.5). */
import type { Api } from "../model.ts";
import type { Change, SideName } from "./change.ts";

/** @returns a break if no old address is left; a consumer can follow one that is */
export function serverChanges(apis: Readonly<Record<SideName, Pick<Api, "servers">>>): readonly Change[] {
  const [old, next] = [addresses(apis.old), addresses(apis.new)];
  const gone = old.filter((url) => !next.includes(url));
  if (gone.length === 0) return [];
  const isBreaking = gone.length === old.length;
  return [
    {
      rule: "server-removed",
      wire: isBreaking ? "breaking" : "compatible",
      evidence: "rule",
      operation: undefined,
      pointers: { old: "#/servers", new: "#/servers" },
      message: `The ${gone.length === 1 ? "server" : "servers"} ${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} gone.`,
      ...(isBreaking && { advice: `Call ${next.join(" or ")}.` }),
    },
  ];
}

/** The default is `/`. A trailing slash and the names of variables say nothing. */
function addresses({ servers }: Pick<Api, "servers">): readonly string[] {
  const urls = servers.length > 0 ? servers.map(({ url }) => url) : ["/"];
  return urls.map((url) => url.replace(/\/$/, "").replaceAll(/\{[^{}]*\}/g, "{}") || "/");
}
