import type { Language } from '../texts/texts.ts';
import type { ChartNumbers } from './chart.ts';

/** Numbers and dates as a planner of a country reads them. */
export interface Formats {
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number, digits?: number) => string;
  /** Whole money, and small amounts to two decimals. */
  readonly money: (amount: number) => string;
  /** `Wed, 1 Oct 2025` */
  readonly date: (date: string) => string;
  /** `Wed 1/10` */
  readonly shortDate: (date: string) => string;
  /** 0 for Monday. */
  readonly weekday: (day: number) => string;
  readonly shortWeekday: (day: number) => string;
  readonly chartNumbers: ChartNumbers;
}

/** Numbers as the locale writes them, names of days in the language of the report. */
export function formatsOf(locale: string, language: Language): Formats {
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  // A locale of another language would mix its words in: `Wed, 1. Oktober`.
  const words = locale.split('-')[0] === language ? locale : language === 'en' ? 'en-GB' : language;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(words, { ...options, timeZone: 'UTC' });
    return (date: string) => format.format(new Date(`${date}T00:00Z`));
  };
  const aMonday = (day: number) => `2024-01-0${day + 1}`;
  const long = dates({ weekday: 'long' });
  const short = dates({ weekday: 'short' });
  return {
    number,
    percent: (share, digits = 1) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(share),
    money: (amount) => number(amount, Math.abs(amount) < 100 ? 2 : 0),
    date: dates({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    shortDate: dates({ day: 'numeric', month: 'numeric' }),
    weekday: (day) => long(aMonday(day)),
    shortWeekday: (day) => short(aMonday(day)),
    chartNumbers: {
      decimal: partOf(locale, 'decimal') ?? '.',
      thousands: partOf(locale, 'group') ?? '',
    },
  };
}

function partOf(locale: string, kind: Intl.NumberFormatPartTypes): string | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345_678.5);
  return parts.find(({ type }) => type === kind)?.value;
}
