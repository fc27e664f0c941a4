import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

/** The directive on working time: the least that applies in the European Union. */
const DIRECTIVE = 'Directive 2003/88/EC';
const REGULATIONS = 'UK Working Time Regulations 1998 (SI 1998/1833)';
const ARBZG = 'Arbeitszeitgesetz (ArbZG)';

const NIGHT_WORKER =
  'A night worker is whoever has a night in the period; the weekly rest of 24 h is left out of the days, so 8 h are the average of six days a week.';

const WEEKLY_REST =
  'A rest counts for one week, Monday to Sunday, per 35 h of it, in weeks in which at least 24 h of it lie, anywhere in them (Court of Justice, C-306/16).';

const OTHER_WEEKLY_REST =
  "Other readings: the 35 h inside the week (restsCount 'insideWeek'), or two rests in 14 days (article 16 (a), per 'fortnight'), where national law takes it up.";

const ABSENCES = 'Dates of leave and sickness are left out of both sides of the average.';

export const euRules = (): readonly RosterRule[] => [
  lawRule('eu.daily-rest', `${DIRECTIVE}, article 3`, { kind: 'minRestHours', hours: 11 }),
  lawRule(
    'eu.weekly-rest',
    `${DIRECTIVE}, article 5: 24 hours and the 11 of article 3 in each seven days`,
    { kind: 'minWeeklyRestHours', hours: 35, per: 'week', restsCount: 'inFull' },
    `${WEEKLY_REST} ${OTHER_WEEKLY_REST}`,
  ),
  lawRule(
    'eu.weekly-hours',
    `${DIRECTIVE}, articles 6 and 16 (b)`,
    { kind: 'maxAverageHours', hours: 48, per: 'week', months: 4 },
    `Any four months in a row, of which the 17 whole weeks count; national law may fix them, an agreement stretch them to 6 or 12 (article 19). ${ABSENCES} Worked cases read: citizensinformation.ie (800 hours in 17 weeks); no third beside it and C-306/16 was found.`,
  ),
  lawRule(
    'eu.night-hours',
    `${DIRECTIVE}, articles 8 (a) and 16 (c)`,
    { kind: 'maxAverageHours', hours: 8, per: 'workday', months: 4, nightWorkersOnly: true },
    `${NIGHT_WORKER} The directive leaves the period to national law; here it is that of the weekly hours.`,
  ),
];

export const euHazardousNights = (): readonly RosterRule[] => [
  lawRule(
    'eu.hazardous-nights',
    `${DIRECTIVE}, article 8 (b): special hazards or heavy physical or mental strain`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: true },
    'Each night by itself, so an 8-hour night in which the clocks go back is 9 h and over.',
  ),
];

export const ukRules = (): readonly RosterRule[] => [
  lawRule('uk.daily-rest', `${REGULATIONS}, regulation 10`, { kind: 'minRestHours', hours: 11 }),
  lawRule(
    'uk.weekly-rest',
    `${REGULATIONS}, regulation 11`,
    { kind: 'minWeeklyRestHours', hours: 35, per: 'week', restsCount: 'inFull' },
    `24 h beside the 11 h of a daily rest. A rest counts for one week per 35 h of it, in weeks in which at least 24 h of it lie. Regulation 11 (2) lets the employer choose two in each fortnight: per 'fortnight'.`,
  ),
  lawRule(
    'uk.weekly-hours',
    `${REGULATIONS}, regulation 4`,
    { kind: 'maxAverageHours', hours: 48, per: 'week', weeks: 17 },
    `Any 17 weeks in a row; people may opt out in writing. The regulation replaces days of leave and sickness by as many days after the period; here they are left out of both sides. Who has been employed for less is judged by the time since (onShorter 'proRata'). Worked cases read: nidirect.gov.uk (47.1 h) and GOV.UK on night work; no third was found.`,
  ),
  lawRule(
    'uk.night-hours',
    `${REGULATIONS}, regulation 6`,
    { kind: 'maxAverageHours', hours: 8, per: 'workday', weeks: 17, nightWorkersOnly: true },
    NIGHT_WORKER,
  ),
];

export const germanRules = (): readonly RosterRule[] => [
  lawRule('de.daily-hours', `${ARBZG}, § 3`, {
    kind: 'maxDutyHours',
    hours: 10,
    nightsOnly: false,
    countedBy: 'start',
  }),
  lawRule(
    'de.average-hours',
    `${ARBZG}, § 3`,
    { kind: 'maxAverageHours', hours: 8, per: 'workday', weeks: 24 },
    `8 h on average of six workdays a week, over any 24 weeks; six calendar months may be chosen: months 6. ${ABSENCES}`,
  ),
  lawRule('de.daily-rest', `${ARBZG}, § 5 (1)`, { kind: 'minRestHours', hours: 11 }),
  lawRule(
    'de.night-hours',
    `${ARBZG}, § 6 (2)`,
    { kind: 'maxAverageHours', hours: 8, per: 'workday', weeks: 4, nightWorkersOnly: true },
    'Any four weeks; a calendar month may be chosen. A night worker is whoever has a night in them; the law asks for rotating nights or 48 of them a year.',
  ),
  lawRule(
    'de.free-sundays',
    `${ARBZG}, § 11 (1)`,
    { kind: 'minFreeSundays', sundays: 15, weeks: 52 },
    'A year is any 52 weeks; a Sunday is free without work from 00:00 to 24:00 on the clock.',
  ),
  lawRule(
    'de.replacement-days',
    `${ARBZG}, § 11 (3)`,
    { kind: 'minReplacementDays', sundayWithinDays: 14, holidayWithinDays: 56 },
    'A day from Monday to Saturday, also one that is free anyway, that is no holiday and has no work from 00:00 to 24:00 (Federal Labour Court, 10 AZR 641/19), before or after, in two weeks around a Sunday and eight around a holiday; one day stands for one claim. Holidays are those that are given.',
  ),
];

export const germanSundayRest = (): readonly RosterRule[] => [
  lawRule(
    'de.sunday-rest',
    `${ARBZG}, § 9`,
    { kind: 'minFreeSundays', sundays: 1, weeks: 1 },
    'Where neither § 10 nor a regulation of the Land allows work on Sundays; public holidays are not judged.',
  ),
];
