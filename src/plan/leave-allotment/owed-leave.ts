import { fromDayNumber, toDayNumber } from '../../time/day-number.ts';
import type { LeaveAllotmentInput } from './input.ts';
import { enter, fullWeek, isOff, type LeaveBook, weekKey } from './leave-book.ts';
import { hasRoom, type LeavePiece, piecesOf, type RoomGrid, takeRoom } from './leave-room.ts';
import type { OwedLeave } from './result.ts';

/** Leave for which there is no room, and where it lacks least. */
interface OwedPlan {
  readonly owed: readonly OwedLeave[];
  /** Hours of somebody else by week and group. */
  readonly other: ReadonlyMap<string, number>;
}

/**
 * Finds days for what is owed: who has to take it soonest first, each on the dates on which most others could be off as
 * well. What finds no room goes to the dates that lack least, where others would have to work.
 */
export function placeOwed(
  input: LeaveAllotmentInput,
  grid: RoomGrid,
  book: LeaveBook,
  isClosed: (day: number) => boolean,
): OwedPlan {
  const numbers = input.intervals.map(({ date }) => toDayNumber(date));
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const last = numbers.reduce((a, b) => Math.max(a, b));
  const dueOf = (owedBy?: string) =>
    Math.min(last, owedBy === undefined ? last : toDayNumber(owedBy));
  const other = new Map<string, number>();
  const byPerson = new Map<string, OwedLeave>();
  const inOrder = input.people
    .filter(({ owedHours = 0 }) => owedHours > 0)
    .sort((a, b) => dueOf(a.owedBy) - dueOf(b.owedBy));
  for (const person of inOrder) {
    const due = dueOf(person.owedBy);
    const off = book.off.get(person.name) ?? [];
    const grantedHours = off
      .filter(({ day }) => day <= due)
      .reduce((sum, { hours }) => sum + hours, 0);
    let left = Math.max(0, person.owedHours! - grantedHours);
    const span = { from: fromDayNumber(first), to: fromDayNumber(due) };
    const days =
      due < first ? [] : piecesOf(person, span, grid).filter(({ day }) => !isClosed(day));
    const slack = ({ intervals }: LeavePiece) =>
      intervals.reduce((least, i) => Math.min(least, grid.allotted[i]! - grid.taken[i]!), Infinity);
    const ranked = days
      .filter((piece) => piece.intervals.length > 0 && !isOff(book, person, [piece]))
      .map((piece) => ({ piece, slack: slack(piece) }))
      .sort((a, b) => b.slack - a.slack);
    const proposed: { date: string; hours: number }[] = [];
    const lacking: LeavePiece[] = [];
    for (const { piece } of ranked) {
      if (left < piece.hours * (1 - 1e-12)) break;
      const isFree =
        hasRoom([piece], grid.allotted, grid.taken) &&
        fullWeek(book, person, [piece], input.week?.maxHours) === undefined;
      if (!isFree) {
        lacking.push(piece);
        continue;
      }
      takeRoom([piece], grid.taken);
      enter(book, person, [piece], 'proposed');
      proposed.push({ date: fromDayNumber(piece.day), hours: piece.hours });
      left -= piece.hours;
    }
    // Less than a day is owed as well: it is left to hours of any day.
    const missingHours = Math.max(0, left);
    let toCover = missingHours;
    for (const piece of lacking) {
      if (toCover <= 0) break;
      const hours = Math.min(toCover, piece.hours);
      const key = weekKey(piece.day, person.group);
      other.set(key, (other.get(key) ?? 0) + hours);
      toCover -= hours;
    }
    byPerson.set(person.name, {
      person: person.name,
      owedHours: person.owedHours!,
      by: fromDayNumber(due),
      grantedHours,
      proposed: proposed.sort((a, b) => (a.date < b.date ? -1 : 1)),
      missingHours,
    });
  }
  return { owed: input.people.flatMap(({ name }) => byPerson.get(name) ?? []), other };
}
