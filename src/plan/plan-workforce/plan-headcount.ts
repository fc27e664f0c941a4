import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { CostResult } from '../../cost/index.ts';
import { contractedHours } from '../../rotation/generate-roster/person-terms.ts';
import type { CrewRotations, GeneratedRoster } from '../../rotation/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import { type StaffIntervalsInput, staffIntervals } from '../../staffing/index.ts';
import type { BridgeContract } from '../headcount-bridge/bridge-contract-input.ts';
import type { HeadcountBridgeInput } from '../headcount-bridge/input.ts';
import type { PlanWorkforceInput } from './input.ts';
import { mostWeeklyHours, paidHoursOf } from './plan-rotation.ts';
import type { PlanWeek } from './result.ts';

/** Paid hours a week of a full-time employee, unless the targets say otherwise. */
const FULL_TIME_WEEK = 40;

/** A plan that is finished but for what its people are and cost. */
interface FinishedPlan {
  readonly week: PlanWeek;
  readonly shifts: ShiftDesign;
  readonly rotation?: CrewRotations | undefined;
  readonly roster?: GeneratedRoster | undefined;
  /** Dates of the plan. */
  readonly days: number;
}

/** What the bridge of heads takes from a finished plan. */
export function planHeadcount(
  { week, shifts, rotation, roster, days }: FinishedPlan,
  { targets, rotation: rules, roster: named, present }: PlanWorkforceInput,
): HeadcountBridgeInput {
  const service = targetStaffing(week, targets);
  const { leaveOwedHours, vacancyShare, newcomers } = present ?? {};
  return withoutAbsent({
    intervalSeconds: week.intervalSeconds,
    weeks: 1,
    contacts: week.contacts,
    ahtSeconds: week.ahtSeconds,
    abandonProbability: service.map(({ abandonProbability }) => abandonProbability),
    targetAgents: service.map(({ agents }) => agents),
    agents: week.staffing.intervals.map(({ agents }) => agents),
    shrinkage: targets.shrinkage,
    scheduledAgents: week.scheduledAgents,
    shifts: withoutAbsent({
      onPosition: shifts.coverage.onPosition,
      paidHours: shifts.coverage.paidHours,
      leastPaidHours: leastPaidHours(shifts),
    }),
    rota: hasAnswer(rotation?.status)
      ? withoutAbsent({
          people: rotation.employees,
          hoursAWeek: paidHoursOf(rotation, shifts.dailyDemand),
          contracts: bridgeContracts(targets.fullTimeHours, rotation, rules),
        })
      : hasAnswer(roster?.status)
        ? {
            people: roster.people.length,
            hoursAWeek: sum(roster.people.map(({ hours }) => hours)) / (days / 7),
          }
        : undefined,
    fullTimeHours:
      (named && meanNamedHours({ ...named, days })) ?? contractHours(targets.fullTimeHours, rules),
    leaveOwedHoursAWeek: leaveOwedHours && leaveOwedHours / (days / 7),
    vacancyShare,
    newcomers,
  });
}

/** The people of the rota by contract, where they have several. */
function bridgeContracts(
  fullTime: StaffIntervalsInput['fullTimeHours'],
  { contracts }: CrewRotations,
  rules: PlanWorkforceInput['rotation'],
): BridgeContract[] | undefined {
  return contracts?.map(({ name, employees, paidHours }, k) => ({
    name,
    people: employees,
    hoursAWeek: paidHours,
    contractHours:
      rules!.contracts?.[k]?.weeklyHours?.maxAverage ?? mostWeeklyHours(rules!, fullTime),
  }));
}

/** Hours a week of the mean contract of named people, of those whose contract says any. */
function meanNamedHours(input: Parameters<typeof contractedHours>[0]): number | undefined {
  const said = contractedHours(input).filter((hours) => hours !== undefined);
  return said.length === 0 ? undefined : (7 * sum(said)) / said.length;
}

/** Paid hours a week of a contract: full time, or less where nobody may work so much. */
export function contractHours(
  fullTime: StaffIntervalsInput['fullTimeHours'],
  rules: PlanWorkforceInput['rotation'],
): number {
  const { week = FULL_TIME_WEEK } = fullTime ?? {};
  return rules === undefined ? week : Math.min(week, mostWeeklyHours(rules, { week }));
}

/** What the agents of a plan cost by the paid hour, premiums and on-cost among it. */
export function wageOfHour({ tree, hours }: CostResult): number | undefined {
  const agents = tree.children
    ?.find(({ name }) => name === 'people')
    ?.children?.find(({ name }) => name === 'agents');
  const paid = hours.regularPaid + hours.overtime;
  return agents === undefined || paid === 0 ? undefined : agents.amount / paid;
}

/** The week as the service target alone would staff it, without the minimum. */
function targetStaffing(
  { contacts, ahtSeconds, open, intervalSeconds }: PlanWeek,
  targets: StaffIntervalsInput,
) {
  const intervals = contacts.map((count, i) => ({
    contacts: count,
    ahtSeconds: ahtSeconds[i]!,
    closed: !open[i],
  }));
  return staffIntervals({ intervalSeconds, intervals }, { ...targets, minAgents: 0, steps: false })
    .intervals;
}

/** The bound of the design, where its objective is nothing but paid hours. */
function leastPaidHours({ objective, bound, coverage, status }: ShiftDesign): number | undefined {
  const isHours = Math.abs(objective - coverage.paidHours) <= 1e-9 * coverage.paidHours;
  return hasAnswer(status) && isHours && bound > 0 ? bound : undefined;
}
