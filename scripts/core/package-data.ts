/** The metadata of a package, from the document's `info` (OpenAPI 3.1, 4.8.2). */
import { type Json, asObject, asString } from "./json.ts";
import { packageName, packageVersion } from "./names.ts";

export interface PackageData {
  /** The name of the npm package. */
  readonly name: string;
  /** `info.title`, unchanged. */
  readonly title: string;
  readonly version: string;
  /** `info.version`, which may not be a valid npm version. */
  readonly documentVersion: string;
  /** One line. */
  readonly description: string;
  /** An SPDX expression; undefined if the document has none. Before 3.1, licences have only a name. */
  readonly license: string | undefined;
  /** The author: `info.contact.name`, or “The authors of” and the title. */
  readonly author: string;
}

export function packageData(document: Json): PackageData {
  const info = asObject(document.info);
  const license = asObject(info.license);
  const [title, version] = [asString(info.title), asString(info.version)];
  return {
    name: packageName(title),
    title,
    version: packageVersion(version),
    documentVersion: version,
    description: oneLine(asString(info.summary)) || `A client for ${oneLine(title)}, and server stubs.`,
    license: asString(license.identifier) || (license.name === "MIT" ? "MIT" : undefined),
    author: oneLine(asString(asObject(info.contact).name)) || `The authors of ${oneLine(title)}`,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
