/** Renders the files of `typescript/` that need more than one template. */
import { renderIndex, renderSharedHeaders, reservedNames } from "../../templates/client/index.ts";
import { namedOperations, renderOperations } from "../../templates/client/operations.ts";
import { renderMsw } from "../../templates/msw/msw.ts";
import { renderPackage } from "../../templates/package/package.ts";
import { renderReactQuery } from "../../templates/react-query/react-query.ts";
import { renderServer } from "../../templates/server/server.ts";
import { renderZod } from "../../templates/zod/zod.ts";
import { bundleJson } from "../core/bundle.ts";
import { contractData } from "../core/contract-data.ts";
import { banner } from "../core/files.ts";
import type { Json } from "../core/json.ts";
import { memoize } from "../core/memoize.ts";
import type { Api } from "../core/model.ts";
import { digest } from "../edge/files/digest.ts";
import { formatted } from "../edge/generators/format.ts";
import {
  clientRuntime,
  mswRuntime,
  reactQueryRuntime,
  serverRuntime,
  zodRuntime,
} from "../edge/files/templates.ts";
import { answers, ending, validators } from "./workers.ts";
import type { Told } from "./target.ts";
import type { Specification } from "../specification.ts";

export async function renderClientFiles({ api, published }: Specification): Promise<readonly string[]> {
  const operations = namedOperations(api, reservedNames);
  return [
    renderIndex({ api, operations, digest: await bundleDigest(published) }),
    renderOperations(api, operations),
    renderSharedHeaders(api),
    ...(await clientRuntime()),
  ].map(typescript);
}

export async function renderReactQueryFiles({ api }: Specification): Promise<readonly string[]> {
  const operations = namedOperations(api, reservedNames);
  return [...renderReactQuery(api, operations), ...(await reactQueryRuntime())].map(typescript);
}

export async function renderZodFiles({ api }: Specification): Promise<readonly string[]> {
  return [renderZod(api), ...(await zodRuntime())].map(typescript);
}

export async function renderMswFiles({ api }: Specification): Promise<readonly string[]> {
  const made = await responses(api);
  return [...renderMsw(made.answers), ...(await mswRuntime())].map(typescript);
}

/** @returns the operations that no handler can answer */
export async function mswWarnings({ api }: Specification): Promise<readonly Told[]> {
  return (await responses(api)).told;
}

const responses = memoize((api: Api) => ending((time) => answers.callWithin(time, "answersOf", api)));

export async function renderServerFiles({ api }: Specification): Promise<readonly string[]> {
  const { components, ...data } = contractData(api);
  return [
    typescript(renderServer(api)),
    JSON.stringify(data),
    typescript(
      await ending((time) =>
        validators.callWithin(
          time,
          "renderValidators",
          { openapi: api.openapi, schemas: components },
          data.schemas,
        ),
      ),
    ),
    typescript(validatorTypes),
    ...(await serverRuntime()).map(typescript),
  ];
}

/** @param files every path that is written: the package exports only modules that are among them */
export async function renderPackageFiles(
  { document, published, api }: Specification,
  files: readonly string[],
): Promise<(string | undefined)[]> {
  const { repository, versions } = await import("../edge/files/packages.ts");
  return renderPackage({
    document,
    api,
    modules: new Set(files.flatMap((file) => moduleName.exec(file)?.[1] ?? [])),
    operations: namedOperations(api, reservedNames),
    versions: await versions(),
    digest: await bundleDigest(published),
    repository: await repository(),
  });
}

const moduleName = /^typescript\/src\/(.*)\.ts$/;

/** SHA-256 of `openapi.json`, as it is written. */
const bundleDigest = memoize(async (document: Json) =>
  digest(await formatted("openapi.json", bundleJson(document))),
);

const validatorTypes = `import type { Validator } from "./engine/request-validation/faults.ts";

/** The validator of each schema of \`contract.json\`, in its order. */
export declare const validators: readonly Validator[];
`;

/** Adds the banner of generated files. */
export function typescript(source: string): string {
  return `// ${banner}\n\n${source}`;
}
