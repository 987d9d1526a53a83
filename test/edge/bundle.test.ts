/** What is bundled of documents in several files: where references lead, what components are called, what is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { load } from "../../scripts/specification.ts";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  readonly name: string;
  /** The schemas of two answers, as YAML. */
  readonly a: string;
  readonly b?: string;
  readonly version?: string;
  readonly components?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly want: {
    readonly a: unknown;
    readonly b?: unknown;
    readonly schemas?: unknown;
    readonly told?: readonly string[];
  };
}

const object = (property: string) => `{type: object, properties: {${property}: {type: string}}}`;
const wanted = (property: string) => ({ type: "object", properties: { [property]: { type: "string" } } });
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const ref = (target: string) => `{$ref: '${target}'}`;
const illegal = (from: string, name: string) =>
  `"${from}" becomes the component "${name}": a component's name holds only letters, digits, \`.\`, \`_\` and \`-\`.`;
const taken = (from: string, name: string) =>
  `"${from}" becomes the component "${name}": another component is called "${from}" already.`;

const answer = (id: string, schema: string) =>
  `  /${id}: {get: {operationId: ${id}, responses: {'200': {description: ok, content: {application/json: {schema: ${schema}}}}}}}\n`;

const cases: readonly Case[] = [
  {
    name: "two files of one name",
    a: ref("a/User.yaml"),
    b: ref("b/User.yaml"),
    files: { "a/User.yaml": object("x"), "b/User.yaml": object("z") },
    want: {
      a: to("User"),
      b: to("User-2"),
      schemas: { User: wanted("x"), "User-2": wanted("z") },
      told: [taken("User", "User-2")],
    },
  },
  {
    name: "two files of one name and one content",
    a: ref("a/User.yaml"),
    b: ref("b/User.yaml"),
    files: { "a/User.yaml": object("x"), "b/User.yaml": object("x") },
    want: { a: to("User"), b: to("User"), schemas: { User: wanted("x") } },
  },
  {
    name: "two files of one text, whose references lead to their own neighbours",
    a: ref("a/User.yaml"),
    b: ref("b/User.yaml"),
    files: {
      "a/User.yaml": `{properties: {p: {$ref: P.yaml}}}`,
      "b/User.yaml": `{properties: {p: {$ref: P.yaml}}}`,
      "a/P.yaml": object("x"),
      "b/P.yaml": object("z"),
    },
    want: {
      a: to("User"),
      b: to("User-2"),
      schemas: {
        User: { properties: { p: to("P") } },
        P: wanted("x"),
        "User-2": { properties: { p: to("P-2") } },
        "P-2": wanted("z"),
      },
      told: [taken("P", "P-2"), taken("User", "User-2")],
    },
  },
  {
    name: "a file of the name of a component that is another",
    a: ref("other/User.yaml"),
    components: `schemas: {User: ${object("own")}}`,
    files: { "other/User.yaml": object("x") },
    want: {
      a: to("User-2"),
      schemas: { User: wanted("own"), "User-2": wanted("x") },
      told: [taken("User", "User-2")],
    },
  },
  {
    name: "a component that is a file, and the file itself",
    a: ref("user.yaml"),
    b: ref("#/components/schemas/Person"),
    components: `schemas: {Person: {$ref: user.yaml}}`,
    files: { "user.yaml": object("x") },
    want: { a: to("Person"), b: to("Person"), schemas: { Person: wanted("x") } },
  },
  {
    name: "all schemas in one file",
    a: ref("#/components/schemas/One"),
    components: `schemas: {$ref: all.yaml}`,
    files: { "all.yaml": `One: {items: {$ref: '#/Two'}}\nTwo: ${object("x")}` },
    want: { a: to("One"), schemas: { One: { items: to("Two") }, Two: wanted("x") } },
  },
  {
    name: "keys with a slash, a tilde and a space, and percent-encoded",
    a: ref("s.yaml#/A~1B"),
    b: ref("s.yaml#/my%20key~0"),
    files: { "s.yaml": `A/B: ${object("x")}\nmy key~: ${object("z")}` },
    want: {
      a: to("A_B"),
      b: to("my_key_"),
      schemas: { A_B: wanted("x"), my_key_: wanted("z") },
      told: [illegal("A/B", "A_B"), illegal("my key~", "my_key_")],
    },
  },
  {
    name: "a percent-encoded path of another script, and one with a backslash",
    a: ref("sch%C3%A9mas/%E5%90%8D.yaml"),
    b: ref("sub\\Other.yaml"),
    files: { "schémas/名.yaml": object("x"), "sub/Other.yaml": object("z") },
    want: {
      a: to("u540d"),
      b: to("Other"),
      schemas: { u540d: wanted("x"), Other: wanted("z") },
      told: [illegal("名", "u540d")],
    },
  },
  {
    name: "an illegal name in the document itself",
    a: ref("#/components/schemas/user%20profile"),
    b: ref("#/components/schemas/user profile/properties/x"),
    components: `schemas: {user profile: ${object("x")}}`,
    want: {
      a: to("user_profile"),
      b: to("user_profile/properties/x"),
      schemas: { user_profile: wanted("x") },
      told: [illegal("user profile", "user_profile")],
    },
  },
  {
    name: "anchors in another file, in it and from it",
    a: ref("t.yaml#leaf"),
    b: ref("t.yaml"),
    files: { "t.yaml": `{properties: {p: {$ref: '#leaf'}}, $defs: {Leaf: {$anchor: leaf, type: integer}}}` },
    want: {
      a: to("Leaf"),
      b: to("t"),
      schemas: {
        Leaf: { type: "integer" },
        t: { properties: { p: to("Leaf") }, $defs: { Leaf: { type: "integer" } } },
      },
    },
  },
  {
    name: "a schema by its $id",
    a: ref("https://example.com/pet"),
    b: ref("pet.yaml"),
    components: `schemas: {P: {$ref: pet.yaml}}`,
    files: { "pet.yaml": `{$id: 'https://example.com/pet', type: string}` },
    want: { a: to("P"), b: to("P"), schemas: { P: { type: "string" } } },
  },
  {
    name: "a boolean schema, and references through references",
    a: ref("s.yaml#/Any"),
    b: ref("s.yaml#/Alias"),
    files: { "s.yaml": `Any: true\nAlias: {$ref: '#/Real'}\nReal: ${object("x")}` },
    want: { a: true, b: to("Real"), schemas: { Real: wanted("x") } },
  },
  {
    name: "what stands beside a reference, and a file that contains itself",
    a: `{$ref: n.yaml, description: first}`,
    files: { "n.yaml": `{properties: {next: {$ref: '#'}, others: {items: {$ref: n.yaml}}}}` },
    want: {
      a: { $ref: "#/components/schemas/n", description: "first" },
      schemas: { n: { properties: { next: to("n"), others: { items: to("n") } } } },
    },
  },
  {
    name: "data that looks like references",
    version: "3.0.3",
    a: `{$ref: e.yaml}`,
    files: {
      "e.yaml":
        "{properties: {example: {type: object, example: {$ref: ./nope.yaml}}, default: {enum: [{$id: 1}]}}, default: {$ref: '#/nope'}, x-a: {$ref: nope.yaml}}",
    },
    want: {
      a: to("e"),
      schemas: {
        e: {
          properties: {
            example: { type: "object", example: { $ref: "./nope.yaml" } },
            default: { enum: [{ $id: 1 }] },
          },
          default: { $ref: "#/nope" },
          "x-a": { $ref: "nope.yaml" },
        },
      },
    },
  },
  {
    name: "a discriminator's mapping by name, by path and by pointer",
    a: `{oneOf: [{$ref: a.yaml}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {a: a.yaml, b: B, c: '#/components/schemas/B'}}}`,
    components: `schemas: {B: ${object("k")}}`,
    files: { "a.yaml": object("k") },
    want: {
      a: {
        oneOf: [to("a"), to("B")],
        discriminator: {
          propertyName: "k",
          mapping: { a: "#/components/schemas/a", b: "B", c: "#/components/schemas/B" },
        },
      },
      schemas: { B: wanted("k"), a: wanted("k") },
    },
  },
];

test.each(cases)("$name", async ({ name, a, b, version = "3.1.0", components, files, want }) => {
  const root = join(folder, name.replaceAll(/\W+/g, "-"));
  const text = `openapi: ${version}\ninfo: {title: t, version: '1'}\npaths:\n${answer("a", a)}${b ? answer("b", b) : ""}${components ? `components: {${components}}\n` : ""}`;
  for (const [path, content] of Object.entries({ ...files, "openapi.yaml": text })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const outcome = await load({ spec: "openapi.yaml", cwd: root });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { paths, components: made } = outcome.published as {
    readonly paths: Readonly<Record<string, never>>;
    readonly components?: { readonly schemas?: unknown };
  };
  const schemaOf = (path: string): unknown =>
    ["get", "responses", "200", "content", "application/json", "schema"].reduce<unknown>(
      (value, key) => Object(value)[key],
      paths[path],
    );
  expect({
    a: schemaOf("/a"),
    ...(b && { b: schemaOf("/b") }),
    ...(want.schemas !== undefined && { schemas: made?.schemas }),
    told: outcome.warnings.map(({ message }) => message),
  }).toEqual({ told: [], ...want });
  expect(outcome.warnings.every(({ at }) => at !== undefined)).toBe(true);
});
