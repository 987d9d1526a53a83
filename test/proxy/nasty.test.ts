import { nastySuite } from "../server/nasty-suite.ts";

nastySuite("proxy", new URL("nasty-proxy.ts", import.meta.url));
