/** A small wrong change of the source that the tests must notice. */
export interface Mutation {
  readonly file: string;
  /** Text that stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
}
