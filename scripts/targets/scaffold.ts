import type { Files } from "../core/files.ts";
import type { Api } from "../core/model.ts";
import { formatted } from "../edge/generators/format.ts";

/**
 * A starter service built on the generated stubs: files that belong to the user from then on, so no plan owns them.
 * @param regenerate the command that updates the service's `generated/`
 */
export async function starter(api: Api, regenerate: string): Promise<Files> {
  const [{ renderStarter }, { versions }] = await Promise.all([
    import("../../templates/scaffold/starter.ts"),
    import("../edge/files/packages.ts"),
  ]);
  const files = [...renderStarter({ api, versions: await versions(), regenerate })];
  return new Map(
    await Promise.all(files.map(async ([path, text]) => [path, await formatted(path, text)] as const)),
  );
}
