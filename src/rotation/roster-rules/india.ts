import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

const CODE =
  'Occupational Safety, Health and Working Conditions Code 2020 (India), in force since 21 November 2025';

export const indianRules = (): readonly RosterRule[] => [
  lawRule(
    'india.normal-day',
    `${CODE}, section 25: 8 hours a day; what is beyond is overtime`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: false },
    'The Factories Act 1948, section 54, had 9 hours, as acts of States on shops and establishments have (hours 9).',
  ),
  lawRule(
    'india.normal-week',
    `${CODE}, sections 25 and 26 with the draft central rules: 48 hours a week; what is beyond is overtime`,
    { kind: 'maxHoursInWeek', hours: 48 },
    'Monday to Sunday; the States may set where a week begins (weekStartsOn). Rules of States differ.',
  ),
  lawRule(
    'india.day-off',
    `${CODE}, section 26: not more than six days a week`,
    { kind: 'minDaysOffInWeek', days: 1 },
    'A date without a duty in each week, Monday to Sunday; days off in exchange within two months are not judged.',
  ),
];
