import { roundUpHeadCount } from '../../core/tie.ts';
import { describeCrew } from '../../rotation/generate-crew-rotations/describe-crew.ts';
import {
  type CrewRotations,
  type DesignedCrew,
  designRotation,
  type RotationDesign,
  type RotationShift,
} from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { measured } from '../../search/search-result.ts';
import { designOfDuties } from '../../shifts/design-shifts/present-design.ts';
import type { AgentRequirement, DailyShiftDemand, ShiftDesign } from '../../shifts/index.ts';
import { earlierDesign } from '../earlier-plan.ts';
import type { PlanRotation, PlanShifts } from './input.ts';

/** Shifts and the rotas that fill them; shifts are those that the crews work, no more and no fewer. */
interface ShiftsAndRotas {
  /** Absent where there are no rotas. */
  readonly shifts?: ShiftDesign | undefined;
  readonly rotation: CrewRotations;
}

/** Shifts and rotas of one search, as designs of shifts and rotas are told apart. */
export function planTogether(
  requirement: AgentRequirement,
  shifts: PlanShifts,
  { method, objective, deviation, maxSingleDaysOff, weekends, startFrom, ...rules }: PlanRotation,
  mostHours: number,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): ShiftsAndRotas {
  const { shiftTypes, limits: { maxDistinctShifts, seats, minOnPosition } = {} } = shifts;
  const { minFree, ...weekendsOfAnyCycle } = weekends ?? {};
  const design = designRotation({
    ...rules,
    ...control,
    requirement,
    shiftTypes,
    limits: { maxDistinctShifts, seats, minOnPosition },
    startFrom: startFrom && earlierDesign(startFrom),
    weekends: weekendsOfAnyCycle,
    weeklyHours: { ...rules.weeklyHours, maxAverage: mostHours },
  });
  if (design.employees === undefined) return { rotation: withoutCrews(design, rules) };
  const designed = designOfDuties({ ...shifts, requirement }, design.duties);
  const { steps } = design;
  return { shifts: { ...designed, steps }, rotation: crewsOf(design, designed.dailyDemand) };
}

function withoutCrews(
  { status, bound, reasons, steps }: RotationDesign,
  { employees, minimise }: Pick<PlanRotation, 'employees' | 'minimise'>,
): CrewRotations {
  const asked = typeof employees === 'number' ? employees : employees?.max;
  return {
    status,
    ...measured(undefined, bound),
    employees: asked ?? (minimise === 'cost' ? 0 : roundUpHeadCount(bound ?? 0)),
    crews: [],
    reasons,
    steps,
  };
}

/** The crews with the shifts called as the design of shifts calls them. */
function crewsOf(
  { status, employees, objective, bound, cost, contracts, crews, shifts, steps }: RotationDesign,
  dailyDemand: readonly DailyShiftDemand[],
): CrewRotations {
  const names = new Map(shifts.map((shift) => [shift.id, nameOf(shift, dailyDemand)] as const));
  const rename = ({ rota }: DesignedCrew) =>
    rota.map((week) => week.map((id) => (id === null ? null : names.get(id)!)));
  return {
    status,
    ...measured(objective, bound),
    employees: employees!,
    crews: crews.map((crew) => ({
      ...describeCrew(rename(crew), dailyDemand),
      ...(crew.contract !== undefined && { contract: crew.contract }),
    })),
    ...(cost !== undefined && { cost }),
    ...(contracts !== undefined && { contracts }),
    reasons: [],
    steps,
  };
}

function nameOf(
  { id, startMinutes, lengthMinutes, paidMinutes }: RotationShift,
  dailyDemand: readonly DailyShiftDemand[],
): string {
  const alike = dailyDemand.find(
    (shift) =>
      `${id}/`.startsWith(`${shift.typeId}@${startMinutes}/`) &&
      shift.startMinutes === startMinutes &&
      shift.lengthMinutes === lengthMinutes &&
      shift.paidMinutes === paidMinutes,
  );
  if (alike === undefined) throw new Error(`planTogether: nobody works ${id}`);
  return alike.id;
}
