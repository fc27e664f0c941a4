// How each rule of law is read where its words leave it open, in English.

export const READING_CN =
  'A holiday on a working weekday leaves a day fewer to be worked in its week; what is worked beyond is work on a rest day. A made-up day of a weekend stands for a day of another week: up to eight hours of it are normal. Comprehensive working hours: hours of your own, overtime per month, quarter or year beyond its normal hours, and no rest days.';

export const READING_JP =
  'The statutory day off is the one of each week; work on another day off is overtime where it passes 40 hours. Public holidays are no days of the law.';

export const READING_KR = 'The weekly holiday is a seventh day worked in a week.';

export const READING_PH =
  'The night differential is a tenth of the rate of the hour worked, so overtime at night is 1.1 x 1.25 = 1.375, as the labour department reads it; the other reading, is 1.25 + 0.1 (nightPremiumOf plainRate).';

export const READING_US =
  'The federal week alone, each by itself; the States add to it. It begins on any weekday (hours with weekStartsOn).';

export const READING_US_CA =
  'The workday runs from midnight; the seventh day is the last of a work week in which every day is worked. The questions and answers of the labour commissioner (DLSE) could not be read; worked cases are those of law offices.';

export const READING_FR =
  'The rates of the code where no agreement sets others, which are at least 10 %. The only holiday that the code pays double is 1 May: give its date alone. It sets no rate for nights and Sundays.';

export const READING_PL =
  'An hour of overtime by day is 50 % dearer; at night, beyond the average week, and on a Sunday, a holiday or a day off in lieu of one that is no day of work by the schedule, 100 % (restDates). A period of settlement is a week here; a month is per month beyond its hours. Eight hours of the night between 21:00 and 07:00 are chosen by the house. The supplement of night work is 20 % of the minimum wage by the hour, no share of the own pay: it comes from the minimum wage and the hours of the month (overtimePay). The hourly rate is the pay by the hours to be worked in the month.';

export const READING_IN =
  'The code of 2020, in force since 21 November 2025: beyond 8 hours a day or 48 a week; the Factories Act 1948 and acts of States have 9 hours a day. The draft central rules count the day of daily wagers alone and the week of others, and 26 days to a month.';

export const READING_BR =
  'The weekly rest is a seventh day worked in a week; another day off in exchange takes the place of the pay. An hour by the clock at night is 8/7 of an hour at 1.2, on the rate of the hour worked; that the shorter hours also count towards the day is not. Night work that goes on after 05:00 is not night here.';

/** The readings by country. */
export const PAY_READINGS = {
  CN: READING_CN,
  JP: READING_JP,
  KR: READING_KR,
  PH: READING_PH,
  US: READING_US,
  'US-CA': READING_US_CA,
  FR: READING_FR,
  PL: READING_PL,
  IN: READING_IN,
  BR: READING_BR,
} as const;
