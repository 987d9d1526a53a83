/** What we wrote is wrong, whatever the document says: a bug of ours, which ends the run with exit code 70. */
export class Slip extends Error {
  override readonly name = "Slip";
}

/** An outside tool could not make its output from this document: not our bug, and nothing that lint could know. */
export class ToolError extends Error {
  override readonly name = "ToolError";
}
