/**
 * Tells what a pull request does to consumers: as the summary of the run, and in one comment, which the next run
 * updates. Without GitHub's variables, it prints the text.
 *
 *     npm run comment
 */
import { appendFileSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { env } from "node:process";

/** Marks our comment; invisible on the page. */
const marker = "<!-- changes of the API -->";
/** GitHub takes 65,536 characters. */
const longest = 60_000;
const author = "github-actions[bot]";
const pages = 10;

/** A reason to stop, for people. */
class Stop extends Error {}

interface Comment {
  readonly id: number;
  readonly body: string | null;
  readonly user: { readonly login: string } | null;
}

async function main(): Promise<void> {
  const body = `${marker}\n${shortened(changes())}\n`;
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, body);
  else process.stdout.write(body);
  const number = pullRequest();
  if (number === undefined) return;
  const existing = await commentOf(number);
  const done = existing
    ? await call("PATCH", `/issues/comments/${existing.id}`, { body })
    : await call("POST", `/issues/${number}/comments`, { body });
  if (done.status === 403)
    say("The token may not comment, as in a pull request from a fork. See the summary.");
  else if (!done.ok) throw new Stop(`GitHub did not take the comment: ${done.status} ${await done.text()}`);
  else say(existing ? "Updated the comment." : "Wrote the comment.");
}

/** Breaks are the next step's business: here, they are only told. */
function changes(): string {
  const words = ["scripts/main.js", "diff", "--format", "markdown"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (stdout.trim() === "" || (status !== 0 && status !== 1))
    throw new Stop(`There is nothing to tell:\n${stderr}`);
  return stdout.trim();
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf("\n- ", longest); // between two changes, so that no fence stays open
  return `${text.slice(0, Math.max(end, 0))}\n\nThere is more: run \`npm run diff\`.`;
}

/** @returns the number; undefined for another event, or without a token */
function pullRequest(): number | undefined {
  if (!env.GITHUB_EVENT_PATH || !env.GITHUB_TOKEN) return undefined;
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")) as { number?: number }; // GitHub writes it
  return event.number;
}

/** Only our own: anybody can write the marker. */
async function commentOf(number: number): Promise<Comment | undefined> {
  for (let page = 1; page <= pages; page++) {
    const answer = await call("GET", `/issues/${number}/comments?per_page=100&page=${page}`);
    if (!answer.ok) throw new Stop(`GitHub did not list the comments: ${answer.status}`);
    const comments = (await answer.json()) as readonly Comment[]; // as GitHub documents it
    const found = comments.find(({ body, user }) => user?.login === author && body?.startsWith(marker));
    if (found || comments.length < 100) return found;
  }
  return undefined;
}

function call(method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}${path}`, {
    method,
    headers: { authorization: `Bearer ${env.GITHUB_TOKEN}`, accept: "application/vnd.github+json" },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop || error instanceof TypeError || error instanceof DOMException)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
