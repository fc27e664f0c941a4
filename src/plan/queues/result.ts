import type { Saved, SavedForm } from '../../core/saved.ts';
import { savedForm } from '../../core/saved.ts';
import type { CostResult } from '../../cost/index.ts';
import type { AhtForecast, VolumeForecast } from '../../forecast/index.ts';
import type { Estimate } from '../../math/statistics/estimate.ts';
import type { CrewRotations, GeneratedRoster, StandIn } from '../../rotation/index.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import type { PlanComparison } from '../compare-plans/result.ts';
import type { HeadcountStep } from '../headcount-bridge/result.ts';
import type { PlannedContract } from '../plan-workforce/plan-contracts.ts';
import type { PlanStaff } from '../plan-workforce/plan-staff.ts';
import type { PlanVerdicts } from '../plan-workforce/plan-verdicts.ts';
import type { PlanWarning, WorkforcePlan } from '../plan-workforce/result.ts';
import type { TypicalWeek } from '../plan-workforce/typical-week.ts';

/** What a plan of several queues begins with. */
export const CENTRE_PLAN_FORM: SavedForm<'halfhour.centre-plan'> = /* @__PURE__ */ savedForm(
  'halfhour.centre-plan',
  'planWorkforce',
);

/** One queue of a plan: its contacts, and what becomes of them. */
export interface PlannedQueue {
  readonly name: string;
  /** Contacts of every interval of the dates; over all queues they add up to `forecast` of the plan. */
  readonly forecast: VolumeForecast;
  /** Handle times of the same intervals; absent where one handle time was given. */
  readonly aht?: AhtForecast | undefined;
  /** The mean week of the dates. */
  readonly week: TypicalWeek;
  readonly targetServiceLevel: number;
  readonly answerTimeSeconds: number;
  /** Agents that it would take in each interval of the week if nobody took anything else, by the queueing formula. */
  readonly dedicatedAgents: readonly number[];
  /**
   * Service level over the week, shifts and breaks in place, played on weeks that no search has seen; with its 95 %
   * interval. Absent where one queue has one group: `verification` says it then, where it was asked for.
   */
  readonly serviceLevel?: Estimate | undefined;
  /** The same of each interval of the week, the mean of all plays; `null` where nothing came. */
  readonly intervals?: readonly (number | null)[] | undefined;
  /** What its contacts cost in the dates: over all queues the total of `cost`. Absent where no prices were given. */
  readonly cost?: number | undefined;
}

/** What a group handles of a queue. */
export interface HandledByGroup {
  readonly queue: string;
  /** Contacts a week. */
  readonly contacts: number;
  /** Hours a week of handling them. */
  readonly hours: number;
}

/** One group of a plan: who is wanted when, on which shifts, and what that takes. */
export interface PlannedGroup {
  readonly name: string;
  readonly skills: readonly string[];
  /** Agents on position in each interval of the week that give every queue its target in every interval, by simulation. */
  readonly agents: readonly number[];
  /** People on the schedule in each interval whom its own shifts keep; for the rest other groups stand in. */
  readonly scheduledAgents: readonly number[];
  /** What its people handle of which queue, as played. */
  readonly handles: readonly HandledByGroup[];
  /** Share of the time on position in which its people handle contacts, as played. */
  readonly occupancy?: number | undefined;
  readonly shifts: ShiftDesign;
  readonly rotation?: CrewRotations | undefined;
  readonly verdicts?: PlanVerdicts | undefined;
  /** Every head of the group, from work to wages. */
  readonly headcount: readonly HeadcountStep[];
  readonly staff: PlanStaff;
  readonly contracts?: readonly PlannedContract[] | undefined;
  /** What its people cost in the dates, with their part of all else: over all groups the total of `cost`. */
  readonly cost?: number | undefined;
}

/** What it would bring to train everybody of a group for one more queue. */
export interface SkillToTrain {
  readonly group: string;
  readonly queue: string;
  /** People who would be trained. */
  readonly people: number;
  /** Agent hours a week that would do without, every queue served as it is. */
  readonly savedHoursAWeek: number;
  /** Hours of training, once; absent without `trainingHours`. */
  readonly trainingHours?: number | undefined;
}

/** What people with several skills save, and what they cost. */
export interface CrossTraining {
  /** Agent hours a week on position if every queue had people of its own, each with its target in every interval. */
  readonly dedicatedHoursAWeek: number;
  /** The same with the groups of the plan. */
  readonly agentHoursAWeek: number;
  readonly savedHoursAWeek: number;
  /** What the higher pay of groups comes to in hours of plain pay a week. */
  readonly premiumHoursAWeek: number;
  /** Hours of training for every skill beyond the first of everybody, once; absent without `trainingHours`. */
  readonly trainingHours?: number | undefined;
  /** Cost of the shifts of the week, in hours of plain pay: of one design for all groups, and of one for each by itself. */
  readonly shiftCost: number;
  readonly shiftCostApart: number;
  /** What to train next, the most useful first. */
  readonly next: readonly SkillToTrain[];
}

/** Named people of a centre. */
export interface CentreRoster extends GeneratedRoster {
  /** Who may work which shifts, as `repairRoster` takes it: those of every group whose queues are all among the person's skills. */
  readonly standIns: readonly StandIn[];
}

/** A plan of several queues from forecast to cost: plain data to keep. */
export interface CentrePlan extends Saved<'halfhour.centre-plan'> {
  /** All contacts of every interval of the dates. */
  readonly forecast: VolumeForecast;
  /** In the order given. */
  readonly queues: readonly PlannedQueue[];
  /** In the order given. */
  readonly groups: readonly PlannedGroup[];
  /** Absent where one queue has one group. */
  readonly crossTraining?: CrossTraining | undefined;
  /** Weeks that were played to say how the queues fare. */
  readonly weeksPlayed: number;
  readonly roster?: CentreRoster | undefined;
  /** Where one queue has one group: the plan as that of a single history, to the bit. */
  readonly single?: WorkforcePlan | undefined;
  /** Every head of the centre: each step is the sum of the groups'. */
  readonly headcount: readonly HeadcountStep[];
  readonly staff: PlanStaff;
  readonly changes?: PlanComparison | undefined;
  readonly cost?: CostResult | undefined;
  readonly warnings: readonly PlanWarning[];
}
