import { startMock } from "../../scripts/edge/mock/server.ts";
import { specification } from "./specification.ts";
import { contractSuite } from "./suite.ts";

contractSuite({
  ...specification,
  name: "mock",
  start: () => startMock({ ...specification, host: "127.0.0.1", port: 0 }),
  refusals: "exact",
});
