import { sum } from '../../core/sum.ts';
import { roundDownHeadCount } from '../../core/tie.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { Duty } from '../../duty/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { designOfDuties } from '../../shifts/design-shifts/present-design.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import type { Holiday } from '../../time/holiday.ts';
import { headcountBridge } from '../headcount-bridge/headcount-bridge.ts';
import type { HeadcountBridgeInput } from '../headcount-bridge/input.ts';
import type { HeadcountBridge } from '../headcount-bridge/result.ts';
import { contractHours } from '../plan-workforce/plan-headcount.ts';
import { mostWeeklyHours, paidHoursOf, planRotation } from '../plan-workforce/plan-rotation.ts';
import { type PlanVerdicts, planVerdicts } from '../plan-workforce/plan-verdicts.ts';
import type { CentreWork } from './centre-work.ts';
import type { PlanGroup, PlanQueuesInput } from './input.ts';
import type { HandledByGroup } from './result.ts';
import type { ServiceTally } from './service-tally.ts';

/** What the steps before have found for one group. */
export interface GroupSoFar {
  readonly work: CentreWork;
  /** Its place among the groups. */
  readonly place: number;
  /** Agents on position of each interval, by simulation. */
  readonly agents: readonly number[];
  readonly duties: readonly Duty[];
  /** The week as it was played. */
  readonly tally: ServiceTally;
}

/** A group with its shifts, rota and heads. */
export interface GroupPlan {
  readonly scheduledAgents: readonly number[];
  readonly shifts: ShiftDesign;
  readonly rotation?: CrewRotations | undefined;
  readonly verdicts?: PlanVerdicts | undefined;
  readonly bridge: HeadcountBridgeInput;
  readonly heads: HeadcountBridge;
  readonly handles: readonly HandledByGroup[];
}

export function planGroup(
  { work, place, agents, duties, tally }: GroupSoFar,
  { shifts: own, rotation: ownRules, shrinkage: ownShrinkage }: PlanGroup,
  forecast: VolumeForecast,
  holidays: readonly Holiday[],
  { shifts: shared, rotation: sharedRules, rosterRules, targets, present }: PlanQueuesInput,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): GroupPlan {
  const { intervalSeconds } = work;
  const { maxSteps: _, seed: _seed, ...problem } = own ?? shared;
  const rules = ownRules ?? sharedRules;
  const shrinkage = ownShrinkage ?? targets.shrinkage;
  const available = work.groups[place]!.present;
  const laid = designOfDuties(
    { ...problem, requirement: { intervalSeconds, agents: agents.map(() => 0) } },
    duties,
  );
  // The part of its need that its own shifts keep: others stand in for the rest.
  const onPosition = laid.coverage.onPosition;
  const scheduledAgents = agents.map((count, i) =>
    Math.min(Math.ceil(count / available - 1e-9), roundDownHeadCount(onPosition[i]!)),
  );
  const shifts = designOfDuties(
    { ...problem, requirement: { intervalSeconds, agents: scheduledAgents } },
    duties,
  );
  const mostHours = rules && mostWeeklyHours(rules, targets.fullTimeHours);
  const { priceRules: _prices, ...rota } = rules ?? {};
  const rotation = rules && planRotation(shifts, { ...rules, ...rota }, mostHours!, control);
  const kept = scheduledAgents.map((count, i) => Math.min(agents[i]!, count * available));
  const { contacts, ahtSeconds, handles } = handledBy(place, work, tally);
  const bridge: HeadcountBridgeInput = withoutAbsent({
    intervalSeconds,
    weeks: 1,
    contacts,
    ahtSeconds,
    targetAgents: kept,
    agents: kept,
    shrinkage,
    scheduledAgents,
    shifts: { onPosition: shifts.coverage.onPosition, paidHours: shifts.coverage.paidHours },
    rota: hasAnswer(rotation?.status)
      ? { people: rotation.employees, hoursAWeek: paidHoursOf(rotation, shifts.dailyDemand) }
      : undefined,
    fullTimeHours: contractHours(targets.fullTimeHours, rules),
    vacancyShare: present?.vacancyShare,
  });
  const verdicts =
    rosterRules && hasAnswer(rotation?.status)
      ? planVerdicts(forecast, shifts.dailyDemand, rotation, rosterRules, holidays)
      : undefined;
  return {
    scheduledAgents,
    shifts,
    rotation,
    verdicts,
    bridge,
    heads: headcountBridge(bridge),
    handles,
  };
}

/** What a group handles in a mean week of those that were played. */
function handledBy(group: number, { queues }: CentreWork, tally: ServiceTally) {
  const { intervals, plays } = tally;
  const cells = queues.map((_, q) => (group * queues.length + q) * intervals);
  const total = (values: Float64Array, i: number) =>
    sum(cells.map((first) => values[first + i]!)) / plays;
  const contacts = Array.from({ length: intervals }, (_, i) => total(tally.handledContacts, i));
  const seconds = Array.from({ length: intervals }, (_, i) => total(tally.handledSeconds, i));
  const handles = queues.flatMap(({ name: queue }, q) => {
    const from = cells[q]!;
    const of = (values: Float64Array) => sum(values.slice(from, from + intervals)) / plays;
    const count = of(tally.handledContacts);
    return count === 0 ? [] : [{ queue, contacts: count, hours: of(tally.handledSeconds) / 3600 }];
  });
  return {
    contacts,
    ahtSeconds: contacts.map((count, i) => (count > 0 ? seconds[i]! / count : 0)),
    handles,
  };
}
