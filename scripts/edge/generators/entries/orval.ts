export { generate } from "orval";
