import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { LeaveAllotmentInput, LeavePerson } from './input.ts';
import type { LeavePiece } from './leave-room.ts';

/** What has been given: hours by week and group, days by person. */
export interface LeaveBook {
  /** Hours by `weekKey`. */
  readonly taken: Map<string, number>;
  readonly proposed: Map<string, number>;
  /** Dates, or parts of them, on which a person is off. */
  readonly off: Map<string, LeavePiece[]>;
}

/** The Monday of a day, and the group. */
export function weekKey(day: number, group: string | undefined): string {
  return `${fromDayNumber(day - weekdayOfDayNumber(day))} ${group ?? ''}`;
}

/** Enters leave of a person. */
export function enter(
  book: LeaveBook,
  person: LeavePerson,
  pieces: readonly LeavePiece[],
  kind: 'taken' | 'proposed' = 'taken',
): void {
  for (const piece of pieces) {
    const key = weekKey(piece.day, person.group);
    book[kind].set(key, (book[kind].get(key) ?? 0) + piece.hours);
  }
  book.off.set(person.name, [...(book.off.get(person.name) ?? []), ...pieces]);
}

/** Whether a person is off already in any of the intervals, or all day. */
export function isOff(
  book: LeaveBook,
  person: LeavePerson,
  pieces: readonly LeavePiece[],
): boolean {
  const off = book.off.get(person.name) ?? [];
  return pieces.some((piece) =>
    off.some(
      ({ day, intervals }) =>
        day === piece.day &&
        (intervals.length === 0 || intervals.some((i) => piece.intervals.includes(i))),
    ),
  );
}

/** The first week that would have more hours than it may. */
export function fullWeek(
  book: LeaveBook,
  person: LeavePerson,
  pieces: readonly LeavePiece[],
  maxHours: number | undefined,
): string | undefined {
  if (maxHours === undefined) return undefined;
  const more = new Map<string, number>();
  for (const { day, hours } of pieces) {
    const key = weekKey(day, person.group);
    more.set(key, (more.get(key) ?? 0) + hours);
  }
  for (const [key, hours] of more) {
    const all = (book.taken.get(key) ?? 0) + (book.proposed.get(key) ?? 0) + hours;
    if (all > maxHours * (1 + 1e-12)) return key.slice(0, 10);
  }
  return undefined;
}

/** Whether nobody takes leave on a day. */
export function closedDays({ closed = [] }: LeaveAllotmentInput): (day: number) => boolean {
  const spans = closed.map(({ from, to }) => [toDayNumber(from), toDayNumber(to)] as const);
  return (day) => spans.some(([from, to]) => day >= from && day <= to);
}
