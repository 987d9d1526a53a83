// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** A request in progress, and the parts of a server. */
import type { Api, Schema } from "./engine/model.ts";
import type { RequestHead } from "./engine/http/request.ts";
import type { Checks } from "./engine/request-validation/faults.ts";
import type { Found, Gate, Passage } from "./engine/request-validation/gate.ts";
import type { Values } from "./engine/request-validation/values.ts";
import type { AnyReply } from "./answer.ts";
import { type Known, anyone } from "./authenticate.ts";
import type { Bindings } from "./head.ts";
import type { ServerOptions } from "./options.ts";

/** The contract as data, written when the code was generated. */
export interface Contract {
  readonly api: Api;
  readonly checks: Checks;
  /** Schemas that name write-only properties: every reply is checked for those. */
  readonly secretive: ReadonlySet<Schema>;
}

/** A handler, untyped. */
export type AnyHandler = (input: object) => AnyReply | Promise<AnyReply>;

export interface Server<Principal> extends Contract {
  readonly gate: Gate;
  readonly handlers: Readonly<Record<string, AnyHandler | undefined>>;
  readonly options: ServerOptions<Principal>;
  readonly checksReplies: boolean;
}

/** A request in progress; each step adds what it has established. */
export interface Visit<Principal> {
  readonly server: Server<Principal>;
  readonly request: Request;
  readonly head: RequestHead;
  readonly bindings: Bindings | undefined;
  readonly found: Found;
  /** Anonymous until identified. */
  caller: Known<Principal>;
  passage: Passage | undefined;
  values: Values | undefined;
}

export function visitOf<Principal>(
  server: Server<Principal>,
  { request, head, bindings }: Pick<Visit<Principal>, "request" | "head" | "bindings">,
  found: Found,
): Visit<Principal> {
  return {
    server,
    request,
    head,
    bindings,
    found,
    caller: anyone,
    passage: undefined,
    values: undefined,
  };
}
