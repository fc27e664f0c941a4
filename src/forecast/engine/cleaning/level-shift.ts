/** A lasting step of the level: every day before `row` is to be multiplied by `ratio`. */
export interface LevelShift {
  readonly row: number;
  /** The level after over the level before. */
  readonly ratio: number;
}
