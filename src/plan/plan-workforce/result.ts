import type { Finding } from '../../core/finding.ts';
import { type Saved, type SavedForm, savedForm } from '../../core/saved.ts';
import type { CostResult } from '../../cost/index.ts';
import type { AhtForecast, VolumeForecast } from '../../forecast/index.ts';
import type { CrewRotations, GeneratedRoster, RulePrices } from '../../rotation/index.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import type { SeriesStaffing } from '../../staffing/index.ts';
import type { PlanComparison } from '../compare-plans/result.ts';
import type { HeadcountStep } from '../headcount-bridge/result.ts';
import type { PlanMethod } from './input.ts';
import type { PlannedContract } from './plan-contracts.ts';
import type { PlanStaff } from './plan-staff.ts';
import type { PlanVerdicts } from './plan-verdicts.ts';
import type { VerifiedPlan } from './plan-verification.ts';
import type { TypicalWeek } from './typical-week.ts';

/** The typical week with its staff: what shifts and rota are made for. */
export interface PlanWeek extends TypicalWeek {
  /** Staff of each interval. */
  readonly staffing: SeriesStaffing;
  /** Agents to schedule in each interval: on position, over what shrinkage leaves, whole. */
  readonly scheduledAgents: readonly number[];
}

/** What a plan begins with. */
export const PLAN_FORM: SavedForm<'halfhour.plan'> = /* @__PURE__ */ savedForm(
  'halfhour.plan',
  'planWorkforce',
);

/** A plan from forecast to cost, with the result of every step: plain data to keep. */
export interface WorkforcePlan extends Saved<'halfhour.plan'> {
  /** Contacts of every interval of the dates. */
  readonly forecast: VolumeForecast;
  /** Handle times of the same intervals; absent where one handle time was given for all. */
  readonly aht?: AhtForecast | undefined;
  /** Agents of every interval of the dates. */
  readonly staffing: SeriesStaffing;
  /** The mean week of the dates and its staff. */
  readonly week: PlanWeek;
  /** Shifts that cover the week, with meals and rests in place. */
  readonly shifts: ShiftDesign;
  /** The rotas that fill the shifts, one a crew; absent where no rules were given or nobody is needed. */
  readonly rotation?: CrewRotations | undefined;
  /**
   * The people who were named, on the dates; absent where none were or nobody is needed. Its `unmet` says in which
   * intervals they are too few.
   */
  readonly roster?: GeneratedRoster | undefined;
  /** How shifts and rotas were made: in one search, or one after the other; absent where no rota was asked for. */
  readonly method?: PlanMethod | undefined;
  /** What each rule of the rota costs; absent where it was not asked for. */
  readonly rulePrices?: RulePrices | undefined;
  /** Which rules of law the rotas keep, by which reading; absent where no rules were named or there is no rota. */
  readonly verdicts?: PlanVerdicts | undefined;
  /** The week played through, call by call, beside what the formula expects; absent where it was not asked for. */
  readonly verification?: VerifiedPlan | undefined;
  /** Every head from work to employed: each step in hours a week, people and, where there are prices, money. */
  readonly headcount: readonly HeadcountStep[];
  /** People whom the plan takes, beside those who are there. */
  readonly staff: PlanStaff;
  /** People, hours and cost of each contract, in their order; absent where people have one, or there is no rota. */
  readonly contracts?: readonly PlannedContract[] | undefined;
  /** What changed since the plan before, by the steps of the bridge; absent where none was given. */
  readonly changes?: PlanComparison | undefined;
  /** What the dates cost; absent where no prices were given. */
  readonly cost?: CostResult | undefined;
  /** What a planner should know before trusting the plan. */
  readonly warnings: readonly PlanWarning[];
}

/** What a planner should know before trusting a plan: a doubt of one of its steps, or of the plan as a whole. */
export interface PlanWarning extends Finding {
  /** The step it is from. */
  readonly subject:
    | 'forecast'
    | 'staffing'
    | 'design'
    | 'rotation'
    | 'rosterReason'
    | 'plan'
    | 'cost';
}
