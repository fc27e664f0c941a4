import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/step.ts';
import type { HiringStage } from '../hiring-input.ts';

/** Heads at the beginning of a span and at its end, and who came and went: `start + joiners - leavers - otherExits = end`. */
export interface HeadMovement {
  /** Heads just before the first date. */
  readonly startHeads: number;
  /** Who joined within the span. */
  readonly joiners: number;
  /** Who left within the span for a reason that counts. */
  readonly leavers: number;
  /** Who went for another reason, as transfers. */
  readonly otherExits: number;
  /** Heads just after the last date. */
  readonly endHeads: number;
}

/** One calendar month, as far as it lies in the window. */
export interface AttritionMonth extends HeadMovement {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Share of the month's days that lie in the window, 1 for a whole month. */
  readonly share: number;
  /** Mean of the heads at its start and its end. */
  readonly averageHeads: number;
  /** Leavers over the average heads; absent where there were none. */
  readonly rate?: number | undefined;
}

/**
 * The yearly attrition by each convention in use. A figure is absent where it has no value: nobody to divide by, or a
 * month that lost more than its average heads, which cannot be compounded.
 */
export interface AnnualAttrition {
  /** Leavers over the mean of the heads at the start and at the end of the window. */
  readonly averageOfEnds?: number | undefined;
  /** Leavers over the mean of the months' average heads. */
  readonly meanOfMonths?: number | undefined;
  /** The rates of the months added up, to twelve months. */
  readonly sumOfMonthlyRates?: number | undefined;
  /** What the rates of the months leave of a head one after the other, to twelve months: `1 - (1 - r1)(1 - r2)…`. */
  readonly compoundedMonthlyRates?: number | undefined;
  /** Share of those there at the start who are gone at the end, to a year; newcomers do not count. */
  readonly ofStartingHeads?: number | undefined;
  /** Leavers for each year that somebody was employed. */
  readonly perPersonYear?: number | undefined;
}

/** What is left after a tenure at which somebody left. */
export interface SurvivalPoint {
  /** Days of employment, the last one counted. */
  readonly tenureDays: number;
  /** People of the window who had reached this tenure and were seen there. */
  readonly atRisk: number;
  readonly leavers: number;
  /** Share of joiners who are still there after it, 0 to 1. */
  readonly survival: number;
  /** Standard error of the share (Greenwood); absent where nobody is left. */
  readonly standardError?: number | undefined;
  /** Lower end of its interval, by the logarithm; absent where nobody is left. */
  readonly low?: number | undefined;
  /** Upper end of its interval, at most 1. */
  readonly high?: number | undefined;
}

/** Attrition of those whose tenure lies in a band. */
export interface TenureBand {
  /** First day of the band less one: tenures above it are in the band. */
  readonly fromDays: number;
  /** Last day of the band; absent for the last one, which has no end. */
  readonly toDays?: number | undefined;
  /** Years of employment seen in the band. */
  readonly personYears: number;
  readonly leavers: number;
  /** Leavers for each year of employment; absent where nobody was seen. */
  readonly ratePerYear?: number | undefined;
  /** Share of those who begin the band and leave within it, by survival; absent where it is not known or without an end. */
  readonly lost?: number | undefined;
}

/** What `hiringPlan` and `projectStaff` take: shares who leave in a period. */
export interface MeasuredStages {
  /** The stages that were given, each with its attrition. */
  readonly stages: readonly HiringStage[];
  /** Share of experienced agents who leave in a period. */
  readonly attrition: number;
}

/** Attrition of one group. */
export interface GroupAttrition extends HeadMovement {
  readonly group: string;
  readonly personYears: number;
  readonly annual: AnnualAttrition;
}

/** Who came and went, the yearly attrition by each convention, and how it hangs on tenure. */
export interface Attrition {
  readonly months: readonly AttritionMonth[];
  readonly total: HeadMovement;
  /** Years of employment within the window. */
  readonly personYears: number;
  readonly annual: AnnualAttrition;
  /** The same by group; empty where no person has one. */
  readonly groups: readonly GroupAttrition[];
  /** Leavers by reason, most first; without a reason they are not in it. */
  readonly reasons: readonly { readonly reason: string; readonly leavers: number }[];
  /** Survival at each tenure at which somebody left, ascending. */
  readonly survival: readonly SurvivalPoint[];
  /** First tenure at which half of the joiners are gone; absent where more than half stay as long as is known. */
  readonly medianTenureDays?: number | undefined;
  readonly byTenure: readonly TenureBand[];
  /** Shares for `hiringPlan`. */
  readonly hiring: MeasuredStages;
  readonly findings: readonly Finding<AttritionFindingCode>[];
  /** How each yearly figure came about. */
  readonly steps: readonly Step[];
}

/** What to know before using a figure. */
type AttritionFindingCode = 'few-leavers' | 'part-of-year' | 'nobody-left' | 'stage-unseen';
