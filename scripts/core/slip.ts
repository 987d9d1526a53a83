/** What we wrote is wrong, whatever the document says: a bug of ours, which ends the run with exit code 70. */
export class Slip extends Error {
  override readonly name = "Slip";
}
