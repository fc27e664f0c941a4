import type { RunRange } from './night-runs.ts';
import type { NightStates } from './night-states.ts';

/** Which nights a rota may have. */
export interface NightDemand {
  readonly weeks: number;
  readonly states: NightStates;
  /** Nights on each weekday. */
  readonly nights: readonly number[];
  /** How often each run comes; others do not. */
  readonly runs: readonly RunRange[];
  /** Whether the runs may come so often each. */
  readonly mayCome: (counts: readonly number[]) => boolean;
}

/** A week with what counts of it. */
export interface PatternWeek {
  readonly to: number;
  readonly bits: number;
  readonly nights: number;
  /** Nights in a row from Monday on, and up to Sunday. */
  readonly leading: number;
  readonly trailing: number;
  /** The runs between, by their places in the list. */
  readonly runs: readonly number[];
}

/** What a search for patterns chooses from. */
export interface WeeksOfNights {
  readonly demand: NightDemand;
  /** For each Monday state the weeks that lead from it. */
  readonly weeks: readonly (readonly PatternWeek[])[];
  /** The place of a run in the list, −1 where there is none such. */
  classOf(weekday: number, length: number): number;
}
