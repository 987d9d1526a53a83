/** Where the frozen Users API is, and what is generated from it. */
import { fileURLToPath } from "node:url";

export const specFolder = fileURLToPath(new URL("../fixtures/users-api/spec", import.meta.url));

/** Git ignores it; `generate.ts` makes it before the tests run. */
export const generatedFolder = fileURLToPath(new URL("../.generated/users-api", import.meta.url));
