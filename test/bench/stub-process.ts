/** Runs one server of `stubs.ts` in its own process, and sends its port. */
import { serve } from "../.generated/users-api/typescript/src/server/node.ts";
import { servers } from "./stub-servers.ts";

const [name] = process.argv.slice(2);
const { port } = await serve(name === "bare" ? servers.bare : servers.stubs, { port: 0 });
process.send?.(port);
