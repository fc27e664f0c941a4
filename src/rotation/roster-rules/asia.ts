import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

const CHINA = 'Labour Law of the PRC';
const STATE_COUNCIL = 'State Council rule on working hours of 1995, article 3';
const JAPAN = 'Labor Standards Act of Japan';
const KOREA = 'Labor Standards Act of Korea';
const PHILIPPINES = 'Labor Code of the Philippines';

const NORMAL = { normalDailyHours: 8, normalWeeklyHours: 40 } as const;

export const chineseRules = (): readonly RosterRule[] => [
  lawRule('china.normal-day', `${STATE_COUNCIL}: 8 hours a day; what is beyond is overtime`, {
    kind: 'maxDutyHours',
    hours: 8,
    nightsOnly: false,
    countedBy: 'start',
  }),
  lawRule('china.normal-week', `${STATE_COUNCIL}: 40 hours a week; what is beyond is overtime`, {
    kind: 'maxHoursInWeek',
    hours: 40,
    madeUpDays: 'leftOut',
  }),
  lawRule('china.daily-hours', `${CHINA}, articles 36 and 41: 8 hours, and at most 3 of overtime`, {
    kind: 'maxDutyHours',
    hours: 11,
    nightsOnly: false,
    countedBy: 'start',
  }),
  lawRule(
    'china.weekly-rest-day',
    `${CHINA}, article 38`,
    { kind: 'minDaysOffInWeek', days: 1 },
    'A date without a duty in each week, Monday to Sunday.',
  ),
  lawRule(
    'china.monthly-overtime',
    `${CHINA}, article 41; 8 hours a day and 40 a week: ${STATE_COUNCIL}`,
    { kind: 'maxMonthlyOvertimeHours', hours: 36, ...NORMAL },
    'What is beyond 8 h a day or 40 h a week, each hour once; work on public holidays is paid by another article and left out. Made-up days of a weekend (workDates) stand for a day of another week.',
  ),
];

/** Working days of a quarter and a year since 2025: (365 - 104 - 13) / 4 and 248, of eight hours each. */
const COMPREHENSIVE = [
  { name: 'month', months: 1, normal: 20.67 * 8 },
  { name: 'quarter', months: 3, normal: 62 * 8 },
  { name: 'year', months: 12, normal: 248 * 8 },
] as const;

const PERIODS_OF_WORK =
  'Rules on the comprehensive calculation of working hours (Ministry of Labour 1994 No. 503), article 5';

const READ_AS =
  'Read in translation at wechat.estsglobal.com, the 36 hours as quoted at uianet.net, the 248 days in force since 2025 at csrwiki.com; the notice of 1997 (No. 271) was not found.';

/** The one of the periods that the labour office has approved, in place of the day and the week. */
export const chineseComprehensive = (): readonly RosterRule[] => [
  lawRule(
    'china.comprehensive-week',
    `${PERIODS_OF_WORK}: 40 hours in a period of a week; what is beyond is overtime`,
    { kind: 'maxHoursInWeek', hours: 40, madeUpDays: 'leftOut' },
    'Any length of day is allowed. Holidays are not left out of a week.',
  ),
  ...COMPREHENSIVE.flatMap(({ name, months, normal }) => [
    lawRule(
      `china.comprehensive-${name}`,
      `${PERIODS_OF_WORK}; days of work: notice of the Ministry of Human Resources and Social Security in force since 1 January 2025; what is beyond is overtime`,
      { kind: 'maxHoursInMonths', hours: normal, months, holidays: 'leftOut' },
      `Calendar periods from January on; hours on public holidays are paid by another article and left out. ${READ_AS}`,
    ),
    lawRule(
      `china.comprehensive-${name}-overtime`,
      `${PERIODS_OF_WORK}: at most 36 hours of overtime a month on average`,
      { kind: 'maxHoursInMonths', hours: normal + 36 * months, months, holidays: 'leftOut' },
      `The normal hours of the period and 36 for each of its months. ${READ_AS}`,
    ),
  ]),
];

const STATUTORY_DAY_OFF =
  'The statutory day off is the seventh date worked in a week, Monday to Sunday; public holidays are days like any.';

const overtime = (months: number, hours: number, seventhDay: 'counted' | 'leftOut') =>
  ({
    kind: 'maxMonthlyOvertimeHours',
    hours,
    months,
    ...NORMAL,
    holidays: 'counted',
    seventhDay,
  }) as const;

export const japaneseRules = (): readonly RosterRule[] => [
  lawRule(
    'japan.weekly-day-off',
    `${JAPAN}, article 35`,
    { kind: 'minDaysOffInWeek', days: 1 },
    'A date without a duty in each week, Monday to Sunday; it may have to be free from 00:00 to 24:00 (countedBy clock). Four in four weeks may be chosen instead (japanFourWeeks).',
  ),
  lawRule(
    'japan.monthly-overtime',
    `${JAPAN}, article 36 (4)`,
    overtime(1, 45, 'leftOut'),
    `Work on the statutory day off is left out. ${STATUTORY_DAY_OFF}`,
  ),
  lawRule(
    'japan.yearly-overtime',
    `${JAPAN}, article 36 (4)`,
    overtime(12, 360, 'leftOut'),
    'Any twelve calendar months in a row, as the year of an agreement may begin with any.',
  ),
];

/** The other choice of article 35: in place of a day off a week. */
export const japaneseFourWeeks = (): readonly RosterRule[] => [
  lawRule(
    'japan.four-days-in-four-weeks',
    `${JAPAN}, article 35 (2)`,
    { kind: 'minDaysOffInWeek', days: 4, weeks: 4 },
    'Dates without a duty in four weeks, one run of them after the other; the rules of work say from which date on (from; here a Monday, 5 January 1970).',
  ),
];

/** Hours that are less than 100, in whole minutes. */
const LESS_THAN_A_HUNDRED = 100 - 1 / 60;

export const japaneseSpecialClause = (): readonly RosterRule[] => [
  lawRule(
    'japan.special-month',
    `${JAPAN}, article 36 (6): less than 100 hours, work on days off included`,
    overtime(1, LESS_THAN_A_HUNDRED, 'counted'),
    STATUTORY_DAY_OFF,
  ),
  ...[2, 3, 4, 5, 6].map((months) =>
    lawRule(
      `japan.special-${months}-months`,
      `${JAPAN}, article 36 (6): 80 hours a month on average over two to six months, work on days off included`,
      overtime(months, 80 * months, 'counted'),
      STATUTORY_DAY_OFF,
    ),
  ),
  lawRule(
    'japan.special-year',
    `${JAPAN}, article 36 (5)`,
    overtime(12, 720, 'leftOut'),
    'Any twelve calendar months in a row.',
  ),
  lawRule(
    'japan.special-six-months',
    `${JAPAN}, article 36 (5): at most six months of a year beyond the 45 hours of article 36 (4)`,
    {
      kind: 'maxMonthsOfOvertime',
      months: 6,
      inMonths: 12,
      beyondHours: 45,
      ...NORMAL,
      holidays: 'counted',
      seventhDay: 'leftOut',
    },
    'Any twelve calendar months in a row; work on the statutory day off is left out, as in the 45 hours.',
  ),
];

export const koreanRules = (): readonly RosterRule[] => [
  lawRule(
    'korea.weekly-hours',
    `${KOREA}, articles 50 and 53 (1): 40 hours and at most 12 of overtime`,
    { kind: 'maxHoursInWeek', hours: 52 },
    'Monday to Sunday, days off included (article 2 (1) 7).',
  ),
];

export const philippineRules = (): readonly RosterRule[] => [
  lawRule(
    'philippines.normal-day',
    `${PHILIPPINES}, article 83: 8 hours a day; what is beyond is overtime`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: false, countedBy: 'start' },
  ),
  lawRule(
    'philippines.weekly-rest',
    `${PHILIPPINES}, article 91`,
    { kind: 'minLongRestHours', hours: 24, days: 7 },
    '24 h of rest in any seven dates in a row, so no seven are worked; work on the rest day for the reasons of article 92 is not judged.',
  ),
];
