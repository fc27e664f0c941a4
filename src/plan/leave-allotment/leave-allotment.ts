import { finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { leaveAllotment as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { searchControlSchema } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { PLAN_TEXTS } from '../texts.ts';
import { answerRequests } from './answer-requests.ts';
import { type LeaveAllotmentInput, leaveAllotmentInput } from './input.ts';
import { closedDays, enter, type LeaveBook, weekKey } from './leave-book.ts';
import { piecesOf, type RoomGrid, roomGrid, takeRoom } from './leave-room.ts';
import { placeOwed } from './owed-leave.ts';
import { requestTally } from './request-tally.ts';
import type { LeaveAllotment, LeaveDay, LeaveRoom, LeaveWeek } from './result.ts';
import { holidayLeave } from './school-holidays.ts';

/**
 * How many may be off, and whose request can be granted?
 *
 * In each interval those may be off whom the target does not need if contacts come as at the quantile of the
 * confidence: the further ahead, the wider the forecast, and the fewer. Requests are answered one by one in the order
 * of the rule, whole days, half days or hours; each is granted, refused with its reason, or waits where only the
 * confidence stands in the way. In school holidays people with children at school come first, by turns.
 *
 * What is owed is then placed so that as many hours of it as there is room for are given: who has to take it soonest
 * first, then by exchanges of days by which nobody loses, and in small cases by branch and bound. `placing` has the
 * hours given and a bound that none exceeds. What finds no room is shown with the days and weeks in which it would take
 * fewest hours of somebody else (found one by one), and what they cost.
 *
 * Each interval is staffed by itself, by Erlang C. Weeks below their least are filled from what is owed as far as no
 * hour is given up for it; proven least in small cases only.
 *
 * @param input - Intervals with their quantiles, people, leave and rules; see {@link LeaveAllotmentInput}.
 * @param control - Steps of the placing of what is owed (by default 60,000: a second or less); see
 * `SearchControl`.
 * @returns Room by interval, date and week, answers, and what is owed; see {@link LeaveAllotment}.
 * @throws `INVALID_INPUT` with every bad field; `TOO_LARGE` beyond the limit.
 *
 * @example
 * ```ts
 * import { leaveAllotment } from 'halfhour/plan';
 *
 * const monday = { weekday: 0, startMinutes: 540, endMinutes: 600 };
 * const { intervals, requests } = leaveAllotment({
 *   intervals: [540, 570].map((startMinutes) => ({
 *     date: '2024-07-01',
 *     startMinutes,
 *     quantiles: [60, 80],
 *     scheduledAgents: 12,
 *   })),
 *   intervalSeconds: 1800,
 *   levels: [0.5, 0.9],
 *   confidence: 0.9,
 *   ahtSeconds: 180,
 *   answerTimeSeconds: 20,
 *   targetServiceLevel: 0.8,
 *   people: ['Ada', 'Bo', 'Cy', 'Di'].map((name) => ({ name, duties: [monday] })),
 *   requests: ['Ada', 'Bo', 'Cy'].map((person) => ({ person, from: '2024-07-01', to: '2024-07-01' })),
 * });
 * intervals.map(({ required, allotted, left }) => [required, allotted, left]); // => [[11, 1, 0], [11, 1, 0]]
 * requests.map(({ status }) => status); // => ['granted', 'waiting', 'waiting']
 * ```
 */
export function leaveAllotment(
  input: LeaveAllotmentInput,
  control: SearchControl = {},
): LeaveAllotment {
  keepWithin('leaveAllotment', limits, {
    intervals: input?.intervals?.length,
    people: input?.people?.length,
    requests: (input?.requests?.length ?? 0) + (input?.granted?.length ?? 0),
    steps: control?.maxSteps,
  });
  parseArguments('leaveAllotment', {
    input: [leaveAllotmentInput, input, ''],
    control: [searchControlSchema, control, ''],
  });
  const people = new Map(input.people.map((person) => [person.name, person]));
  const grid = roomGrid(input);
  const book: LeaveBook = { taken: new Map(), proposed: new Map(), off: new Map() };
  for (const request of input.granted ?? []) {
    const person = people.get(request.person)!;
    const pieces = piecesOf(person, request, grid);
    takeRoom(pieces, grid.taken);
    enter(book, person, pieces);
  }
  const isClosed = closedDays(input);
  const requests = answerRequests(input, people, grid, book, isClosed);
  const taken = grid.taken.slice();
  const { owed, placing, other } = placeOwed(input, grid, book, isClosed, control);
  const intervals = input.intervals.map(
    ({ date, startMinutes, group, scheduledAgents }, i): LeaveRoom => ({
      date,
      startMinutes,
      ...(group === undefined ? {} : { group }),
      required: grid.required[i]!,
      scheduledAgents,
      allotted: grid.allotted[i]!,
      taken: taken[i]!,
      left: grid.allotted[i]! - taken[i]!,
    }),
  );
  const weeks = weeksOf(input, grid, book, other);
  const missing = owed.filter(({ missingHours }) => missingHours > 0);
  const overbooked = intervals.filter(({ left }) => left < 0);
  const below = weeks.filter(
    ({ takenHours, proposedHours }) => takenHours + proposedHours < (input.week?.minHours ?? 0),
  );
  const noDays = missing.filter(({ missingHours, staffed }) => {
    return missingHours > staffed.reduce((sum, { hours }) => sum + hours, 0) + 1e-6;
  });
  const days = daysOf(input, intervals);
  const holidays = holidayLeave(input, days, requests, book);
  return {
    intervals,
    days,
    weeks,
    requests,
    owed,
    placing,
    schoolHolidays: holidays,
    people: requestTally(input, requests),
    findings: [
      ...(overbooked.length > 0
        ? [
            finding(PLAN_TEXTS, 'overbooked', {
              intervals: overbooked.length,
              date: overbooked[0]!.date,
            }),
          ]
        : []),
      ...below.map(({ week, takenHours, proposedHours }) =>
        finding(PLAN_TEXTS, 'week-below-least', { week, hours: takenHours + proposedHours }),
      ),
      ...(missing.length > 0
        ? [
            finding(PLAN_TEXTS, 'owed-without-room', {
              people: missing.length,
              hours: missing.reduce((sum, { missingHours }) => sum + missingHours, 0),
            }),
          ]
        : []),
      ...(noDays.length > 0
        ? [
            finding(PLAN_TEXTS, 'owed-without-days', {
              people: noDays.length,
              person: noDays[0]!.person,
            }),
          ]
        : []),
      ...holidays
        .filter(({ without }) => without.length > 0)
        .map(({ from, without }) =>
          finding(PLAN_TEXTS, 'school-holidays-without', {
            date: from,
            people: without.length,
            person: without[0]!,
          }),
        ),
    ],
  };
}

function daysOf(
  { intervalSeconds }: LeaveAllotmentInput,
  intervals: readonly LeaveRoom[],
): LeaveDay[] {
  const hours = intervalSeconds / 3600;
  const byDay = new Map<string, LeaveRoom[]>();
  for (const interval of intervals) {
    const key = `${interval.date} ${interval.group ?? ''}`;
    const own = byDay.get(key);
    if (own) own.push(interval);
    else byDay.set(key, [interval]);
  }
  return [...byDay.values()].map((own): LeaveDay => {
    const { date, group } = own[0]!;
    const staffed = own.filter(({ scheduledAgents }) => scheduledAgents > 0);
    const least = staffed.reduce((least, { allotted }) => Math.min(least, allotted), Infinity);
    return {
      date,
      ...(group === undefined ? {} : { group }),
      people: staffed.length === 0 ? 0 : least,
      hours: own.reduce((sum, { allotted }) => sum + allotted * hours, 0),
      takenHours: own.reduce((sum, { taken }) => sum + taken * hours, 0),
    };
  });
}

function weeksOf(
  { intervals, intervalSeconds, costPerHour }: LeaveAllotmentInput,
  grid: RoomGrid,
  book: LeaveBook,
  other: ReadonlyMap<string, number>,
): LeaveWeek[] {
  const allotted = new Map<string, { hours: number; group?: string | undefined }>();
  for (const [i, { date, group }] of intervals.entries()) {
    const key = weekKey(toDayNumber(date), group);
    const sums = allotted.get(key) ?? { hours: 0, group };
    sums.hours += (grid.allotted[i]! * intervalSeconds) / 3600;
    allotted.set(key, sums);
  }
  return [...allotted].map(([key, { hours, group }]): LeaveWeek => {
    const otherHours = other.get(key) ?? 0;
    return {
      week: key.slice(0, 10),
      ...(group === undefined ? {} : { group }),
      allottedHours: hours,
      takenHours: book.taken.get(key) ?? 0,
      proposedHours: book.proposed.get(key) ?? 0,
      otherHours,
      ...(costPerHour === undefined ? {} : { cost: otherHours * costPerHour }),
    };
  });
}
