/** Tests a server against the contract: the same cases for the mock, plain Prism, and any other server of the API. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asArray, asObject } from "../../scripts/core/json.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { type RefusalCase, type Specification, refusalCases, statusCases } from "./cases.ts";
import { type Answer, type Conformance, conformance } from "./conformance.ts";
import { bodyExample, send, token } from "./requests.ts";

export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ApiOptions {
  readonly baseUrl: string;
  readonly token: string;
  readonly headers: typeof shared;
  readonly retry: false;
}

export interface Subject extends Specification {
  readonly name: string;
  /** The factory of the generated client. */
  readonly createApi: (options: ApiOptions) => object;
  readonly start: () => Promise<Server>;
  /** `exact`: refusals have the specified status and body. `any 4xx`: the server decides on its refusals. */
  readonly refusals: "exact" | "any 4xx";
  /** Titles of refusals that the server is known to miss; the suite also fails if one of them is fixed. */
  readonly missed?: RegExp;
}

export function contractSuite(subject: Subject): void {
  const { api } = subject;
  const conforms = conformance(api);
  const client = (baseUrl: string) => subject.createApi({ baseUrl, token, headers: shared, retry: false });
  let server: Server;

  beforeAll(async () => {
    server = await subject.start();
  });
  afterAll(() => server.close());

  describe(`${subject.name}: each operation answers each of its statuses`, () => {
    test.each(statusCases(api).map((entry) => [entry.operation.id, entry.status, entry] as const))(
      "%s %i",
      async (_id, status, { operation }) => {
        const answer = await call(client(server.url), operation, { Prefer: `code=${status}` });
        expect({ status: answer.status, problems: conforms(operation, answer) }).toEqual({
          status,
          problems: [],
        });
      },
    );
  });

  describe(`${subject.name}: each operation answers a plain request with its success`, () => {
    test.each(api.operations.map((operation) => [operation.id, operation] as const))(
      "%s",
      async (_id, operation) => {
        const answer = await call(client(server.url), operation, {});
        expect({ status: answer.status, problems: conforms(operation, answer) }).toEqual({
          status: 200,
          problems: [],
        });
      },
    );
  });

  describe(`${subject.name}: each broken rule is refused`, () => {
    test.each(
      refusalCases(subject).map((entry) => [`${entry.operation.id}: ${entry.title}`, entry] as const),
    )("%s", async (title, refusal) => {
      const answer = await sent(server.url, refusal.request);
      const missed = { status: "a 4xx", problems: subject.missed?.test(title) ? ["was not refused"] : [] };
      const decided = { status: refusal.status, problems: [] };
      const exact = subject.refusals === "exact";
      expect(exact ? judge(refusal, answer, conforms) : judgeLoosely(answer)).toEqual(
        exact ? decided : missed,
      );
    });
  });
}

interface Verdict {
  readonly status: number | string;
  readonly problems: readonly string[];
}

function judge({ operation, detail, status }: RefusalCase, answer: Answer, conforms: Conformance): Verdict {
  const declared = operation.responses.some((response) => response.status === String(status));
  const allow = answer.status === 405 && !answer.headers.get("allow") ? ["a 405 without Allow"] : [];
  const problems = declared ? conforms(operation, answer) : plainErrorProblems(answer);
  return {
    status: answer.status,
    problems: [...problems, ...allow, ...(detail ? detailProblems(detail, answer) : [])],
  };
}

function judgeLoosely({ status }: Answer): Verdict {
  return { status: "a 4xx", problems: status >= 400 && status < 500 ? [] : ["was not refused"] };
}

/** The code is at its path in the details tree. */
function detailProblems({ path, code }: NonNullable<RefusalCase["detail"]>, { body }: Answer): string[] {
  const found = ["details", ...path].reduce<unknown>((tree, key) => asObject(tree)[key], body);
  const codes = asArray(found).map((error) => asObject(error).error);
  return codes.includes(code)
    ? []
    : [`details of /${path.join("/")} have no ${code}: ${JSON.stringify(body)}`];
}

/** A protocol status is not declared; its body is the plain error. */
function plainErrorProblems({ body }: Answer): string[] {
  return typeof body === "object" && body !== null && "error" in body && typeof body.error === "string"
    ? []
    : [`not a plain error: ${JSON.stringify(body)}`];
}

/** Any operation of the generated client, called by name. */
type Call = (
  input: object,
  options: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const shared = {
  "X-User-Agent": "Contract tests",
  "X-Product-Name": "contract-tests",
  "X-Customer": "id=1000941",
};

/** Calls an operation through the generated client, with the specification's own examples. */
async function call(client: object, operation: Operation, headers: Record<string, string>): Promise<Answer> {
  // These tests treat all operations alike; the type tests cover the types of single operations.
  const calls = client as Readonly<Record<string, Call>>;
  const path = Object.fromEntries(
    operation.parameters.filter((p) => p.in === "path").map((p) => [p.name, p.example]),
  );
  const result = await calls[operation.id]?.({ ...path, body: bodyExample(operation) }, { headers });
  if (!result) throw new Error(`The client has no operation ${operation.id}`);
  const body = result.data ?? result.error;
  return {
    status: result.response.status,
    headers: result.response.headers,
    body: body === "" ? undefined : body,
  };
}

/** Status 0 if the server hangs. */
async function sent(baseUrl: string, request: RefusalCase["request"]): Promise<Answer> {
  const response = await send(baseUrl, request).catch(() => undefined);
  const text = (await response?.text()) ?? "";
  const [status, headers] = [response?.status ?? 0, response?.headers ?? new Headers()];
  return { status, headers, body: text === "" ? undefined : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
