import type { Step } from '../../core/step.ts';
import type { Scores } from '../accuracy/scores.ts';

/** How forecasts of the same intervals did, scored where all of them and the actual are known. */
export interface ForecastComparison {
  /** Name of the forecast that the others are compared with: the first. */
  readonly reference: string;
  /** In the order given. */
  readonly forecasts: readonly ComparedForecast[];
}

/** How one of the forecasts did. */
export interface ComparedForecast extends Scores {
  readonly name: string;
  /** Scores of the totals of days, where the days were given. */
  readonly byDay?: Scores | undefined;
  /**
   * How much less it errs than the reference, as a share of the reference's errors: 0.1 for a tenth less, below 0 for more,
   * 0 for the reference itself. Absent where the reference has no error, or nothing is scored.
   */
  readonly skill?: number | undefined;
  /** Days on which it erred less than the reference, and on which more; intervals where no days were given. */
  readonly nearer: number;
  readonly further: number;
  /**
   * How likely two forecasts that are equally good come out so unevenly or more (0 to 1): the sign test. Above 0.05 the
   * difference may be chance. Absent where no day tells them apart.
   */
  readonly chance?: number | undefined;
  /** How the figures come about. */
  readonly steps: readonly Step[];
}
