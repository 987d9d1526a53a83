/**
 * TypeScript, required: `import` reads its nine megabytes once more for the names of what it exports, and a bundle
 * copies each of them.
 */
import { createRequire } from "node:module";
import type ts from "typescript";

const typescript: typeof ts = createRequire(import.meta.url)("typescript");
export default typescript;
