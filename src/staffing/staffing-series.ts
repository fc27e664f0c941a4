import * as z from 'zod/mini';
import { type InputIssue, InvalidInputError } from '../core/errors.ts';
import { positive } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import { toDayNumber } from '../time/day-number.ts';
import { type DatedShrinkage, datedShrinkageList } from './dated-shrinkage.ts';
import { type ServiceTargets, serviceTargetsShape, targetsRule } from './service-targets.ts';
import { breaksRule } from './shrinkage.ts';

/** Paid hours of one full-time employee, above 0 each. */
export interface FullTimeHours {
  /** By day, for the people who work on it; default 8. */
  readonly day?: number | undefined;
  /** By week of seven days; default 40. */
  readonly week?: number | undefined;
  /** By calendar month; default the week's hours for each seven days of the month, 177.1 in one of 31. */
  readonly month?: number | undefined;
}

export const fullTimeHoursSchema = /* @__PURE__ */ schemaOf<FullTimeHours>()(() =>
  z.strictObject({
    day: z.optional(positive()),
    week: z.optional(positive()),
    month: z.optional(positive()),
  }),
);

/** The targets of a series, the same for every interval. */
export interface StaffIntervalsInput extends ServiceTargets {
  /** Paid hours of one full-time employee, for the FTE; default 8 a day, 40 a week, and as many weeks as a month has. */
  readonly fullTimeHours?: FullTimeHours | undefined;
  /**
   * Shrinkage by date, or by half-hour of a date (which its `start` shows): `days` or `intervals` of
   * `forecastShrinkage`. Intervals of other dates, or without one, have `shrinkage`.
   */
  readonly shrinkageByDate?: readonly DatedShrinkage[] | undefined;
  /** Whether every interval comes with its derivation as well; default false, as that is a lot for a year. */
  readonly steps?: boolean | undefined;
}

export const staffIntervalsInputSchema = /* @__PURE__ */ schemaOf<StaffIntervalsInput>()(() =>
  z
    .strictObject({
      ...serviceTargetsShape(),
      fullTimeHours: z.optional(fullTimeHoursSchema()),
      shrinkageByDate: z.optional(datedShrinkageList()),
      steps: z.optional(z.boolean()),
    })
    .check(targetsRule(), breaksRule(), stated(DATED_BREAKS, datedBreaksCountedOnce)),
);

/** Breaks are not counted twice on any date. */
export const DATED_BREAKS =
  'Where the schedule places the breaks, `shrinkageByDate` has no component of the kind break';

type DatedBreaks = z.core.ParsePayload<
  Pick<StaffIntervalsInput, 'shrinkageByDate' | 'breaksPlacedBySchedule'>
>;

export function datedBreaksCountedOnce({ value, issues }: DatedBreaks): void {
  const { shrinkageByDate = [], breaksPlacedBySchedule } = value;
  if (breaksPlacedBySchedule !== true) return;
  const at = shrinkageByDate.findIndex(({ components }) =>
    components.some(({ kind }) => kind === 'break'),
  );
  if (at < 0) return;
  issues.push({
    code: 'custom',
    message: 'without breaks: the schedule places them, so shrinkage must not count them again',
    input: value,
    path: ['shrinkageByDate', at, 'components'],
  });
}

/** One interval of a series. */
export interface SeriesInterval {
  /** When it starts: an ISO instant with offset, passed through to the result. */
  readonly start?: string | undefined;
  /** The local date that it belongs to, `YYYY-MM-DD`: with it the result has totals by day, week and month. */
  readonly date?: string | undefined;
  /** Length of this interval in seconds where a change of the clocks cuts it: above 0, at most that of the others. For `staffIntervals` alone. */
  readonly seconds?: number | undefined;
  /** Contacts offered, 0 or more. */
  readonly contacts: number;
  /** Average handle time in seconds; above 0 where there are contacts, else 0 or more. */
  readonly ahtSeconds: number;
  /** Fewest agents in this interval, whole, 0 or more: it takes the place of the one in the targets. */
  readonly minAgents?: number | undefined;
  /** Whether the centre is closed: then nobody is needed, whatever the minimum, and there are no contacts. */
  readonly closed?: boolean | undefined;
}

/** Intervals of one length, in order of time. */
export interface StaffingSeries {
  /** Length of each interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** The intervals; any number of them, those without contacts included. */
  readonly intervals: readonly SeriesInterval[];
}

export const staffingSeriesSchema = /* @__PURE__ */ schemaOf<StaffingSeries>()(() =>
  z.strictObject({
    intervalSeconds: positive(),
    intervals: z.custom<readonly SeriesInterval[]>(Array.isArray, 'a list of intervals'),
  }),
);

/** Checks every interval in a plain loop, as a series may hold years of them; some questions take pieces of intervals. */
export function checkIntervals(
  callee: string,
  { intervals, intervalSeconds }: StaffingSeries,
  { pieces = false }: { readonly pieces?: boolean } = {},
): void {
  const issues: InputIssue[] = [];
  const checkedDates = new Set<string>();
  const longest = pieces ? intervalSeconds : undefined;
  // By index: engines take long to compile a loop over `entries`, as long as some thousand intervals take.
  for (let i = 0; i < intervals.length && issues.length < LISTED; i++) {
    const issue = issueOf(intervals[i]!, longest, checkedDates);
    if (issue !== undefined) issues.push({ ...issue, path: `intervals[${i}]${issue.path}` });
  }
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
}

/** More messages than this help nobody. */
const LISTED = 20;

const FIELDS = /* @__PURE__ */ new Set([
  'start',
  'date',
  'contacts',
  'ahtSeconds',
  'minAgents',
  'closed',
]);

function unknownField(interval: SeriesInterval, pieces: boolean): string | undefined {
  for (const field in interval) {
    if (!(FIELDS.has(field) || (pieces && field === 'seconds'))) return field;
  }
  return undefined;
}

/** The first thing wrong with an interval. */
function issueOf(
  interval: SeriesInterval,
  longest: number | undefined,
  checkedDates: Set<string>,
): InputIssue | undefined {
  if (typeof interval !== 'object' || interval === null) {
    return { path: '', expected: 'an interval', received: interval };
  }
  const { start, date, seconds, contacts, ahtSeconds, minAgents, closed } = interval;
  const unknown = unknownField(interval, longest !== undefined);
  if (unknown !== undefined) {
    return {
      path: `.${unknown}`,
      expected: 'absent: an interval has no such field',
      received: Reflect.get(interval, unknown),
    };
  }
  if (!(Number.isFinite(contacts) && contacts >= 0)) {
    return { path: '.contacts', expected: 'a number of 0 or more', received: contacts };
  }
  if (!(Number.isFinite(ahtSeconds) && ahtSeconds >= 0)) {
    return { path: '.ahtSeconds', expected: 'a number of 0 or more', received: ahtSeconds };
  }
  if (contacts > 0 && ahtSeconds === 0) {
    const expected = 'a number above 0 where there are contacts';
    return { path: '.ahtSeconds', expected, received: ahtSeconds };
  }
  if (seconds !== undefined && !(seconds > 0 && seconds <= longest!)) {
    const expected = `a number above 0 and at most intervalSeconds (${longest})`;
    return { path: '.seconds', expected, received: seconds };
  }
  if (closed === true && contacts > 0) {
    return { path: '.contacts', expected: '0 where the centre is closed', received: contacts };
  }
  if (closed !== undefined && typeof closed !== 'boolean') {
    return { path: '.closed', expected: 'of type boolean', received: closed };
  }
  if (minAgents !== undefined && !(Number.isInteger(minAgents) && minAgents >= 0)) {
    return { path: '.minAgents', expected: 'a whole number of 0 or more', received: minAgents };
  }
  if (start !== undefined && typeof start !== 'string') {
    return { path: '.start', expected: 'an ISO instant', received: start };
  }
  if (date !== undefined && !checkedDates.has(date)) {
    if (typeof date !== 'string' || Number.isNaN(toDayNumber(date))) {
      const expected = "a date of the calendar in the form 'YYYY-MM-DD'";
      return { path: '.date', expected, received: date };
    }
    checkedDates.add(date);
  }
  return undefined;
}
