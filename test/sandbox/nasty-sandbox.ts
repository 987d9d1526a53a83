/** Runs the sandbox as the target of nasty requests. It prints its faults. */
import { beVictim } from "../server/nasty-victim.ts";
import { start } from "./start.ts";

await beVictim(() => start({ requestTimeout: 2000 }));
