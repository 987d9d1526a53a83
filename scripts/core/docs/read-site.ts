/** Reads a bundled document into what a documentation site shows. */
import { type Json, asArray, asObject, asString, follow } from "../json.ts";
import { divide } from "./chapters.ts";
import { readExtensions } from "./extensions.ts";
import { Names } from "./page-names.ts";
import { readOperations } from "./read-operations.ts";
import { readExternalDocs, readServers } from "./read-parts.ts";
import { secretsOf } from "./read-exchange.ts";
import { readWorkflows } from "./read-workflows.ts";
import type { About, Group, Scheme, Site, SiteOperation, Tag } from "./site.ts";

/**
 * @param document a bundle: each `$ref` points into the document itself
 * @param workflows Arazzo documents
 */
export function readSite(document: Json, workflows: readonly Json[] = []): Site {
  const info = asObject(document.info);
  const { introduction, chapters } = divide(asString(info.description));
  const groups = readGroups(document, readOperations(document));
  const names = new Names();
  const models = new Names();
  const components = asObject(document.components);
  return {
    title: asString(info.title).trim() || "API reference",
    version: asString(info.version),
    summary: asString(info.summary),
    introduction,
    chapters: chapters.map((chapter) => ({
      ...chapter,
      page: `guide/${names.of(plain(chapter.title), "chapter")}.html`,
    })),
    about: readAbout(document),
    servers: readServers(document.servers),
    groups,
    operations: groups.flatMap(({ tags }) => tags.flatMap(({ operations }) => operations)),
    models: Object.entries(asObject(components.schemas)).map(([name, schema]) => ({
      page: `models/${models.of(name, "model")}.html`,
      name,
      schema,
    })),
    schemas: asObject(components.schemas),
    schemes: Object.entries(asObject(components.securitySchemes)).map(([name, scheme]) =>
      readScheme(name, follow(document, scheme)),
    ),
    workflows: readWorkflows(workflows, secretsOf(document)),
    extensions: readExtensions(info),
  };
}

/** Markdown without its marks, as a name. */
function plain(markdown: string): string {
  return markdown.replaceAll(/[`*]|\]\([^)]*\)|\[/g, "");
}

function readAbout({ info, externalDocs }: Json): About[] {
  const { license, contact, termsOfService } = asObject(info);
  const { name: licence, url: licenceUrl, identifier } = asObject(license);
  const { name, url, email } = asObject(contact);
  const more = readExternalDocs(externalDocs);
  const all = [
    {
      label: "License",
      text: [licence, identifier].map(asString).filter(Boolean).join(", "),
      url: asString(licenceUrl),
    },
    { label: "Contact", text: asString(name) || asString(url), url: asString(url) },
    {
      label: "E-mail",
      text: asString(email),
      url: asString(email) === "" ? "" : `mailto:${asString(email)}`,
    },
    { label: "Terms of service", text: asString(termsOfService), url: asString(termsOfService) },
    { label: "More", text: more?.description || (more?.url ?? ""), url: more?.url ?? "" },
  ];
  return all.filter(({ text }) => text !== "");
}

/** Groups of `x-tagGroups`, or of OpenAPI 3.2's parents, or one group without a name. */
function readGroups(document: Json, operations: readonly SiteOperation[]): Group[] {
  const declared = asArray(document.tags).map(asObject);
  const webhooks = operations.filter(({ kind, tag }) => kind === "webhook" && tag === "");
  const untagged = operations.filter(({ kind, tag }) => kind === "operation" && tag === "");
  const used = operations.map(({ tag }) => tag).filter((tag) => tag !== "");
  const all = [...new Set([...declared.map(({ name }) => asString(name)), ...used])];
  const names = new Names();
  const tags = [
    ...all.map((name) => readTag(names, declared.find((tag) => tag.name === name) ?? { name }, operations)),
    ...(untagged.length > 0 ? [rest(names, all.length > 0 ? "Other" : "Operations", untagged)] : []),
    ...(webhooks.length > 0 ? [rest(names, "Webhooks", webhooks)] : []),
  ];
  return grouped(document, declared, tags);
}

function readTag(names: Names, tag: Json, operations: readonly SiteOperation[]): Tag {
  const name = asString(tag.name);
  return {
    page: `tags/${names.of(name, "tag")}.html`,
    name,
    title: asString(tag["x-displayName"]) || asString(tag.summary) || name,
    description: asString(tag.description),
    externalDocs: readExternalDocs(tag.externalDocs),
    operations: operations.filter((operation) => operation.tag === name),
  };
}

function rest(names: Names, title: string, operations: readonly SiteOperation[]): Tag {
  const page = `tags/${names.of(title, "tag")}.html`;
  return { page, name: "", title, description: "", externalDocs: undefined, operations };
}

function grouped(document: Json, declared: readonly Json[], tags: readonly Tag[]): Group[] {
  const parents = new Map(declared.map((tag) => [asString(tag.name), asString(tag.parent)]));
  const byExtension = asArray(document["x-tagGroups"])
    .map(asObject)
    .map((group) => ({ name: asString(group.name), names: asArray(group.tags).map(asString) }));
  const groupOf = ({ name }: Tag): string =>
    byExtension.find(({ names }) => names.includes(name))?.name ?? (parents.get(name) || "");
  const ordered = [...byExtension.map(({ name }) => name), ...tags.map(groupOf)];
  return [...new Set(ordered)].flatMap((name) => {
    const inGroup = tags.filter((tag) => groupOf(tag) === name);
    return inGroup.length > 0 ? [{ name, tags: inGroup }] : [];
  });
}

function readScheme(name: string, scheme: Json): Scheme {
  const flows = Object.entries(asObject(scheme.flows)).map(
    ([flow, value]) => [flow, asObject(value)] as const,
  );
  const own = ["in", "name", "scheme", "bearerFormat", "openIdConnectUrl", "oauth2MetadataUrl"].map(
    (key) => [key, asString(scheme[key])] as const,
  );
  const ofFlows = flows.flatMap(([flow, value]) =>
    ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"].map(
      (key) => [`${flow} ${key}`, asString(value[key])] as const,
    ),
  );
  const scopes = flows.flatMap(([, value]) => Object.entries(asObject(value.scopes)));
  return {
    name,
    type: asString(scheme.type),
    description: asString(scheme.description),
    facts: [...own, ...ofFlows].filter(([, value]) => value !== ""),
    scopes: [...new Map(scopes.map(([scope, text]) => [scope, asString(text)]))],
    extensions: readExtensions(scheme),
  };
}
