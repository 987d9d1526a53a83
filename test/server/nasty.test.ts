import { nastySuite } from "./nasty-suite.ts";

nastySuite("stubs", new URL("nasty-stubs.ts", import.meta.url));
