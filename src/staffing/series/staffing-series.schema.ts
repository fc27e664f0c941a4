import * as z from 'zod';
import { positive } from '../../core/domain.schema.ts';
import { type InputIssue, InvalidInputError } from '../../core/errors.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { breaksCountedOnce } from '../shrinkage/shrinkage.schema.ts';
import { serviceTargetsShape, targetsAgree } from '../targets/service-targets.schema.ts';
import type { SeriesInterval, StaffingSeries } from './staffing-series.ts';

/** The schema of {@link StaffingSeries}; its elements are checked by {@link checkIntervals}. */
export const staffingSeriesSchema = z
  .strictObject({
    intervalSeconds: positive(),
    intervals: z.custom<readonly SeriesInterval[]>(Array.isArray, 'a list of intervals'),
  })
  .readonly();

/** The schema of `FullTimeHours`. */
export const fullTimeHoursSchema = z
  .strictObject({
    day: positive().optional(),
    week: positive().optional(),
    month: positive().optional(),
  })
  .readonly();

/** The schema of `SeriesTargets`. */
export const seriesTargetsSchema = z
  .strictObject({
    ...serviceTargetsShape,
    fullTimeHours: fullTimeHoursSchema.optional(),
    steps: z.boolean().optional(),
  })
  .check(targetsAgree, breaksCountedOnce)
  .readonly();

/** Checks every interval in a plain loop, as a series may hold years of them. */
export function checkIntervals(callee: string, { intervals }: StaffingSeries): void {
  const issues: InputIssue[] = [];
  const checkedDates = new Set<string>();
  for (const [i, interval] of intervals.entries()) {
    const issue = issueOf(interval, checkedDates);
    if (issue === undefined) continue;
    issues.push({ ...issue, path: `intervals[${i}]${issue.path}` });
    if (issues.length === LISTED) break;
  }
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
}

/** More messages than this help nobody. */
const LISTED = 20;

const FIELDS = new Set(['start', 'date', 'contacts', 'ahtSeconds', 'minAgents', 'closed']);

/** The first thing wrong with an interval. */
function issueOf(interval: SeriesInterval, checkedDates: Set<string>): InputIssue | undefined {
  if (typeof interval !== 'object' || interval === null) {
    return { path: '', expected: 'an interval', received: interval };
  }
  const { start, date, contacts, ahtSeconds, minAgents, closed } = interval;
  const unknown = Object.keys(interval).find((field) => !FIELDS.has(field));
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
