/** Wrong usage of `contract`: what it says before anything is tested. */
import { type Send, bodyOf } from "../contract/exchange.ts";
import type { Authorization } from "../core/authorization.ts";
import { asObject } from "../core/json.ts";
import type { Api } from "../core/model.ts";
import { nearest } from "../core/nearest.ts";
import { type Problem, visible } from "../core/problem.ts";

interface Usage {
  readonly api: Api;
  readonly only: readonly string[];
  readonly expectUnreached: readonly string[];
  readonly auth: readonly Authorization[];
}

export function misuse({ api, only, expectUnreached, auth }: Usage): Problem | undefined {
  const strange = [...only, ...expectUnreached].find((name) => !api.operations.some(({ id }) => id === name));
  if (strange !== undefined) return unknownOperation(strange, api);
  const unknown = auth.find(({ scheme }) => !api.securitySchemes.has(scheme));
  if (!unknown) return undefined;
  const known = [...api.securitySchemes.keys()];
  return {
    severity: "error",
    code: "contract-auth",
    message: `Unknown security scheme ${visible(unknown.scheme)}.`,
    hint: known.length > 0 ? `the document has ${known.join(", ")}` : "the document has no security schemes",
  };
}

export function unknownPath(path: string): Problem {
  return {
    severity: "error",
    code: "contract-path",
    message: `Unknown path ${visible(path)}.`,
    hint: "use a --path, with its --only, as printed with a defect",
  };
}

function unknownOperation(name: string, { operations }: Api): Problem {
  const [meant] = nearest(
    name,
    operations.map(({ id }) => id),
  );
  return {
    severity: "error",
    code: "contract-only",
    message: `Unknown operation ${visible(name)}.`,
    hint: meant === undefined ? "use the operationId of an operation" : `did you mean ${meant}?`,
  };
}

/** @returns undefined if the server answers at all, with any status */
export async function silenceOf(target: string, send: Send): Promise<Problem | undefined> {
  try {
    await send({ method: "OPTIONS", target: "/", headers: [], body: undefined });
    return undefined;
  } catch (error) {
    const { cause } = error instanceof Error ? error : {};
    const reason = reasons[codeOf(cause)] ?? codeOf(cause) ?? "no answer";
    return {
      severity: "error",
      code: "contract-target",
      message: `${target} does not answer: ${reason}.`,
      hint: "start the server, or pass its address with --target",
    };
  }
}

/** Whether the server is a mock that says of itself that it has no memory. */
export async function saysStateless(send: Send): Promise<boolean> {
  const asked = await send({ method: "GET", target: "/__mock", headers: [], body: undefined }).catch(
    () => undefined,
  );
  return asked?.status === 200 && asObject(bodyOf(asked)).stateless === true;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "timed out";
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ENOTFOUND: "host not found",
  EAI_AGAIN: "host not found",
  ECONNRESET: "connection closed",
  UND_ERR_SOCKET: "connection closed",
};
