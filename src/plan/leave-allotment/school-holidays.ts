import { toDayNumber } from '../../time/day-number.ts';
import type { LeaveAllotmentInput, LeavePerson, LeaveRequest, SchoolHolidays } from './input.ts';
import type { LeaveBook } from './leave-book.ts';
import type { LeavePiece } from './leave-room.ts';
import type { LeaveDay, LeaveVerdict, SchoolHolidayLeave } from './result.ts';

/** Whether a day lies in school holidays. */
export function inSchoolHolidays({
  schoolHolidays = [],
}: LeaveAllotmentInput): (day: number) => boolean {
  const spans = schoolHolidays.map(({ from, to }) => [toDayNumber(from), toDayNumber(to)] as const);
  return (day) => spans.some(([from, to]) => day >= from && day <= to);
}

/** The school holidays in which somebody would have more days of leave than one may. */
export function beyondShare(
  { schoolHolidays = [] }: LeaveAllotmentInput,
  book: LeaveBook,
  person: LeavePerson,
  pieces: readonly LeavePiece[],
): SchoolHolidays | undefined {
  return schoolHolidays.find(({ from, to, mostDays = Infinity }) => {
    const [first, last] = [toDayNumber(from), toDayNumber(to)];
    const within = ({ day }: LeavePiece) => day >= first && day <= last;
    const more = pieces.filter(within);
    if (more.length === 0) return false;
    const all = [...(book.off.get(person.name) ?? []).filter(within), ...more];
    return new Set(all.map(({ day }) => day)).size > mostDays;
  });
}

/**
 * The order of answers: the requests that touch school holidays first, those of people with school children before
 * others, the first of everybody before the second of anybody, who was refused more there last year before who was
 * less, and of equals as the rule has it. The others follow in the order of the rule.
 */
export function holidaysFirst(
  order: readonly number[],
  requests: readonly LeaveRequest[],
  people: ReadonlyMap<string, LeavePerson>,
  input: LeaveAllotmentInput,
): number[] {
  const { schoolHolidays = [] } = input;
  if (schoolHolidays.length === 0) return [...order];
  const touches = (i: number) =>
    schoolHolidays.some(({ from, to }) => requests[i]!.from <= to && requests[i]!.to >= from);
  const turns = new Map<string, number>();
  const ranked = order.filter(touches).map((i) => {
    const { person } = requests[i]!;
    const turn = turns.get(person) ?? 0;
    turns.set(person, turn + 1);
    const { schoolChildren = false, refusedInHolidays = 0 } = people.get(person)!;
    return { i, group: schoolChildren ? 0 : 1, turn, refused: refusedInHolidays };
  });
  ranked.sort((a, b) => a.group - b.group || a.turn - b.turn || b.refused - a.refused);
  return [...ranked.map(({ i }) => i), ...order.filter((i) => !touches(i))];
}

/** What becomes of each school holidays. */
export function holidayLeave(
  { schoolHolidays = [], people, requests = [] }: LeaveAllotmentInput,
  days: readonly LeaveDay[],
  verdicts: readonly LeaveVerdict[],
  book: LeaveBook,
): SchoolHolidayLeave[] {
  return schoolHolidays.map(({ name, from, to }) => {
    const [first, last] = [toDayNumber(from), toDayNumber(to)];
    const own = days.filter(({ date }) => date >= from && date <= to);
    const hoursOf = (person: string) =>
      (book.off.get(person) ?? [])
        .filter(({ day }) => day >= first && day <= last)
        .reduce((sum, { hours }) => sum + hours, 0);
    const withChildren = people.filter(({ schoolChildren }) => schoolChildren === true);
    const asked = new Set(
      requests.flatMap((request, i) =>
        request.from <= to && request.to >= from && verdicts[i]!.status !== 'granted'
          ? [request.person]
          : [],
      ),
    );
    const sumOf = (list: LeaveAllotmentInput['people']) =>
      list.reduce((sum, person) => sum + hoursOf(person.name), 0);
    const childHours = sumOf(withChildren);
    return {
      ...(name === undefined ? {} : { name }),
      from,
      to,
      allottedHours: own.reduce((sum, { hours }) => sum + hours, 0),
      withChildrenHours: childHours,
      otherHours: sumOf(people) - childHours,
      without: withChildren
        .filter((person) => asked.has(person.name) && hoursOf(person.name) === 0)
        .map((person) => person.name),
    };
  });
}
