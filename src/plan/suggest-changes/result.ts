import type { TextValues } from '../../core/text.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { AskedOfPeople } from '../../shifts/index.ts';
import type { PlanRotation, PlanShifts, PlanWorkforceInput } from '../plan-workforce/input.ts';
import type { PlanPresent } from '../plan-workforce/present-input.ts';
import type { ServiceOver } from './input.ts';

/** What may be changed in a plan. */
export type PlanChangeKind =
  | 'serviceOver'
  | 'shiftTypes'
  | 'distinctShifts'
  | 'breaks'
  | 'houseRule'
  | 'otherRota'
  | 'contracts'
  | 'deflection'
  | 'pooling'
  | 'trainingMoved'
  | 'leaveMoved'
  | 'hireEarlier';

/** What the rotas of a plan are like to live with, all crews together. */
export interface RotaToLiveWith {
  /** Share of a person's weekends that are free (0 to 1). */
  readonly freeWeekends: number;
  /** Most weekends in a row that are not free, of any crew. */
  readonly longestWaitForFreeWeekend: number;
  /** Days worked in a row at most. */
  readonly longestWorkStretch: number;
  /** Nights in a row at most. */
  readonly longestNightRun: number;
  /** Nights of a person in four weeks, on average. */
  readonly nightsInFourWeeks: number;
  /** Single days off of a person in four weeks, on average. */
  readonly singleDaysOffInFourWeeks: number;
  /** Changes to an earlier shift on the next day, of a person in four weeks, on average. */
  readonly backwardChangesInFourWeeks: number;
}

/** What a plan comes to in its typical week. */
export interface PlanWeekFigures {
  /** Paid hours to employ, leave and absence among them, before the last head is rounded up to a whole one. */
  readonly hoursAWeek: number;
  /** Paid hours a week of the plans that it replaces, where any are pooled: they count against `hoursAWeek`. */
  readonly replacedHours?: number | undefined;
  /** Paid hours before the dates, for each week of them: they count with `hoursAWeek`. */
  readonly hoursBefore?: number | undefined;
  /** Paid hours of the shifts. */
  readonly shiftHours: number;
  /** People to employ, whole. */
  readonly people: number;
  /** Share of the week's contacts that is answered in time, by the formula of the plan; absent where none call. */
  readonly serviceLevel?: number | undefined;
  /** The same of the interval in which it is least. */
  readonly leastServiceLevel?: number | undefined;
  /** What the shifts ask of people, in shifts a week. */
  readonly asks: AskedOfPeople;
  /** What the rotas are like to live with; absent where the plan has none. */
  readonly rota?: RotaToLiveWith | undefined;
}

/** So much of a component of the shrinkage is moved to where shifts leave agents over. */
export interface MovedTraining {
  readonly component: string;
  /** Part of the component, above 0 to 1. */
  readonly share: number;
}

/** How a plan is made with changes: the parts of its input that are other than before. */
export interface ChangedPlanInput {
  /** In the place of `shifts` of the plan. */
  readonly shifts?: PlanShifts | undefined;
  /** In the place of `rotation` of the plan. */
  readonly rotation?: PlanRotation | undefined;
  /** In the place of `targets` of the plan: without what is moved. */
  readonly targets?: PlanWorkforceInput['targets'] | undefined;
  /** In the place of `present` of the plan: with leave owed and newcomers as they are then. */
  readonly present?: PlanPresent | undefined;
  /** Minutes by which breaks of `shifts` begin sooner or later than they did: they say so already. */
  readonly breakSlackMinutes?: number | undefined;
  /** What the shifts hold where they leave agents over. */
  readonly trainingMoved?: readonly MovedTraining[] | undefined;
  /** Plans whose contacts this one takes over, by name. */
  readonly pooled?: readonly string[] | undefined;
  /** Weeks of one person, for each week of the dates, that are paid before the dates. */
  readonly paidBefore?: number | undefined;
  /** The service level of the targets over this period: see `staffPeriod`. */
  readonly serviceOver?: ServiceOver | undefined;
  /** Share of all contacts that no longer come. */
  readonly deflection?: number | undefined;
}

/** A change of the plan that pays, on top of those before it. */
export interface SuggestedPlanChange {
  readonly kind: PlanChangeKind;
  /** The change in a sentence. */
  readonly title: string;
  /** Its numbers and names: `translateFinding({ code: kind, values }, 'suggestedChange', language)` says it in another language. */
  readonly values: TextValues;
  /** Paid hours a week that it saves after the changes before it. */
  readonly savedHours: number;
  /** The same as a share of those of the plan. */
  readonly savedShare: number;
  /** What it saves if it is the only change. */
  readonly savedAlone: number;
  /** What the hours saved cost a week at the mean wage of the plan; absent where it has no prices. */
  readonly savedCost?: number | undefined;
  /** The plan with this change and those before it. */
  readonly after: PlanWeekFigures;
  /** What is other in its input, with the changes before it. */
  readonly input: ChangedPlanInput;
  /** Agents to schedule in each interval of the week, with the changes before it. */
  readonly scheduledAgents: readonly number[];
}

/** A change that was looked at and does not pay. */
export interface PassedPlanChange {
  readonly kind: PlanChangeKind;
  readonly title: string;
  readonly values: TextValues;
  /** What it saves if it is the only change, 0 or below where it costs; absent where no plan was found with it. */
  readonly savedAlone?: number | undefined;
  /** What it saves after the changes of the list, where it was tried there. */
  readonly savedHours?: number | undefined;
}

/** Changes of a plan that add up. The objective is the paid hours a week with all of them; nothing bounds it. */
export interface PlanSuggestions extends SearchResult {
  /** What the plan comes to. */
  readonly today: PlanWeekFigures;
  /** Changes in the order in which each alone saves most; savings count after those before. */
  readonly changes: readonly SuggestedPlanChange[];
  /** Paid hours a week that all changes save. */
  readonly savedHours: number;
  /** What was looked at and does not pay. */
  readonly passed: readonly PassedPlanChange[];
}
