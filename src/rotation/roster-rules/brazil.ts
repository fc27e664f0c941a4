import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

const CLT = 'Consolidação das Leis do Trabalho (Brazil)';
const NR17 = 'Norma Regulamentadora 17, annex II (Brazil): contact centres';

export const brazilianRules = (): readonly RosterRule[] => [
  lawRule(
    'brazil.normal-day',
    `Constitution of Brazil, article 7, XIII; ${CLT}, article 58: 8 hours a day; what is beyond is overtime`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: false },
    'Agreements may allow 12 hours with 36 of rest (article 59-A): hours 12. Calls are taken for at most 6 hours a day, pauses included, and 36 a week (NR-17, annex II): hours 6.',
  ),
  lawRule(
    'brazil.normal-week',
    'Constitution of Brazil, article 7, XIII: 44 hours a week; what is beyond is overtime',
    { kind: 'maxHoursInWeek', hours: 44 },
  ),
  lawRule('brazil.daily-hours', `${CLT}, article 59: 8 hours, and at most 2 of overtime`, {
    kind: 'maxDutyHours',
    hours: 10,
    nightsOnly: false,
  }),
  lawRule('brazil.daily-rest', `${CLT}, article 66`, { kind: 'minRestHours', hours: 11 }),
  lawRule(
    'brazil.weekly-rest',
    `${CLT}, article 67`,
    { kind: 'minLongRestHours', hours: 24, days: 7 },
    '24 h of rest in any seven dates in a row; that it be a Sunday now and then is not judged. With the 11 h of article 66 it is 35 h: hours 35.',
  ),
];

/** For rosters that know their breaks. */
export const brazilianContactCentreBreaks = (): readonly RosterRule[] => [
  lawRule(
    'brazil.contact-centre-meal',
    `${NR17}, a meal of 20 minutes`,
    { kind: 'minMeals', meals: 1, minutes: 20, withinHours: 6, dutiesBeyondHours: 4 },
    'Of duties longer than four hours, as article 71 of the consolidation asks.',
  ),
  lawRule(
    'brazil.contact-centre-pauses',
    `${NR17}, two pauses of 10 minutes`,
    { kind: 'maxMissedRests', missed: 0, minutes: 10, perHours: 3, dutiesFromHours: 1 },
    'One of duties up to four and a half hours, two up to seven and a half; that they lie after the first and before the last 60 minutes is not judged.',
  ),
];
