/** The two ways in which a command ends without having done its work: called wrongly, or handed what it does not take. */

/** The command was called in a way that it does not know: exit status 64, EX_USAGE of sysexits.h. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** What was handed in is not taken: exit status 1. The message says why and, where it can, what would help. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
