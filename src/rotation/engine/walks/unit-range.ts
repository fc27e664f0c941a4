/** Hours that a person may have in a week on average, in units of the automaton. */
export interface UnitRange {
  readonly least: number;
  readonly most: number;
}
