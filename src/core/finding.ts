/** A notice to a planner: a code to test for, a sentence to read, and the data of each kind beside them. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  /** One sentence, with its numbers. */
  readonly message: string;
}
