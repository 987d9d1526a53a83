import { nastySuite } from "../server/nasty-suite.ts";

nastySuite("sandbox", new URL("nasty-sandbox.ts", import.meta.url));
