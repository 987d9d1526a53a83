/**
 * Loads TypeScript with `require`: `import` would read its nine megabytes again to find the export names, and a bundle
 * would copy each of them.
 */
import { createRequire } from "node:module";
import type ts from "typescript";

const typescript: typeof ts = createRequire(import.meta.url)("typescript");
export default typescript;
