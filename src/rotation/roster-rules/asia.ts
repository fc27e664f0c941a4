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
  }),
  lawRule('china.normal-week', `${STATE_COUNCIL}: 40 hours a week; what is beyond is overtime`, {
    kind: 'maxHoursInWeek',
    hours: 40,
  }),
  lawRule('china.daily-hours', `${CHINA}, articles 36 and 41: 8 hours, and at most 3 of overtime`, {
    kind: 'maxDutyHours',
    hours: 11,
    nightsOnly: false,
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
    'What is beyond 8 h a day or 40 h a week, each hour once; work on public holidays is paid by another article and left out.',
  ),
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
    'A date without a duty in each week, Monday to Sunday; four in four weeks may be chosen and are not judged.',
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
    'Any twelve calendar months in a row. That at most six of them are beyond 45 h is not judged.',
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
    { kind: 'maxDutyHours', hours: 8, nightsOnly: false },
  ),
  lawRule(
    'philippines.weekly-rest',
    `${PHILIPPINES}, article 91`,
    { kind: 'minLongRestHours', hours: 24, days: 7 },
    '24 h of rest in any seven dates in a row, so no seven are worked; work on the rest day for the reasons of article 92 is not judged.',
  ),
];
