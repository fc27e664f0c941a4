import type { SearchControl } from '../core/search-control.ts';
import { roundUpHeadCount } from '../core/tie.ts';
import { generateRotation, type RotationResult, type WholeRange } from '../rotation/index.ts';
import type { DailyShiftDemand, ShiftDesign } from '../shifts/index.ts';
import type { FullTimeHours } from '../staffing/index.ts';
import type { PlanRotation } from './plan-options.ts';

const FULL_TIME_WEEK = 40;

/** Heads above the fewest that hours and days off allow which are tried before giving up. */
const HEADS_TRIED = 6;

/**
 * The rota for the shifts of a design. Where the number of people is not given it is the fewest
 * that hours and days off allow, or one of the next few if the rules find no rota for so few: a
 * rota for a number of people is found far sooner than the least number for a rota. Nothing to
 * rotate gives no rota.
 */
export function planRotation(
  { dailyDemand }: ShiftDesign,
  { employees, shiftRun, ...rules }: PlanRotation,
  fullTime: FullTimeHours | undefined,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): RotationResult | undefined {
  const week = weekOf(dailyDemand);
  if (week.duties === 0) return undefined;
  const mostHours = rules.weeklyHours?.maxAverage ?? fullTime?.week ?? FULL_TIME_WEEK;
  const find = (people: number | WholeRange) =>
    generateRotation({
      ...rules,
      ...control,
      weeklyHours: { ...rules.weeklyHours, maxAverage: mostHours },
      employees: people,
      shifts: dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
        id,
        startMinutes,
        lengthMinutes,
        paidMinutes,
        minRun: shiftRun?.min,
        maxRun: shiftRun?.max,
      })),
      demand: dailyDemand.map(({ counts }) => counts),
    });
  if (employees !== undefined) return find(employees);
  const { workStretch, daysOff } = rules;
  const dutiesEach = (7 * workStretch.max) / (workStretch.max + daysOff.min);
  const fewest = Math.max(
    roundUpHeadCount(week.hours / mostHours),
    roundUpHeadCount(week.duties / dutiesEach),
  );
  let result = find(fewest);
  for (let people = fewest + 1; people <= fewest + HEADS_TRIED; people++) {
    if (result.status === 'solved' || control.signal?.aborted) break;
    result = find(people);
  }
  return result;
}

/** Duties and paid hours of a week. */
function weekOf(demand: readonly DailyShiftDemand[]): { duties: number; hours: number } {
  let duties = 0;
  let minutes = 0;
  for (const { counts, paidMinutes } of demand) {
    const count = counts.reduce((sum, value) => sum + value, 0);
    duties += count;
    minutes += count * paidMinutes;
  }
  return { duties, hours: minutes / 60 };
}
