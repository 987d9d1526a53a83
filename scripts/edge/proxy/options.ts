/** What the proxy is told, and what it tells. */
import type { CheckName } from "../../core/contract-checks.ts";
import type { CapturedBody } from "./body.ts";

export interface ProxiedRequest {
  readonly method: string;
  /** In origin form. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: CapturedBody;
}

export interface ProxiedResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: CapturedBody;
}

/** What is wrong with an answer as HTTP, whatever the document says. */
export interface Flaw {
  readonly check: CheckName;
  readonly expected: string;
  readonly got: string;
}

/** A response from the proxy itself. */
export interface ReplacementResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface ProxyOptions {
  /** Without a trailing slash. */
  readonly upstream: string;
  /** Certificates in PEM that an upstream with https may have, too. */
  readonly ca?: readonly string[] | undefined;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** How long the upstream may be silent, in milliseconds. */
  readonly timeout: number;
  /** How long a client may take for a request, in milliseconds. */
  readonly requestTimeout: number;
  /** Whether the document declares a header with this lower-case name, which is then passed on in any case. */
  readonly isDeclared: (name: string) => boolean;
  /** Called with each exchange when it is over. There is no response if the upstream sent none that can be passed on. */
  readonly onExchange: (
    proxied: ProxiedRequest,
    answered: ProxiedResponse | undefined,
    flaws: readonly Flaw[],
  ) => void;
  /** Called with the reason if the upstream cannot be reached. */
  readonly onUpstreamError: (reason: string) => void;
  /** Called with what is passed on without a check, and why. */
  readonly onUnchecked: (request: Pick<ProxiedRequest, "method" | "target">, reason: string) => void;
  /** If given, bodies are held back until it has decided. It can respond in place of the upstream. */
  readonly gate?: Gate;
}

export interface Gate {
  readonly request: (proxied: ProxiedRequest) => Promise<ReplacementResponse | undefined>;
  readonly response: (
    proxied: ProxiedRequest,
    answered: ProxiedResponse,
  ) => Promise<ReplacementResponse | undefined>;
}
