/** One request to the upstream, and the answer to it or the reason why there is none. Every wait has an end. */
import { type AgentOptions, type ClientRequest, type IncomingMessage, request as plain } from "node:http";
import { request as secure } from "node:https";
import type { Duplex } from "node:stream";
import { type Field, fieldsIn, isCoded } from "../../core/http/end-to-end.ts";
import { headerFault } from "../../core/http/response-headers.ts";
import { serverOptions } from "../../core/http/serving.ts";
import { PatientAgent, PatientSecureAgent } from "./agents.ts";
import { lastChunks } from "./body.ts";
import { createPool, releaseUnlessClean } from "./reuse.ts";

export interface Upstream {
  readonly open: (head: Head) => ClientRequest;
}

interface Head {
  readonly method: string;
  /** In origin form. */
  readonly target: string;
  readonly fields: readonly Field[];
  /** The protocol to switch to. */
  readonly upgrade?: string | undefined;
  /** The client's connection, if the request may use a connection to the upstream that it has used before. */
  readonly client?: Duplex | undefined;
}

export interface UpstreamOptions {
  /** Without a trailing slash. */
  readonly upstream: string;
  /** Certificates in PEM that are trusted as well. */
  readonly ca?: readonly string[] | undefined;
  /** How long the upstream may be silent, in milliseconds. */
  readonly timeout: number;
}

/**
 * A request has a connection of its own, or one that the same client has used. What an upstream sends too much or too
 * late, or a connection that it closes after a refusal, can then never concern another caller.
 */
export function createUpstream({ upstream, ca, timeout }: UpstreamOptions): Upstream {
  const { protocol, hostname, port, pathname, host } = new URL(upstream);
  const base = pathname === "/" ? "" : pathname;
  const isSecure = protocol === "https:";
  const agentFor = (options: AgentOptions) =>
    isSecure ? new PatientSecureAgent(options) : new PatientAgent(options);
  const single = agentFor({ keepAlive: false });
  const pool = createPool(() => agentFor({ keepAlive: true, maxFreeSockets: 1 }));
  const { maxHeaderSize } = serverOptions({});
  const open: Upstream["open"] = ({ method, target, fields, upgrade, client }) => {
    const once: readonly Field[] =
      upgrade === undefined ? [["Connection", "close"]] : [["Connection", "Upgrade"], ["Upgrade", upgrade]]; // prettier-ignore
    const hop = client ? [] : once;
    const outgoing = (isSecure ? secure : plain)({
      method,
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      path: target === "*" && base === "" ? target : base + target,
      headers: [["Host", host] as const, ...fields, ...hop].flat(),
      agent: client ? pool(client) : single,
      timeout,
      maxHeaderSize,
      ...(ca && { ca: [...ca] }),
    });
    outgoing.maxHeadersCount = 0; // their size is limited
    return outgoing;
  };
  return { open };
}

/** Why there is no answer. The message is for people. */
export class UpstreamError extends Error {
  /**
   * - `unreachable`: there is no server, or no way to it
   * - `silent`: it did not answer in time
   * - `invalid`: what it sent is not an answer in HTTP
   */
  readonly kind: "unreachable" | "silent" | "invalid";

  constructor(kind: UpstreamError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

export interface Answered {
  readonly incoming: IncomingMessage;
  /** Set if the upstream switched protocols: its connection, and what it sent there already. */
  readonly switched?: { readonly socket: Duplex; readonly head: Buffer };
  /** What was wrong with the bytes after the head, if anything was. */
  readonly later: () => string | undefined;
}

/**
 * Waits for the head of the answer. Slow bytes do not prolong the wait, which starts when the request is sent.
 * @throws {UpstreamError}
 */
export function answerTo(outgoing: ClientRequest, timeout: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let isSettled = false;
    const settle = () => {
      isSettled = true;
      clearTimeout(timer);
    };
    const fail = (error: UpstreamError) => {
      settle();
      reject(error); // has no effect after the answer has begun, which is then cut off
      outgoing.destroy();
    };
    let later: string | undefined;
    const silent = () => fail(silence(outgoing, timeout));
    outgoing.once("finish", () => (timer = isSettled ? undefined : setTimeout(silent, timeout)));
    outgoing.once("timeout", silent);
    outgoing.once("response", (incoming) => {
      settle();
      incoming.once("end", () => releaseUnlessClean(outgoing, incoming, lastChunks.get(incoming)));
      const fault = faultOf(incoming);
      if (fault === undefined) resolve({ incoming, later: () => later });
      else fail(new UpstreamError("invalid", fault));
    });
    outgoing.once("upgrade", (incoming, socket, head) => {
      settle();
      resolve({ incoming, switched: { socket, head }, later: () => later });
    });
    outgoing.on("error", (error) => {
      if (isSettled) later ??= error.message;
      else fail(failure(outgoing, error));
    });
    outgoing.once("close", () => {
      if (!isSettled) fail(new UpstreamError("invalid", "the connection ended without an answer"));
    });
  });
}

function silence({ socket }: ClientRequest, timeout: number): UpstreamError {
  const time = `${timeout / 1000} s`;
  return socket?.connecting === true
    ? new UpstreamError("unreachable", `no connection within ${time}`)
    : new UpstreamError("silent", `no answer within ${time}`);
}

/** A status below 200 does not end an exchange, and node cannot send one above 999. */
function faultOf(incoming: IncomingMessage): string | undefined {
  const { statusCode = 0, rawHeaders } = incoming;
  if (statusCode < 200 || statusCode > 999) return `the status ${statusCode} (RFC 9110, 15)`;
  if (isCoded(incoming)) return `Transfer-Encoding: ${incoming.headers["transfer-encoding"]}`;
  return fieldsIn(rawHeaders).flatMap((field) => headerFault(...field) ?? [])[0];
}

/** An error after bytes were exchanged is a fault of the upstream; any other means that it was not reached. */
function failure({ socket }: ClientRequest, error: NodeJS.ErrnoException): UpstreamError {
  const { code = "", message } = error;
  const isHttp = code.startsWith("HPE_") || /^(?:ECONNRESET|EPIPE)$/.test(code);
  const reason = message.replace(/; if the root CA is installed locally.*/, "; --ca trusts its authority");
  return new UpstreamError(isHttp && socket?.connecting !== true ? "invalid" : "unreachable", reason, {
    cause: error,
  });
}
