import { finding } from '../../core/finding.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { PLAN_TEXTS } from '../texts.ts';
import type { LeaveAllotmentInput, LeavePerson, LeaveRequest } from './input.ts';
import { enter, fullWeek, isOff, type LeaveBook } from './leave-book.ts';
import { hasRoom, piecesOf, type RoomGrid, takeRoom } from './leave-room.ts';
import type { LeaveVerdict } from './result.ts';
import { beyondShare, holidaysFirst } from './school-holidays.ts';

/** Answers the requests one by one in the order of the rule; the answers are in the order of the requests. */
export function answerRequests(
  input: LeaveAllotmentInput,
  people: ReadonlyMap<string, LeavePerson>,
  grid: RoomGrid,
  book: LeaveBook,
  isClosed: (day: number) => boolean,
): LeaveVerdict[] {
  const { requests = [], rule = 'firstAsked', week } = input;
  const refused = (i: number) => people.get(requests[i]!.person)!.refusedLastYear ?? 0;
  const order = requests.map((_, i) => i);
  // Sorting is stable: of equals, who asked first.
  if (rule === 'lastYear') order.sort((a, b) => refused(b) - refused(a));
  const verdicts: LeaveVerdict[] = new Array(requests.length);
  for (const i of holidaysFirst(order, requests, people, input)) {
    verdicts[i] = answer(requests[i]!, people.get(requests[i]!.person)!);
  }
  return verdicts;

  function answer(request: LeaveRequest, person: LeavePerson): LeaveVerdict {
    const pieces = piecesOf(person, request, grid);
    const hours = pieces.reduce((sum, piece) => sum + piece.hours, 0);
    const { from, to } = request;
    const base = { person: person.name, from, to, hours };
    const no = (reason: NonNullable<LeaveVerdict['reason']>): LeaveVerdict => ({
      ...base,
      status: reason.code === 'room-at-median' ? 'waiting' : 'refused',
      reason,
    });
    if (pieces.length === 0) return no(finding(PLAN_TEXTS, 'no-duty', { person: person.name }));
    const closed = pieces.find(({ day }) => isClosed(day));
    if (closed) return no(finding(PLAN_TEXTS, 'closed-date', { date: fromDayNumber(closed.day) }));
    if (isOff(book, person, pieces)) {
      return no(finding(PLAN_TEXTS, 'granted-before', { person: person.name }));
    }
    if (pieces.some(({ intervals }) => intervals.length === 0)) {
      const { day } = pieces.find(({ intervals }) => intervals.length === 0)!;
      return no(finding(PLAN_TEXTS, 'no-forecast', { date: fromDayNumber(day) }));
    }
    const share = beyondShare(input, book, person, pieces);
    if (share !== undefined) {
      const { from, mostDays = 0 } = share;
      return no(
        finding(PLAN_TEXTS, 'holiday-share', { person: person.name, date: from, days: mostDays }),
      );
    }
    const full = fullWeek(book, person, pieces, week?.maxHours);
    if (full !== undefined) return no(finding(PLAN_TEXTS, 'week-full', { week: full }));
    if (!hasRoom(pieces, grid.allotted, grid.taken)) {
      const lacking = pieces.flatMap(({ intervals }) => intervals);
      const first = lacking.find((index) => grid.taken[index]! + 1 > grid.allotted[index]!)!;
      const { date, startMinutes } = input.intervals[first]!;
      const values = { date, hour: startMinutes / 60, allotted: grid.allotted[first]! };
      const isNear = hasRoom(pieces, grid.atMedian, grid.taken);
      return no(finding(PLAN_TEXTS, isNear ? 'room-at-median' : 'no-room', values));
    }
    takeRoom(pieces, grid.taken);
    enter(book, person, pieces);
    return { ...base, status: 'granted' };
  }
}
