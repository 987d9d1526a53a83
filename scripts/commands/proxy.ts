import type { Api } from "../core/model.ts";
import { page } from "../../templates/contract/report-html.ts";
import { junit } from "../../templates/contract/report-junit.ts";
import { coverageLines, problemOf, reported } from "../contract/report.ts";
import { createTraffic } from "../contract/traffic.ts";
import { type Paint, visible } from "../core/problem.ts";
import { type Result, count, jsonOf } from "../core/result.ts";
import { CertificateError, readCertificates } from "../edge/files/certificates.ts";
import { writeReports } from "../edge/files/reports.ts";
import type { ProxiedRequest } from "../edge/proxy/options.ts";
import { boundedPattern } from "../edge/mock/patterns.ts";
import { startProxy } from "../edge/proxy/server.ts";
import { locateOperations } from "../edge/redocly/source-positions.ts";
import { gateOf, watch } from "./proxy-judge.ts";
import { aborted, addressRefused } from "./serving.ts";

export interface ProxyRequest {
  readonly api: Api;
  /** The files of the document, so that defects can name their lines. */
  readonly files: ReadonlySet<string>;
  readonly cwd: string;
  /** Without a trailing slash. */
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  /** How long the upstream may be silent, in seconds. */
  readonly timeout: number;
  /** How long a client may take for a request, in seconds; default: 300, because the upstream decides about uploads. */
  readonly requestTimeout?: number;
  /** A file of certificates in PEM, which are trusted as well. */
  readonly ca?: string;
  /** Answer with an error whatever violates the contract. */
  readonly errors: boolean;
  /** A file to write; `true` is handled by the command line. */
  readonly json: boolean | string;
  readonly junit?: string;
  readonly html?: string;
  readonly paint: Paint;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  /** Aborted when the user stops the process. */
  readonly signal: AbortSignal;
}

/** Its requests are the clients', so there is no command that sends them again. */
const ofTraffic = { secrets: [], readOnly: false, doubtsInferred: false, command: "", seconds: 0 };

/** `proxy`: forwards traffic until `signal` is aborted, and checks requests and responses against the document. */
export async function proxy(request: ProxyRequest): Promise<Result> {
  const { api, files, cwd, upstream, host, port, errors, log, signal } = request;
  const authorities = await trusted(request.ca, cwd);
  if ("exitCode" in authorities) return authorities;
  const traffic = createTraffic(api, upstream, boundedPattern);
  const places = await locateOperations(files, cwd);
  const reportOptions = { ...ofTraffic, target: upstream, places, started: new Date() };
  const { judge, unchecked, done } = watch({ traffic, reportOptions, paint: request.paint, log });
  let refused = 0;
  const onRefusal = (proxied: ProxiedRequest) => {
    refused++;
    judge(proxied, undefined, []);
  };
  const gate = gateOf(traffic, { onRefusal, unchecked });
  const server = await startProxy({
    upstream,
    ca: authorities.ca,
    host,
    port,
    timeout: request.timeout * 1000,
    requestTimeout: (request.requestTimeout ?? 300) * 1000,
    isDeclared: declaredHeaders(api),
    onExchange: judge,
    onUpstreamError: (reason) => log(visible(`${upstream} did not answer: ${reason}`)),
    onUnchecked: unchecked,
    ...(errors && { gate }),
  }).catch((error: unknown) => addressRefused(error, "proxy"));
  if ("exitCode" in server) return server;
  log(`The proxy for ${upstream} is ready at ${server.url}`);
  log("Press Ctrl+C to stop and see the coverage.");
  await aborted(signal);
  for (const waiting of server.waiting()) log(visible(`${waiting} has had no answer yet.`));
  await server.close();
  await done();
  return resultOf(request, reported(traffic.report(), reportOptions), refused);
}

async function resultOf(
  { api, cwd, errors, json, junit: xml, html }: ProxyRequest,
  report: ReturnType<typeof reported>,
  refused: number,
): Promise<Result> {
  const problems = report.defects.map(problemOf);
  const requests = `${count(report.requests, "request")}${errors ? `, ${refused} refused` : ""}`;
  const summary = `${requests}, ${count(problems.length, "defect")}, coverage ${report.percent.toFixed(1)} %.`;
  const exitCode = problems.length > 0 ? 1 : 0;
  const result: Result = { exitCode, problems, details: coverageLines(report), summary, data: { ...report } };
  await writeReports(cwd, [
    [typeof json === "string" ? json : undefined, () => `${jsonOf(result)}\n`],
    [xml, () => junit(api, report)],
    [html, () => page(api, report)],
  ]);
  return result;
}

/** The names, in lower case, of the headers that the document describes. */
function declaredHeaders({ operations, securitySchemes }: Api): (name: string) => boolean {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const headers = [
    ...parameters.filter((parameter) => parameter.in === "header"),
    ...operations.flatMap(({ responses }) => responses.flatMap((response) => response.headers)),
    ...[...securitySchemes.values()].filter((scheme) => scheme.type === "apiKey"),
  ];
  const names = new Set(headers.map(({ name }) => name.toLowerCase()));
  return (name) => names.has(name);
}

async function trusted(
  file: string | undefined,
  cwd: string,
): Promise<Result | { readonly ca?: readonly string[] }> {
  if (file === undefined) return {};
  try {
    return { ca: await readCertificates(file, cwd) };
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    const hint = "--ca takes a file of certificates in PEM, as in -----BEGIN CERTIFICATE-----";
    const problem = { severity: "error", code: "proxy-ca", message: error.message, hint } as const;
    return { exitCode: 1, problems: [problem], summary: "The proxy did not start." };
  }
}
