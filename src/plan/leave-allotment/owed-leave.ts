import { SearchBudget } from '../../search/search-budget.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { measured } from '../../search/search-result.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { exchangeDays, fillWeeks, lengthen } from './exchange-days.ts';
import { placeOneByOne } from './first-placing.ts';
import type { LeaveAllotmentInput } from './input.ts';
import { enter, type LeaveBook } from './leave-book.ts';
import type { RoomGrid } from './leave-room.ts';
import { owedBound } from './owed-bound.ts';
import { owedLimits } from './owed-limits.ts';
import { OwedPlacing } from './owed-placing.ts';
import { type OwedPiece, owedProblem } from './owed-problem.ts';
import { isSmall, placeBest } from './owed-program.ts';
import type { LeavePlacing, OwedLeave } from './result.ts';
import { inSchoolHolidays } from './school-holidays.ts';
import { standIns } from './stand-ins.ts';

/** Days for what is owed, what there is no room for, and what it takes of others. */
interface OwedPlan {
  readonly owed: readonly OwedLeave[];
  readonly placing: LeavePlacing;
  /** Hours of somebody else by week and group. */
  readonly other: ReadonlyMap<string, number>;
}

const MAX_STEPS = 60_000;
/** Steps of the parts: numbers, not shares, so that a search that is stopped has done what as many steps do. */
const PART = { exchange: 10_000, lengthen: 1000, weeks: 1000, bound: 8000 };
/** Beyond so many days of people, exchanges and their proof would take minutes. */
const MOST_PIECES = 400_000;

/** Places what is owed: one after the other, then by exchanges, then, where it is small, by branch and bound. */
export function placeOwed(
  input: LeaveAllotmentInput,
  grid: RoomGrid,
  book: LeaveBook,
  isClosed: (day: number) => boolean,
  control: SearchControl,
): OwedPlan {
  const problem = owedProblem(input, grid, book, isClosed);
  const { people, pieces } = problem;
  const placing = new OwedPlacing(problem);
  const budget = new SearchBudget('leave that is owed', control.maxSteps ?? MAX_STEPS, control);
  const isHoliday = inSchoolHolidays(input);
  const suits = ({ day, owner }: OwedPiece) =>
    isHoliday(day) === (people[owner]!.person.schoolChildren === true);
  placeOneByOne(placing, suits);
  const bound = improve(placing, budget, control.seed ?? 1);
  budget.finish();

  const restOf = leastPieces(placing);
  const rests = people.map((_, p) => {
    const left = placing.left[p]!;
    return left < restOf[p]! - 1e-6 ? left : 0;
  });
  for (const [index, piece] of pieces.entries()) {
    if (placing.isChosen[index]) enter(book, people[piece.owner]!.person, [piece], 'proposed');
  }
  const chosen = people.map((): { date: string; hours: number }[] => []);
  for (const [index, { day, hours, owner }] of pieces.entries()) {
    if (placing.isChosen[index]) chosen[owner]!.push({ date: fromDayNumber(day), hours });
  }
  const missing = people.map((_, p) => Math.max(0, placing.left[p]! - rests[p]!));
  const hours = placing.minutes / 60;
  for (const [p] of people.entries()) placing.left[p] = missing[p]!;
  const { days, byWeek } = standIns(placing, grid.intervalMinutes / 60);
  const byPerson = new Map(
    people.map(({ person, due, grantedHours }, p): [string, OwedLeave] => [
      person.name,
      {
        person: person.name,
        owedHours: person.owedHours!,
        by: fromDayNumber(due),
        grantedHours,
        proposed: chosen[p]!,
        restHours: rests[p]! / 60,
        missingHours: missing[p]! / 60,
        staffed: days[p]!,
      },
    ]),
  );
  return {
    owed: input.people.flatMap(({ name }) => byPerson.get(name) ?? []),
    other: byWeek,
    placing: {
      status: bound <= placing.minutes * (1 + 1e-9) + 1e-6 ? 'optimal' : 'feasible',
      ...measured(hours, Math.max(hours, bound / 60)),
      steps: budget.steps,
    },
  };
}

/** Improves a placing as far as the steps go; returns minutes that none exceeds. */
function improve(placing: OwedPlacing, budget: SearchBudget, seed: number): number {
  const { pieces, weekLacks } = placing.problem;
  const most = usableMinutes(placing);
  const isFull = () => placing.minutes >= most * (1 - 1e-12);
  if (pieces.length > MOST_PIECES || budget.exhausted) return most;
  if (!isFull()) exchangeDays(placing, budget.next(PART.exchange));
  if (!isFull()) lengthen(placing, budget.next(PART.lengthen));
  fillWeeks(placing, budget.next(PART.weeks));
  const lacksMinimum = weekLacks.some((_, w) => placing.weekLacks[w]! > 0);
  if (isFull() && !lacksMinimum) return most;
  const limits = owedLimits(placing.problem);
  const bound = isFull() ? most : Math.min(most, owedBound(placing, limits, budget, PART.bound));
  if (budget.exhausted || !isSmall(placing, limits)) return bound;
  return Math.min(bound, placeBest(placing, limits, budget, seed));
}

/** What all could have if there were room. */
function usableMinutes({ problem: { people, pieces } }: OwedPlacing): number {
  const lengths = people.map(() => new Map<number, number>());
  for (const { owner, minutes } of pieces) {
    lengths[owner]!.set(minutes, (lengths[owner]!.get(minutes) ?? 0) + 1);
  }
  return people.reduce((sum, { owedMinutes }, p) => sum + mostOf(owedMinutes, lengths[p]!), 0);
}

/** More whole minutes than this are not summed up one by one. */
const MOST_SUMS = 20_000;

/** The most that some pieces of the given lengths come to without being more than is owed; where they are not whole, all. */
function mostOf(owedMinutes: number, lengths: ReadonlyMap<number, number>): number {
  const all = [...lengths].reduce((sum, [minutes, count]) => sum + minutes * count, 0);
  const most = Math.min(owedMinutes + 1e-6, all);
  const isWhole = [...lengths.keys()].every((minutes) => Number.isInteger(minutes));
  if (!isWhole || most > MOST_SUMS) return Math.min(owedMinutes, all);
  // Sums that can be made, length by length, with as few of the present length as will do.
  let reached = new Uint8Array(Math.floor(most) + 1);
  reached[0] = 1;
  for (const [minutes, count] of lengths) {
    const next = reached.slice();
    const used = new Uint16Array(next.length);
    for (let sum = minutes; sum < next.length; sum++) {
      if (next[sum] || !next[sum - minutes] || used[sum - minutes]! >= count) continue;
      next[sum] = 1;
      used[sum] = used[sum - minutes]! + 1;
    }
    reached = next;
  }
  return reached.lastIndexOf(1);
}

/** Length of the shortest piece of each person. */
function leastPieces({ problem }: OwedPlacing): number[] {
  const least = problem.people.map(() => Infinity);
  for (const { owner, minutes } of problem.pieces) least[owner] = Math.min(least[owner]!, minutes);
  return least.map((minutes) => (minutes === Infinity ? 0 : minutes));
}
