/** `docs --serve`: the documentation, a mock and, where there is one, the sandbox, until the user stops them. */
import { type Outcome, visible } from "../core/problem.ts";
import type { Result } from "../core/result.ts";
import { type Beside, portNear, startSandbox } from "../edge/docs/beside.ts";
import { type SiteServer, serveSite } from "../edge/docs/server.ts";
import type { Specification } from "../pipeline.ts";
import { recordWarnings } from "../targets/docs-records.ts";
import { renderSite } from "../targets/docs-site.ts";
import { type MockRequest, mock } from "./mock.ts";
import { addressRefused } from "./serving.ts";

export interface DocsRequest {
  readonly specification: Specification;
  /** Where the package is whose sandbox runs beside; undefined: none. */
  readonly sandboxOf: string | undefined;
  readonly cwd: string;
  readonly spec: string;
  readonly edit?: string;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly reload: Reload;
  readonly log: MockRequest["log"];
  readonly paint: NonNullable<MockRequest["paint"]>;
  readonly signal: AbortSignal;
}

interface Reload {
  /** The files that the specification was read from; each time may add more. */
  readonly files: ReadonlySet<string>;
  /** When the first read began, in milliseconds since 1970. */
  readonly began: number;
  readonly read: () => Promise<Outcome<Specification>>;
}

const mockPort = 4010;
const sandboxPort = 4020;

export async function serveDocs(request: DocsRequest): Promise<Result> {
  const { specification, sandboxOf, cwd, spec, edit = "", host, log } = request;
  const [port, sandbox] = await Promise.all([
    portNear(mockPort),
    sandboxOf === undefined ? undefined : startSandbox(sandboxOf, sandboxPort),
  ]);
  try {
    const servers = [`http://127.0.0.1:${port}`, ...(sandbox ? [sandbox.url] : [])];
    const site = await serveSite({ servers, host, port: request.port });
    const render = (read: Specification) => renderSite(read, { cwd, spec, edit, url: `${site.url}/` });
    const show = async (read: Specification) => {
      site.replace(await render(read));
      for (const { message } of await recordWarnings({ cwd, spec })) log(message);
    };
    await show(specification);
    for (const line of ready(specification, site, sandbox)) log(line);
    const result = await mock({
      ...request,
      read: following(request, show),
      follows: request.reload.files,
      began: request.reload.began,
      host: "127.0.0.1",
      port,
      plain: false,
    });
    await site.close();
    return result.exitCode === 0
      ? { ...result, summary: `The documentation has stopped. ${result.summary}` }
      : result;
  } catch (error) {
    return addressRefused(error, "docs");
  } finally {
    await sandbox?.close();
  }
}

/** What the mock reads: first what has been read already, then each saved version, which the site shows, too. */
function following(
  { specification, reload }: DocsRequest,
  show: (specification: Specification) => Promise<void>,
): () => Promise<Outcome<Specification>> {
  let isFirst = true;
  return async () => {
    if (isFirst) {
      isFirst = false;
      return { ok: true, warnings: [], ...specification };
    }
    const outcome = await reload.read();
    if (outcome.ok) await show(outcome);
    return outcome;
  };
}

function ready({ api }: Specification, { url }: SiteServer, sandbox: Beside | undefined): string[] {
  return [
    `The documentation of ${visible(api.title)} ${visible(api.version)} is ready at ${url}`,
    ...(sandbox ? [`The sandbox, which keeps what you send, is ready at ${sandbox.url}`] : []),
  ];
}
