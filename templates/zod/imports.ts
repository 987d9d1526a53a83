/** What the generated module imports from the runtime beside it. */
import { type Code, code, lines } from "../../scripts/core/code.ts";

const modules: Readonly<Record<string, string>> = {
  "./zod/parsing.ts": "define recursive",
  "./zod/all.ts": "all",
  "./zod/arrays.ts": "contains maxItems minItems uniqueItems",
  "./zod/conditions.ts": "byType not when",
  "./zod/equal.ts": "equal",
  "./zod/objects.ts":
    "dependentRequired dependentSchemas fields maxProperties minProperties open propertyNames",
  "./zod/scalars.ts": "bytes format integer maxLength minLength multipleOf withDefault",
  "./zod/unevaluated.ts": "having unevaluatedItems unevaluatedProperties",
  "./zod/views.ts": "noWriteOnly withoutReadOnly",
  "./zod/engine/schema/formats.ts":
    "isByte isDate isDateTime isDuration isEmail isHostname isIpv4 isIpv6 isIsoDateTime isIsoTime isJsonPointer isJsonPointerFragment isRegex isRelativeJsonPointer isTime isUuid",
  "./zod/engine/schema/uri-formats.ts": "isUri isUriReference isUriTemplate isUrl",
};

export class Imports {
  readonly #used = new Set<string>();

  /** @throws `Error` for a name that the runtime does not have */
  readonly helper = (name: string): Code => {
    if (!Object.values(modules).some((names) => names.split(" ").includes(name)))
      throw new Error(`the runtime of zod schemas has no function ${name}`);
    this.#used.add(name);
    return name as Code; // a name of the table
  };

  get source(): Code {
    const used = Object.entries(modules).flatMap(([module, names]) => {
      const own = names.split(" ").filter((name) => this.#used.has(name));
      return own.length === 0 ? [] : [`import { ${own.join(", ")} } from "${module}";` as Code]; // the table's own
    });
    return lines([code`import * as zod from "zod";`, ...used, code``]);
  }
}
