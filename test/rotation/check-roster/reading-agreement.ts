import type { RosterRule } from 'halfhour/duty';
import { type CheckRosterInput, checkRoster, type RosterFinding } from 'halfhour/rotation';
import type { RandomCase } from '../../duty/random-rosters.ts';
import { MinuteReader } from './minute-readings.ts';

const house = { source: 'house rule' };
const NONE = 1e-9;
const OVERTIME = { normalWeeklyHours: 38 } as const;

/** A rule of every kind in each of its readings, with limits that everybody misses, so that every figure is said. */
export const MISSED: readonly RosterRule[] = [
  { ...house, id: 'rest', kind: 'minRestHours', hours: 10_000 },
  { ...house, id: 'after nights', kind: 'minRestAfterNightsHours', hours: 10_000 },
  { ...house, id: 'duty', kind: 'maxDutyHours', hours: NONE, nightsOnly: false },
  { ...house, id: 'night', kind: 'maxDutyHours', hours: NONE, nightsOnly: true },
  {
    ...house,
    id: 'date',
    kind: 'maxDutyHours',
    hours: NONE,
    nightsOnly: false,
    countedBy: 'start',
  },
  {
    ...house,
    id: 'clock date',
    kind: 'maxDutyHours',
    hours: NONE,
    nightsOnly: true,
    countedBy: 'clock',
  },
  { ...house, id: 'in days', kind: 'maxHoursInDays', hours: NONE, days: 9 },
  { ...house, id: 'in more days', kind: 'maxHoursInDays', hours: NONE, days: 40 },
  { ...house, id: 'week', kind: 'maxHoursInWeek', hours: NONE, weekStartsOn: 3 },
  { ...house, id: 'made up', kind: 'maxHoursInWeek', hours: NONE, madeUpDays: 'leftOut' },
  { ...house, id: 'month', kind: 'maxHoursInMonths', hours: NONE, months: 1, holidays: 'leftOut' },
  { ...house, id: 'quarter', kind: 'maxHoursInMonths', hours: NONE, months: 3, startMonth: 2 },
  { ...house, id: 'average', kind: 'maxAverageHours', hours: NONE, per: 'week', weeks: 3 },
  { ...house, id: 'average of more', kind: 'maxAverageHours', hours: NONE, per: 'week', weeks: 17 },
  {
    ...house,
    id: 'average so far',
    kind: 'maxAverageHours',
    hours: NONE,
    per: 'workday',
    months: 4,
    onShorter: 'proRata',
  },
  {
    ...house,
    id: 'nights on average',
    kind: 'maxAverageHours',
    hours: NONE,
    per: 'workday',
    months: 1,
    nightWorkersOnly: true,
  },
  { ...house, id: 'row', kind: 'maxDaysInARow', days: 1, nightsOnly: false },
  { ...house, id: 'nights in a row', kind: 'maxDaysInARow', days: 1, nightsOnly: true },
  { ...house, id: 'nights', kind: 'maxNightsInDays', nights: 0, days: 10 },
  { ...house, id: 'weekends', kind: 'maxWeekendsInWeeks', weekends: 0, weeks: 2 },
  {
    ...house,
    id: 'from Friday',
    kind: 'maxWeekendsInWeeks',
    weekends: 0,
    weeks: 1,
    fromMinutes: 4 * 1440 + 1200,
  },
  { ...house, id: 'sundays', kind: 'minFreeSundays', sundays: 9, weeks: 3 },
  { ...house, id: 'off', kind: 'minDaysOffInWeek', days: 8, weekStartsOn: 6 },
  { ...house, id: 'off by the clock', kind: 'minDaysOffInWeek', days: 8, countedBy: 'clock' },
  {
    ...house,
    id: 'off in weeks',
    kind: 'minDaysOffInWeek',
    days: 29,
    weeks: 2,
    countedBy: 'start',
  },
  { ...house, id: 'overtime', kind: 'maxMonthlyOvertimeHours', hours: 0, ...OVERTIME },
  {
    ...house,
    id: 'overtime counted',
    kind: 'maxMonthlyOvertimeHours',
    hours: 0,
    months: 2,
    ...OVERTIME,
    holidays: 'counted',
    seventhDay: 'counted',
  },
  {
    ...house,
    id: 'overtime left out',
    kind: 'maxMonthlyOvertimeHours',
    hours: 0,
    ...OVERTIME,
    seventhDay: 'leftOut',
    normalDailyHours: 7,
  },
  {
    ...house,
    id: 'months',
    kind: 'maxMonthsOfOvertime',
    months: 0,
    inMonths: 2,
    beyondHours: 5,
    ...OVERTIME,
  },
  { ...house, id: 'long', kind: 'minLongRestHours', hours: 60, days: 6 },
  { ...house, id: 'short', kind: 'minLongRestHours', hours: 20, days: 3 },
  {
    ...house,
    id: 'meals',
    kind: 'minMeals',
    meals: 9,
    minutes: 30,
    withinHours: 5,
    dutiesBeyondHours: 5,
  },
  {
    ...house,
    id: 'second meals',
    kind: 'minMeals',
    meals: 9,
    minutes: 15,
    withinHours: 8,
    dutiesBeyondHours: 0,
  },
  {
    ...house,
    id: 'rests',
    kind: 'maxMissedRests',
    missed: 0,
    minutes: 10,
    perHours: 4,
    dutiesFromHours: 3.5,
  },
];

/** Rules of which the number of breaches is compared: which of several weeks goes without is a choice. */
export const DEALT: readonly RosterRule[] = [
  {
    ...house,
    id: 'weekly',
    kind: 'minWeeklyRestHours',
    hours: 35,
    per: 'week',
    restsCount: 'inFull',
  },
  {
    ...house,
    id: 'inside',
    kind: 'minWeeklyRestHours',
    hours: 35,
    per: 'week',
    restsCount: 'insideWeek',
  },
  {
    ...house,
    id: 'fortnight',
    kind: 'minWeeklyRestHours',
    hours: 35,
    per: 'fortnight',
    restsCount: 'inFull',
  },
  {
    ...house,
    id: 'replacement',
    kind: 'minReplacementDays',
    sundayWithinDays: 7,
    holidayWithinDays: 9,
  },
  { ...house, id: 'two weeks', kind: 'minReplacementDays', sundayWithinDays: 14 },
];

const OVERTIMES = MISSED.filter(({ kind }) => /Overtime|OfOvertime/.test(kind));
const OTHERS = [...MISSED, ...DEALT].filter((rule) => !OVERTIMES.includes(rule));

/**
 * What `checkRoster` reads unlike the reader of minutes, in words; and how many figures were compared. Of the rules on
 * overtime, which are slow to count, one: the next for the next turn.
 */
export function readingDifferences(
  { roster, rule }: RandomCase,
  turn: number,
): { found: string[]; compared: number } {
  const rules = [...OTHERS, OVERTIMES[turn % OVERTIMES.length]!];
  const { holidays, absences } = rule;
  const { workDates } = rule.restDays ?? {};
  const input: CheckRosterInput = { holidays, absences, workDates };
  const found: string[] = [];
  let compared = 0;
  const readers = roster.employees.map((name) => new MinuteReader(roster, name, input));
  const findings = new Map<string, RosterFinding[]>();
  for (const finding of checkRoster(roster, rules, input)) {
    const key = `${finding.employee} ${finding.code} ${finding.rule}`;
    const alike = findings.get(key);
    if (alike === undefined) findings.set(key, [finding]);
    else alike.push(finding);
  }
  const rounded = (value: number) => value.toFixed(6);
  for (const reader of readers) {
    for (const each of rules) {
      const dealt = DEALT.includes(each);
      const line = ({
        date,
        found: value,
      }: {
        date?: string | undefined;
        found?: number | undefined;
      }) => (dealt ? 'short' : `${date} ${rounded(value!)}`);
      const ours = (findings.get(`${reader.employee} ${each.kind} ${each.id}`) ?? [])
        .map(line)
        .sort();
      const theirs = reader
        .read(each)
        .filter(({ found: value }) => isMissed(each, value))
        .map(line)
        .sort();
      compared += Math.max(ours.length, theirs.length, 1);
      if (ours.join('\n') !== theirs.join('\n')) {
        const only = (a: string[], b: string[]) =>
          a
            .filter((text) => !b.includes(text))
            .slice(0, 2)
            .join(', ');
        found.push(
          `${roster.startDate} ${roster.timeZone} ${reader.employee} ${each.id}: ${ours.length} and ${theirs.length}; ours alone ${only(ours, theirs)}; theirs alone ${only(theirs, ours)}`,
        );
      }
    }
  }
  return { found, compared };
}

/** Whether a figure misses its limit: nought hours are at most any. */
function isMissed(rule: RosterRule, value: number): boolean {
  if (rule.kind.startsWith('min')) return true;
  if (rule.kind === 'maxDaysInARow') return value > rule.days;
  return value > NONE;
}
