import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

const CODE = 'Kodeks pracy (Poland)';

const SETTLEMENT =
  'Any four months in a row, of which the 17 whole weeks count; the period of settlement may be shorter, or up to 12 months by agreement (article 129): months. Dates of leave and sickness are left out of both sides of the average.';

export const polishRules = (): readonly RosterRule[] => [
  lawRule(
    'pl.normal-day',
    `${CODE}, article 129: 8 hours a day; what is beyond is overtime`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: false },
    'Equivalent systems allow 12 hours a day (article 135): hours.',
  ),
  lawRule(
    'pl.normal-week',
    `${CODE}, article 129: 40 hours a week on average; what is beyond is overtime`,
    { kind: 'maxAverageHours', hours: 40, per: 'week', months: 4 },
    SETTLEMENT,
  ),
  lawRule(
    'pl.weekly-hours',
    `${CODE}, article 131: 48 hours a week on average, overtime included`,
    { kind: 'maxAverageHours', hours: 48, per: 'week', months: 4 },
    SETTLEMENT,
  ),
  lawRule('pl.daily-rest', `${CODE}, article 132`, { kind: 'minRestHours', hours: 11 }),
  lawRule(
    'pl.weekly-rest',
    `${CODE}, article 133`,
    { kind: 'minWeeklyRestHours', hours: 35, per: 'week', restsCount: 'inFull' },
    'A rest counts for one week, Monday to Sunday, per 35 h of it, in weeks in which at least 24 h of it lie; the code counts weeks from the first day of the period of settlement.',
  ),
  lawRule(
    'pl.free-sundays',
    `${CODE}, article 151 (12): a free Sunday at least once in four weeks`,
    { kind: 'minFreeSundays', sundays: 1, weeks: 4 },
    'Any four weeks; a Sunday is free without work from 00:00 to 24:00 on the clock, where the code counts 24 hours from 06:00 (article 151 (9)).',
  ),
  lawRule(
    'pl.yearly-overtime',
    `${CODE}, article 151, § 3`,
    {
      kind: 'maxMonthlyOvertimeHours',
      hours: 150,
      months: 12,
      normalWeeklyHours: 40,
      holidays: 'counted',
    },
    'Any twelve calendar months; an agreement may set another number. Each week is settled by itself.',
  ),
];
