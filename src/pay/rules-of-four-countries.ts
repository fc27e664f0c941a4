import type { PayRule } from './pay-rule.ts';

export const FRANCE = {
  country: 'FR',
  // 35 hours x 52 weeks / 12, as pay slips round it.
  rateHoursMonthly: 151.67,
  rates: [
    { name: 'weekday', multiplier: 1.25, pays: [{ day: 'ordinary', overtime: 'overtime' }] },
    {
      name: 'beyond43Hours',
      multiplier: 1.5,
      pays: [{ day: 'ordinary', overtime: 'beyond43Hours' }],
    },
    {
      name: 'holiday',
      multiplier: 2,
      pays: [
        { day: 'holiday' },
        { day: 'holiday', overtime: 'overtime' },
        { day: 'holiday', overtime: 'beyond43Hours' },
      ],
    },
  ],
  hours: {
    overtime: [
      { name: 'overtime', per: 'week', beyondHours: 35 },
      { name: 'beyond43Hours', per: 'week', beyondHours: 43 },
    ],
  },
  caps: [{ period: 'year', hours: 220, counts: ['weekday', 'beyond43Hours'] }],
  reading:
    'The rates of the code where no agreement sets others, which are at least 10 %. The only holiday that the code pays double is 1 May: give its date alone. It sets no rate for nights and Sundays.',
  sources: [
    'Code du travail, articles L3121-27 and L3121-36: https://lemondepolitique.fr/cours/droit/droit-du-travail/execution-du-contrat/temps-de-travail/heures-supplementaires',
    'Overtime a year, 1 May: https://www.qoia-rh.com/blog/calcul-automatique-heures-speciales-secteur-prive',
  ],
} as const satisfies PayRule;

export const POLAND = {
  country: 'PL',
  rates: [
    {
      name: 'weekday',
      multiplier: 1.5,
      compensable: true,
      pays: [{ day: 'ordinary', overtime: 'overtime', night: false }],
    },
    {
      name: 'nightOvertime',
      multiplier: 2,
      compensable: true,
      pays: [{ day: 'ordinary', overtime: 'overtime', night: true }],
    },
    {
      name: 'beyondAverageWeek',
      multiplier: 2,
      compensable: true,
      pays: [{ day: 'ordinary', overtime: 'beyondAverageWeek' }],
    },
    {
      name: 'freeSunday',
      multiplier: 2,
      compensable: true,
      pays: [
        { day: 'restDay' },
        { day: 'restDay', overtime: 'overtime' },
        { day: 'restDay', overtime: 'beyondAverageWeek' },
      ],
    },
  ],
  hours: {
    night: { fromMinutes: 22 * 60, toMinutes: 6 * 60 },
    overtime: [
      { name: 'overtime', per: 'day', beyondHours: 8 },
      { name: 'beyondAverageWeek', per: 'week', beyondHours: 40 },
    ],
  },
  caps: [{ period: 'year', hours: 150 }],
  reading:
    'An hour of overtime by day is 50 % dearer; at night, beyond the average week, and on a Sunday, a holiday or a day off in lieu of one that is no day of work by the schedule, 100 %: restDates. A period of settlement is a week here; a month is per month beyond its hours. Eight hours of the night between 21:00 and 07:00 are chosen by the house. The supplement of night work is 20 % of the minimum wage by the hour, no share of the own pay: ask overtimePay with the minimum wage and hours of the month. The hourly rate is the pay by the hours to be worked in the month.',
  sources: [
    'Kodeks pracy, article 151 (1): https://e-prawapracownika.pl/3314/wysokosc-dodatku-prace-godzinach-nadliczbowych/',
    'Norms, article 129: https://www.gazetaprawna.pl/praca/artykuly/9694564,jak-zlecac-i-rozliczac-nadgodziny.html',
    'Night, article 151 (8): https://wskazniki.gofin.pl/wskaznik/370/4664/dodatek-za-prace-w-porze-nocnej?window=1',
  ],
} as const satisfies PayRule;

export const INDIA = {
  country: 'IN',
  // A month's pay by 26 days of 8 hours.
  rateHoursMonthly: 208,
  rates: [{ name: 'weekday', multiplier: 2, pays: [{ day: 'ordinary', overtime: 'overtime' }] }],
  hours: {
    overtime: [
      { name: 'overtime', per: 'day', beyondHours: 8 },
      { name: 'overtime', per: 'week', beyondHours: 48 },
    ],
  },
  caps: [],
  reading:
    'The code of 2020, in force since 21 November 2025: beyond 8 hours a day or 48 a week; the Factories Act 1948 and acts of States have 9 hours a day. The draft central rules count the day of daily wagers alone and the week of others, and 26 days to a month.',
  sources: [
    'In force: https://www.business-standard.com/amp/india-news/labour-codes-labour-laws-ministry-of-labour-central-govt-125112100754_1.html',
    'Draft rule 69, twice the wages, a 26th of the month: https://www.capda.co.in/detail/60150.aspx',
  ],
} as const satisfies PayRule;

/** An hour of the night is 52 minutes and 30 seconds, and each is 20 % dearer. */
const NIGHT_BY_THE_CLOCK = (1.2 * 8) / 7 - 1;

export const BRAZIL = {
  country: 'BR',
  // 44 hours by 6 days, times 30 days.
  rateHoursMonthly: 220,
  rates: [
    { name: 'weekday', multiplier: 1.5, pays: [{ day: 'ordinary', overtime: 'overtime' }] },
    {
      name: 'restDay',
      multiplier: 2,
      compensable: true,
      pays: [{ day: 'restDay' }, { day: 'restDay', overtime: 'overtime' }],
    },
    {
      name: 'holiday',
      multiplier: 2,
      compensable: true,
      // The month's pay has the holiday as a paid day off; work on it is paid besides.
      onTop: 2,
      pays: [{ day: 'holiday' }, { day: 'holiday', overtime: 'overtime' }],
    },
  ],
  nightPremium: NIGHT_BY_THE_CLOCK,
  nightPremiumOf: 'rateOfHour',
  hours: {
    night: { fromMinutes: 22 * 60, toMinutes: 5 * 60 },
    overtime: [
      { name: 'overtime', per: 'day', beyondHours: 8 },
      { name: 'overtime', per: 'week', beyondHours: 44 },
    ],
    restDays: { beyondDays: 6 },
  },
  caps: [{ period: 'day', hours: 2, counts: ['weekday'] }],
  reading:
    'The weekly rest is a seventh day worked in a week; another day off in exchange takes the place of the pay. An hour by the clock at night is 8/7 of an hour at 1.2, on the rate of the hour worked; that the shorter hours also count towards the day is not. Night work that goes on after 05:00 is not night here.',
  sources: [
    'CLT, article 73: https://trabalhosfeitos.com/ensaios/Hora-Extra/42560413.html',
    'Overtime, Sundays and holidays, 220 hours: https://valor.globo.com/legislacao/artigo/como-calcular-horas-extras.ghtml',
  ],
} as const satisfies PayRule;
