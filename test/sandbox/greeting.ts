/** What the sandbox prints when it is ready: who can call it, and how. */
import { visible } from "../../scripts/core/problem.ts";
import type { RunningSandbox } from "./sandbox.ts";

interface Shown {
  readonly database: string;
  readonly admin: boolean;
}

export function greeting(
  { api, url, callers, planted }: RunningSandbox,
  { database, admin }: Shown,
): readonly string[] {
  const kept = database === ":memory:" ? "in memory, lost when it stops" : visible(database);
  const [first] = callers;
  const width = Math.max(...callers.map(({ name }) => name.length));
  return [
    `The sandbox for ${visible(api.title)} ${visible(api.version)} is ready at ${url}`,
    `Data: ${kept}${planted ? "" : ", from an earlier run"}`,
    "",
    ...callers.map(
      ({ name, roles, token }) => `  ${visible(name).padEnd(width)}  ${token}  ${visible(roles)}`,
    ),
    ...(first
      ? ["", "Try it:", ...curls(url, first.token)]
      : ["No user has a token. Add one to a user in --seed."]),
    ...(admin
      ? [
          "",
          `Control it: ${url}/__sandbox is a page; for POST ${url}/__sandbox/reset and more, see test/sandbox/README.md.`,
        ]
      : []),
    "Stop it with Ctrl+C.",
  ];
}

const message = "Is the escalator running again?";

/** Two commands for a POSIX shell. A token that would need quoting is shown as TOKEN. */
function curls(url: string, token: string): readonly string[] {
  const secret = /^[\w.~+/=-]+$/.test(token) ? token : "TOKEN";
  const headers = ["X-User-Agent: curl", "X-Product-Name: curl", "X-Customer: id=1000941"];
  const flags = [`Authorization: Bearer ${secret}`, ...headers].map((header) => `-H '${header}'`).join(" ");
  const conversations = `${url}/v1/users/me/conversations`;
  const body = JSON.stringify({ message: { content: message } });
  return [
    `  curl ${flags} '${conversations}'`,
    `  curl ${flags} -H 'Content-Type: application/json' -d '${body}' '${conversations}/2/messages'`,
  ];
}
