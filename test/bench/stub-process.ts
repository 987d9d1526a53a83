/** A server of `stubs.ts` in a process of its own: tells its port, and at each message how much CPU it has used. */
import { serve } from "../../generated/typescript/src/server/node.ts";
import { servers } from "./stub-servers.ts";

const [name] = process.argv.slice(2);
const { port } = await serve(name === "bare" ? servers.bare : servers.stubs, { port: 0 });
process.on("message", () => process.send?.(process.cpuUsage()));
process.once("disconnect", () => process.exit());
process.send?.(port);
