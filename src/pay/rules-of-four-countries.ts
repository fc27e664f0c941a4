import type { PayRule } from './pay-rule.ts';
import { READING_BR, READING_FR, READING_IN, READING_PL } from './texts.ts';

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
  reading: READING_FR,
  sources: [
    'Code du travail, articles L3121-27 to L3121-31: https://www.maitredata.com/app/code/travail/sous-section-1-ordre-public',
    'Code du travail, article L3121-36: https://lemondepolitique.fr/cours/droit/droit-du-travail/execution-du-contrat/temps-de-travail/heures-supplementaires',
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
  reading: READING_PL,
  sources: [
    "Kodeks pracy, article 151 (1), on the government's site for business: https://www.biznes.gov.pl/en/przedsiebiorcy/biznes-w-polsce/prowadze-firme/pracownicy/wykonywanie-pracy/wynagrodzenie-i-nadgodziny",
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
  reading: READING_IN,
  sources: [
    'In force: https://www.business-standard.com/amp/india-news/labour-codes-labour-laws-ministry-of-labour-central-govt-125112100754_1.html',
    'Code and draft rules, 8 hours a day, 48 a week, twice the wages: https://prsindia.org/billtrack/draft-rules-under-occupational-safety-health-and-working-conditions-code-2020',
    'Draft rule 69, a 26th of the month: https://www.capda.co.in/detail/60150.aspx',
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
  reading: READING_BR,
  sources: [
    'CLT, article 73: https://trabalhosfeitos.com/ensaios/Hora-Extra/42560413.html',
    'Overtime, Sundays and holidays, 220 hours: https://valor.globo.com/legislacao/artigo/como-calcular-horas-extras.ghtml',
  ],
} as const satisfies PayRule;
