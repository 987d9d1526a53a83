/** Runs the code samples of the living API, each against a fresh sandbox, as somebody who copies it does. */
import { fileURLToPath } from "node:url";
import { exactApi } from "../../scripts/core/samples/exact-api.ts";
import { successStatuses } from "../../scripts/core/client-data.ts";
import { choicesOf } from "../../scripts/core/samples/choices.ts";
import { samplesOf } from "../../templates/samples/index.ts";
import { document } from "../contract/specification.ts";
import { inFolder, runners } from "../samples/runners.ts";
import type { RunningSandbox } from "./sandbox.ts";
import { start } from "./start.ts";

const api = exactApi(document);
const client = fileURLToPath(new URL("../../generated/typescript/src/index.ts", import.meta.url));

/** Each operation, with each example of its body. */
const cases = api.operations.flatMap((operation) =>
  choicesOf(operation).map((choice) => [operation, choice] as const),
);

/** The operation of each case with its documented successes. */
export const successes = cases.map(
  ([operation]) => `${operation.id} ${successStatuses(operation).join(" or ")}`,
);

/** @returns what the sandboxes answered, in the same form; and what the language itself reported, if anything */
export async function answers(language: string): Promise<readonly string[]> {
  const sandboxes: RunningSandbox[] = [];
  try {
    for (let made = 0; made < cases.length; made++) sandboxes.push(await start());
    const jobs = cases.map(([operation, choice], index) => {
      const url = sandboxes[index]?.url ?? "";
      const { samples } = samplesOf({ ...api, servers: [{ url, description: "" }] }, operation, choice);
      const sample = samples.find(({ label }) => label === language);
      return { key: `s${index}`, source: sample?.source ?? "" };
    });
    const variables = { TOKEN: "marta-token" };
    const said = await inFolder(
      (folder) => runners[language]?.run(jobs, { variables, folder, client }) ?? Promise.resolve("no runner"),
    );
    return [...(await Promise.all(sandboxes.map(answeredBy))), ...(said === "" ? [] : [said])];
  } finally {
    await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
  }
}

async function answeredBy({ url }: RunningSandbox): Promise<string> {
  const response = await fetch(`${url}/__sandbox/requests`);
  const { requests } = (await response.json()) as {
    requests: { operation: string | null; status: number }[];
  };
  return requests.map(({ operation, status }) => `${operation} ${status}`).join(", ");
}
