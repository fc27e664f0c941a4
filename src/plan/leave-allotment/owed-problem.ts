import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { LeaveAllotmentInput, LeavePerson } from './input.ts';
import { isOff, type LeaveBook, weekKey } from './leave-book.ts';
import { type LeavePiece, partsOf, piecesOf, type RoomGrid } from './leave-room.ts';

/** Somebody to whom leave is owed. */
interface OwedPerson {
  readonly person: LeavePerson;
  /** Last day by which it has to be taken. */
  readonly due: number;
  readonly grantedHours: number;
  readonly owedMinutes: number;
}

/** A duty, a half or an hour of one that somebody could have off. */
export interface OwedPiece extends LeavePiece {
  /** Whose it is, as an index of `people`. */
  readonly owner: number;
  readonly minutes: number;
  /** Week and group, as an index of `weeks`. */
  readonly week: number;
}

/** Leave that is owed, the days on which it could be, and the room that there is for it. */
export interface OwedProblem {
  readonly people: readonly OwedPerson[];
  /** Those of a person stand together, by date. */
  readonly pieces: readonly OwedPiece[];
  /** People who may still be off, by interval. */
  readonly room: Float64Array;
  readonly weeks: readonly string[];
  /** Minutes that a week may still have, and those that it lacks of the least. */
  readonly weekRoom: Float64Array;
  readonly weekLacks: Float64Array;
}

/** What can be given to whom, beside what is granted; who has to take it soonest first. */
export function owedProblem(
  input: LeaveAllotmentInput,
  grid: RoomGrid,
  book: LeaveBook,
  isClosed: (day: number) => boolean,
): OwedProblem {
  const numbers = input.intervals.map(({ date }) => toDayNumber(date));
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const last = numbers.reduce((a, b) => Math.max(a, b));
  const dueOf = ({ owedBy }: LeavePerson) =>
    Math.min(last, owedBy === undefined ? last : toDayNumber(owedBy));
  const people = input.people
    .filter(({ owedHours = 0 }) => owedHours > 0)
    .sort((a, b) => dueOf(a) - dueOf(b))
    .map((person): OwedPerson => {
      const due = dueOf(person);
      const grantedHours = (book.off.get(person.name) ?? [])
        .filter(({ day }) => day <= due)
        .reduce((sum, { hours }) => sum + hours, 0);
      return {
        person,
        due,
        grantedHours,
        owedMinutes: 60 * Math.max(0, person.owedHours! - grantedHours),
      };
    });

  const weekIndex = new Map<string, number>();
  const pieces: OwedPiece[] = [];
  for (const [owner, { person, due, owedMinutes }] of people.entries()) {
    if (due < first || owedMinutes === 0) continue;
    const span = { from: fromDayNumber(first), to: fromDayNumber(due) };
    let monday = Number.NaN;
    let week = -1;
    for (const whole of piecesOf(person, span, grid)) {
      if (isClosed(whole.day) || whole.intervals.length === 0) continue;
      for (const piece of partsOf(person, whole, input.owedIn ?? 'days', grid)) {
        if (isOff(book, person, [piece])) continue;
        const { day, hours, intervals, startMinutes, endMinutes } = piece;
        const begins = day - weekdayOfDayNumber(day);
        if (begins !== monday) {
          monday = begins;
          const key = weekKey(day, person.group);
          if (!weekIndex.has(key)) weekIndex.set(key, weekIndex.size);
          week = weekIndex.get(key)!;
        }
        const minutes = 60 * hours;
        pieces.push({ day, hours, intervals, startMinutes, endMinutes, owner, minutes, week });
      }
    }
  }
  const weeks = [...weekIndex.keys()];
  const { minHours = 0, maxHours = Infinity } = input.week ?? {};
  const taken = (key: string) => book.taken.get(key) ?? 0;
  return {
    people,
    pieces,
    room: grid.allotted.map((allotted, i) => Math.max(0, allotted - grid.taken[i]!)),
    weeks,
    weekRoom: Float64Array.from(weeks, (key) => Math.max(0, 60 * (maxHours - taken(key)))),
    weekLacks: Float64Array.from(weeks, (key) => Math.max(0, 60 * (minHours - taken(key)))),
  };
}
