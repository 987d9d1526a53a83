/** The folders of the frozen Users API and of its generated code. */
import { fileURLToPath } from "node:url";

export const specFolder = fileURLToPath(new URL("../fixtures/users-api/spec", import.meta.url));

/** Ignored by git; `generate.ts` writes it before the tests run. */
export const generatedFolder = fileURLToPath(new URL("../.generated/users-api", import.meta.url));
