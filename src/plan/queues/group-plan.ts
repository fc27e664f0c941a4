import { sum } from '../../core/sum.ts';
import { roundDownHeadCount, roundUpHeadCount } from '../../core/tie.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { Duty } from '../../duty/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { designOfDuties } from '../../shifts/design-shifts/present-design.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import type { CentreWork } from '../../simulate/centre-period/centre-work.ts';
import type { ServiceTally } from '../../simulate/centre-period/service-tally.ts';
import type { Holiday } from '../../time/holiday.ts';
import { headcountBridge } from '../headcount-bridge/headcount-bridge.ts';
import type { HeadcountBridgeInput } from '../headcount-bridge/input.ts';
import type { HeadcountBridge } from '../headcount-bridge/result.ts';
import { contractHours } from '../plan-workforce/plan-headcount.ts';
import { paidHoursOf } from '../plan-workforce/plan-rotation.ts';
import { type PlanVerdicts, planVerdicts } from '../plan-workforce/plan-verdicts.ts';
import { shiftsAndRotas } from '../plan-workforce/shifts-and-rotas.ts';
import type { PlanGroup, PlanQueuesInput } from './input.ts';
import type { HandledByGroup } from './result.ts';

/** A group's shifts, and the rota that fills them where one was asked for and found. */
export interface GroupShifts {
  readonly shifts: ShiftDesign;
  readonly rotation?: CrewRotations | undefined;
  /** Agents on position in each interval that its shifts give, shrinkage not taken off. */
  readonly onPosition: readonly number[];
}

/**
 * Steps of a group's search for shifts and rotas, unless its rules say how many: a quarter of what a centre of one group has, as
 * there are several.
 */
const STEPS_OF_A_ROTA = 40_000;

/**
 * The shifts of one group out of the design for all; with rules of a rota, shifts and rota in one search that gives at least as
 * many agents in every interval.
 */
export function shiftsOfGroup(
  duties: readonly Duty[],
  intervals: number,
  intervalSeconds: number,
  { shifts: own, rotation: ownRules }: PlanGroup,
  { shifts: shared, rotation: sharedRules, rosterRules, targets }: PlanQueuesInput,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): GroupShifts {
  const shifts = own ?? shared;
  const rotation = ownRules ?? sharedRules;
  const laid = (agents: readonly number[]) =>
    designOfDuties({ ...shifts, requirement: { intervalSeconds, agents } }, duties);
  const { onPosition } = laid(new Array<number>(intervals).fill(0)).coverage;
  const agents = [...onPosition];
  const designed = laid(agents);
  if (rotation === undefined || duties.length === 0) return { shifts: designed, onPosition };
  const both = shiftsAndRotas(
    { intervalSeconds, agents },
    {
      shifts,
      rotation: { ...rotation, maxSteps: rotation.maxSteps ?? STEPS_OF_A_ROTA },
      targets,
      rosterRules,
    },
    control,
  );
  return hasAnswer(both.rotation?.status)
    ? { ...both, onPosition: both.shifts.coverage.onPosition }
    : { shifts: designed, rotation: both.rotation, onPosition };
}

/** What the steps before have found for one group. */
interface GroupSoFar extends GroupShifts {
  readonly work: CentreWork;
  /** Its place among the groups. */
  readonly place: number;
  /** Agents on position of each interval, by simulation. */
  readonly agents: readonly number[];
  /** The week as it was played. */
  readonly tally: ServiceTally;
}

/** A group with its shifts, rota and heads. */
export interface GroupPlan extends GroupShifts {
  readonly scheduledAgents: readonly number[];
  readonly verdicts?: PlanVerdicts | undefined;
  readonly bridge: HeadcountBridgeInput;
  readonly heads: HeadcountBridge;
  readonly handles: readonly HandledByGroup[];
}

export function planGroup(
  { work, place, agents, tally, shifts, rotation, onPosition }: GroupSoFar,
  { rotation: ownRules, shrinkage: ownShrinkage }: PlanGroup,
  forecast: VolumeForecast,
  holidays: readonly Holiday[],
  { rotation: sharedRules, rosterRules, targets, present }: PlanQueuesInput,
): GroupPlan {
  const { intervalSeconds } = work;
  const rules = ownRules ?? sharedRules;
  const available = work.groups[place]!.present;
  // The part of its need that its own shifts keep: others stand in for the rest.
  const scheduledAgents = agents.map((count, i) =>
    Math.min(roundUpHeadCount(count / available), roundDownHeadCount(onPosition[i]!)),
  );
  const kept = scheduledAgents.map((count, i) => Math.min(agents[i]!, count * available));
  const { contacts, ahtSeconds, handles } = handledBy(place, work, tally);
  const bridge: HeadcountBridgeInput = withoutAbsent({
    intervalSeconds,
    weeks: 1,
    contacts,
    ahtSeconds,
    targetAgents: kept,
    agents: kept,
    shrinkage: ownShrinkage ?? targets.shrinkage,
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
    onPosition,
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
