import { frozen } from '../core/freeze.ts';
import type { HoursRule } from '../duty/hours-rule.ts';
import type { PayRule } from './pay-rule.ts';
import { BRAZIL, FRANCE, INDIA, POLAND } from './rules-of-four-countries.ts';
import {
  READING_CN,
  READING_JP,
  READING_KR,
  READING_PH,
  READING_US,
  READING_US_CA,
} from './texts.ts';

const TEN_AT_NIGHT = 22 * 60;

/** Beyond eight hours of a day or forty of a week, each hour once. */
const BEYOND_A_DAY = { name: 'overtime', per: 'day', beyondHours: 8 } as const;
const BEYOND_A_WEEK = { name: 'overtime', per: 'week', beyondHours: 40 } as const;
const DAY_AND_WEEK = [BEYOND_A_DAY, BEYOND_A_WEEK] as const satisfies HoursRule['overtime'];

const OVERTIME = { day: 'ordinary', overtime: 'overtime' } as const;

/**
 * Which rates and caps does the law set for overtime?
 *
 * Statutory minimums, as data, each with its sources; contracts and regions often give more, and what
 * the rate is made of (base alone, or bonuses too) differs. Not legal advice: check before use.
 */
export const PAY_RULES = /* @__PURE__ */ frozen([
  {
    country: 'CN',
    // 21.75 = (365 - 104) / 12 pay days of 8 hours; the pay days do not follow the number of holidays.
    rateHoursMonthly: 174,
    rates: [
      { name: 'weekday', multiplier: 1.5, pays: [OVERTIME] },
      {
        name: 'restDay',
        multiplier: 2,
        compensable: true,
        pays: [{ day: 'restDay' }, { day: 'restDay', overtime: 'overtime' }],
      },
      {
        name: 'holiday',
        multiplier: 3,
        // The month's pay has the holiday as a paid day off; work on it is paid besides.
        onTop: 3,
        pays: [{ day: 'holiday' }, { day: 'holiday', overtime: 'overtime' }],
      },
    ],
    hours: { overtime: DAY_AND_WEEK, restDays: { beyondDays: 5 } },
    caps: [
      { period: 'day', hours: 1 },
      { period: 'day', hours: 3, note: 'for special reasons' },
      { period: 'month', hours: 36 },
    ],
    reading: READING_CN,
    sources: [
      'Labour Law, articles 41 and 44: https://neixun.cn/peixun/ldbj/china/labor_law_006.htm',
      'Pay days, 21.75 a month also with 13 holidays: https://english.shanghai.gov.cn/en-FAQS-WorkinShanghai/20250214/7c501c92496e44ec843e8abccfd0a703.html',
    ],
  },
  {
    country: 'JP',
    rates: [
      { name: 'weekday', multiplier: 1.25, pays: [OVERTIME] },
      {
        name: 'beyond60Hours',
        multiplier: 1.5,
        pays: [{ day: 'ordinary', overtime: 'beyond60Hours' }],
      },
      {
        name: 'restDay',
        multiplier: 1.35,
        pays: [
          { day: 'restDay' },
          { day: 'restDay', overtime: 'overtime' },
          { day: 'restDay', overtime: 'beyond60Hours' },
        ],
      },
    ],
    nightPremium: 0.25,
    hours: {
      night: { fromMinutes: TEN_AT_NIGHT, toMinutes: 5 * 60 },
      overtime: [
        BEYOND_A_DAY,
        BEYOND_A_WEEK,
        { name: 'beyond60Hours', per: 'month', beyondHours: 60, of: 'overtime' },
      ],
      restDays: { beyondDays: 6 },
    },
    caps: [
      { period: 'month', hours: 45, counts: ['weekday', 'beyond60Hours'] },
      { period: 'year', hours: 360, counts: ['weekday', 'beyond60Hours'] },
    ],
    reading: READING_JP,
    sources: [
      'Labour Standards Act, article 37: https://generalunion.org/4990/',
      'Limits: https://ly-story.com/overtime-japan-definition-legal-limits-calculation-pay-en',
    ],
  },
  {
    country: 'KR',
    // (40 hours and 8 of the paid weekly holiday) x 365 / 7 / 12, rounded up.
    rateHoursMonthly: 209,
    rates: [
      { name: 'weekday', multiplier: 1.5, pays: [OVERTIME] },
      { name: 'holiday', multiplier: 1.5, pays: [{ day: 'holiday' }, { day: 'restDay' }] },
      {
        name: 'holidayBeyond8Hours',
        multiplier: 2,
        pays: [
          { day: 'holiday', overtime: 'overtime' },
          { day: 'restDay', overtime: 'overtime' },
        ],
      },
    ],
    nightPremium: 0.5,
    hours: {
      night: { fromMinutes: TEN_AT_NIGHT, toMinutes: 6 * 60 },
      overtime: DAY_AND_WEEK,
      restDays: { beyondDays: 6 },
    },
    caps: [{ period: 'week', hours: 12 }],
    reading: READING_KR,
    sources: [
      'Labor Standards Act, articles 53 and 56: https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1582&ccfNo=1&cciNo=1&cnpClsNo=1',
      '209 hours: https://calckit.wooahouse.com/en/overtime.html',
    ],
  },
  {
    country: 'PH',
    rates: [
      { name: 'weekday', multiplier: 1.25, pays: [OVERTIME] },
      { name: 'restDay', multiplier: 1.3, pays: [{ day: 'restDay' }] },
      {
        name: 'restDayOvertime',
        multiplier: 1.69,
        pays: [{ day: 'restDay', overtime: 'overtime' }],
      },
      { name: 'specialHoliday', multiplier: 1.3, pays: [{ day: 'specialHoliday' }] },
      {
        name: 'specialHolidayOvertime',
        multiplier: 1.69,
        pays: [{ day: 'specialHoliday', overtime: 'overtime' }],
      },
      {
        name: 'specialHolidayOnRestDay',
        multiplier: 1.5,
        pays: [{ day: 'specialHolidayOnRestDay' }],
      },
      {
        name: 'specialHolidayOnRestDayOvertime',
        multiplier: 1.95,
        pays: [{ day: 'specialHolidayOnRestDay', overtime: 'overtime' }],
      },
      { name: 'holiday', multiplier: 2, pays: [{ day: 'holiday' }] },
      {
        name: 'holidayOvertime',
        multiplier: 2.6,
        pays: [{ day: 'holiday', overtime: 'overtime' }],
      },
      { name: 'holidayOnRestDay', multiplier: 2.6, pays: [{ day: 'holidayOnRestDay' }] },
      {
        name: 'holidayOnRestDayOvertime',
        multiplier: 3.38,
        pays: [{ day: 'holidayOnRestDay', overtime: 'overtime' }],
      },
    ],
    nightPremium: 0.1,
    nightPremiumOf: 'rateOfHour',
    hours: {
      night: { fromMinutes: TEN_AT_NIGHT, toMinutes: 6 * 60 },
      overtime: [{ name: 'overtime', per: 'day', beyondHours: 8 }],
      restDays: { beyondDays: 6 },
      // Beyond eight hours of the day, whatever the day is.
      overtimeOf: 'allWork',
    },
    caps: [],
    reading: READING_PH,
    sources: [
      'Labor Code, articles 86 and 87: http://online.flipbuilder.com/awdz/onjr/files/basic-html/page37.html',
      'Rest days and holidays: https://www.respicio.ph/commentaries/guide-to-computing-holiday-pay-overtime-and-rest-day-pay-in-the-philippines',
    ],
  },
  {
    country: 'US',
    rates: [{ name: 'weekday', multiplier: 1.5, pays: [OVERTIME] }],
    hours: { overtime: [{ name: 'overtime', per: 'week', beyondHours: 40 }] },
    caps: [],
    reading: READING_US,
    sources: [
      'Fair Labor Standards Act, beyond 40 hours a week: https://www.dol.gov/agencies/whd/overtime',
    ],
  },
  {
    country: 'US-CA',
    rates: [
      {
        name: 'weekday',
        multiplier: 1.5,
        pays: [OVERTIME, { day: 'restDay' }],
      },
      {
        name: 'doubleTime',
        multiplier: 2,
        pays: [
          { day: 'ordinary', overtime: 'doubleTime' },
          { day: 'restDay', overtime: 'overtime' },
          { day: 'restDay', overtime: 'doubleTime' },
        ],
      },
    ],
    hours: {
      overtime: [BEYOND_A_DAY, BEYOND_A_WEEK, { name: 'doubleTime', per: 'day', beyondHours: 12 }],
      // All seven days of the work week worked: its last day is the dearer one.
      restDays: { beyondDays: 6 },
      countedBy: { days: 'clock', restDays: 'clock' },
    },
    missedBreaks: [
      {
        name: 'missedMeal',
        hours: 1,
        limits: [
          { kind: 'minMeals', meals: 1, minutes: 30, withinHours: 5, dutiesBeyondHours: 5 },
          { kind: 'minMeals', meals: 2, minutes: 30, withinHours: 10, dutiesBeyondHours: 10 },
        ],
      },
      {
        name: 'missedRest',
        hours: 1,
        limits: [
          { kind: 'maxMissedRests', missed: 0, minutes: 10, perHours: 4, dutiesFromHours: 3.5 },
        ],
      },
    ],
    caps: [],
    reading: READING_US_CA,
    sources: [
      'Missed breaks, Labor Code, section 226.7, once a day for meals and once for rests: https://calchamberalert.com/2016/09/23/premium-pay-applies-just-once-daily-per-missed-breakmeal/',
      'Labor Code, section 510: http://callaborlawblog.com/common-california-labor-code-violations/how-to-calculate-overtime-under-california-overtime-law/',
    ],
  },
  FRANCE,
  POLAND,
  INDIA,
  BRAZIL,
] as const satisfies readonly PayRule[]);
