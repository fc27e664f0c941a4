/**
 * A rule that looks back further than a stint, as a small machine that reads the days one by one:
 * what it has to remember of them, and whether the next day is allowed.
 */
export interface Remembering {
  /**
   * What is remembered of the past that forbids least. A closed walk may begin anywhere: from here it can
   * be followed, and once round remembers what it must.
   */
  readonly start: number;
  /** What is remembered after one more day; `undefined` where the rule forbids the day. */
  readonly after: (memory: number, weekday: number, shift: number) => number | undefined;
}

/** A day off, in place of the index of a shift. */
export const OFF = -1;
