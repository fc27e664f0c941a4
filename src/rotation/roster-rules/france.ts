import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

const CODE = 'Code du travail (France)';

export const frenchRules = (): readonly RosterRule[] => [
  lawRule('fr.daily-hours', `${CODE}, article L3121-18`, {
    kind: 'maxDutyHours',
    hours: 10,
    nightsOnly: false,
  }),
  lawRule(
    'fr.weekly-hours',
    `${CODE}, article L3121-20`,
    { kind: 'maxHoursInWeek', hours: 48 },
    'Monday to Sunday, unless an agreement fixes another run of seven days (article L3121-32, weekStartsOn). Overtime begins beyond 35 h (article L3121-27): pay has that, and a rule of 35 h tells it.',
  ),
  lawRule(
    'fr.average-hours',
    `${CODE}, article L3121-22`,
    { kind: 'maxAverageHours', hours: 44, per: 'week', weeks: 12 },
    'Any 12 weeks in a row; an agreement may allow 46. Dates of leave and sickness are left out of both sides of the average.',
  ),
  lawRule(
    'fr.yearly-overtime',
    `${CODE}, articles L3121-30 and D3121-24`,
    {
      kind: 'maxMonthlyOvertimeHours',
      hours: 220,
      months: 12,
      normalDailyHours: 24,
      normalWeeklyHours: 35,
      holidays: 'counted',
    },
    'Where no agreement sets another number. Any twelve calendar months; hours beyond are allowed at the price of a compulsory rest, and are still reported.',
  ),
  lawRule('fr.daily-rest', `${CODE}, article L3131-1`, { kind: 'minRestHours', hours: 11 }),
  lawRule(
    'fr.weekly-rest',
    `${CODE}, article L3132-2: 24 hours and the 11 of the daily rest`,
    { kind: 'minWeeklyRestHours', hours: 35, per: 'week', restsCount: 'inFull' },
    'A rest counts for one week, Monday to Sunday, per 35 h of it, in weeks in which at least 24 h of it lie; that it be given on Sunday (article L3132-3) is not judged.',
  ),
  lawRule('fr.six-days', `${CODE}, article L3132-1: not more than six days a week`, {
    kind: 'minDaysOffInWeek',
    days: 1,
  }),
  lawRule(
    'fr.night-shift',
    `${CODE}, article L3122-6`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: true },
    'Of night workers; an agreement may allow more.',
  ),
  lawRule(
    'fr.night-week',
    `${CODE}, article L3122-7`,
    { kind: 'maxAverageHours', hours: 40, per: 'week', weeks: 12, nightWorkersOnly: true },
    'Any 12 weeks in a row. A night worker is whoever has a night in the period; the code asks for nights twice a week or for a number of hours.',
  ),
];
