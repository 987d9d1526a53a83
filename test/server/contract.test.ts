import { specification } from "../users-api/specification.ts";
import { contractSuite } from "../contract/suite.ts";
import { startExampleServer } from "./example-server.ts";

contractSuite({ ...specification, name: "stubs", start: () => startExampleServer(), refusals: "exact" });
