import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { type CrewRotations, generateCrewRotations } from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { DailyShiftDemand, ShiftDesign } from '../../shifts/index.ts';
import type { FullTimeHours } from '../../staffing/index.ts';
import type { PlanRotation } from './input.ts';

const FULL_TIME_WEEK = 40;

/** A rota that begins again after half a year can still be kept in mind. */
const MAX_CYCLE_WEEKS = 26;

/**
 * The rotas for the shifts of a design, in as few crews as the longest cycle allows. Where the number
 * of people is not given it is the fewest that hours, days off and the fullest day allow, or as few
 * more as the rules find rotas for: a rota for a number of people is found far sooner than the least
 * number for a rota. Nothing to rotate gives no rota.
 */
export function planRotation(
  { dailyDemand }: ShiftDesign,
  {
    method,
    employees,
    shiftRun,
    contracts,
    minimise,
    startFrom,
    maxCycleWeeks = MAX_CYCLE_WEEKS,
    ...rules
  }: PlanRotation,
  mostHours: number,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): CrewRotations | undefined {
  const week = weekOf(dailyDemand);
  if (week.duties === 0) return undefined;
  const find = (people: number) =>
    generateCrewRotations({
      // Demand from a curve is rarely what a cycle can meet to the head: spare people may fill it.
      deviation: { over: true },
      ...rules,
      ...control,
      weeklyHours: { ...rules.weeklyHours, maxAverage: mostHours },
      employees: people,
      crews: Math.ceil(people / maxCycleWeeks),
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
  if (typeof employees === 'number') return find(employees);
  const { workStretch, daysOff } = rules;
  const dutiesEach = (7 * workStretch.max) / (workStretch.max + daysOff.min);
  const fewest = Math.max(
    employees?.min ?? 1,
    roundUpHeadCount(week.hours / mostHours),
    roundUpHeadCount(week.duties / dutiesEach),
    week.peak,
  );
  // Where the range holds none that are enough, its most people say why.
  const most = employees?.max ?? 2 * fewest;
  return fewestPeople(find, Math.min(fewest, most), most, control);
}

/** Hours a week that nobody may exceed on average. */
export function mostWeeklyHours(
  { weeklyHours }: Pick<PlanRotation, 'weeklyHours'>,
  fullTime: FullTimeHours | undefined,
): number {
  return weeklyHours?.maxAverage ?? fullTime?.week ?? FULL_TIME_WEEK;
}

/** Paid hours a week of all the people in the crews, out of whole minutes. */
export function paidHoursOf(
  { crews }: CrewRotations,
  dailyDemand: readonly DailyShiftDemand[],
): number {
  const minutes = dailyDemand.map(({ paidMinutes }, s) => {
    const duties = crews.map(({ rotation: { planned = [] } }) => sum(planned[s] ?? []));
    return sum(duties) * paidMinutes;
  });
  return sum(minutes) / 60;
}

/**
 * Tries the fewest people, then 1, 2, 4, 8 … more up to the most, and between the last that
 * were too few and the first that were enough it halves. The search does not prove the heads in
 * between, so the answer is small rather than least.
 */
function fewestPeople(
  find: (people: number) => CrewRotations,
  fewest: number,
  most: number,
  { signal }: Pick<SearchControl, 'signal'>,
): CrewRotations {
  let result = find(fewest);
  let tooFew = fewest - 1;
  let enough = fewest;
  for (let more = 1; !hasAnswer(result.status) && enough < most; more *= 2) {
    if (signal?.aborted) return result;
    tooFew = enough;
    enough = Math.min(fewest + more, most);
    result = find(enough);
  }
  while (hasAnswer(result.status) && enough - tooFew > 1 && !signal?.aborted) {
    const middle = Math.floor((tooFew + enough) / 2);
    const smaller = find(middle);
    if (!hasAnswer(smaller.status)) tooFew = middle;
    else {
      enough = middle;
      result = smaller;
    }
  }
  return result;
}

/** Duties and paid hours of a week, and the duties of its fullest day. */
function weekOf(demand: readonly DailyShiftDemand[]) {
  const days = new Array<number>(7).fill(0);
  let duties = 0;
  let minutes = 0;
  for (const { counts, paidMinutes } of demand) {
    for (const [day, count] of counts.entries()) {
      days[day]! += count;
      duties += count;
      minutes += count * paidMinutes;
    }
  }
  return { duties, hours: minutes / 60, peak: Math.max(...days) };
}
