import { type HistoryRow, type IntervalHistory, intervalHistory } from 'halfhour/forecast';
import { addDays, daysBetween, type Holiday } from 'halfhour/time';
import { readSharedTable } from '../../test/support/shared-data.ts';
import { NEW_YORK_HOLIDAYS, VICTORIAN_HOLIDAYS } from './public-holidays.ts';

/** A real centre: its rows, what it was known to be closed for, and the origins of the protocol. */
export interface Centre {
  readonly name: string;
  readonly rows: readonly HistoryRow[];
  readonly holidays: readonly Holiday[];
  readonly origins: readonly string[];
  readonly first: string;
  readonly last: string;
  /** The history before a date, of up to 26 weeks unless other days are asked for. */
  readonly before: (date: string, trainingDays?: number) => IntervalHistory;
}

const TRAINING_DAYS = 182;

/** The two centres of the accuracy table, by half-hours. */
export function centres(): Centre[] {
  return [
    readCentre({
      name: 'bank_us_2003',
      timeZone: 'America/New_York',
      intervalSeconds: 1800,
      openingHours: [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 420, endMinutes: 1260 }],
      holidays: listedHolidays('bank_us_2003'),
      originsOf: ({ first, last }) => everyNth(addDays(first, 84), addDays(last, -4), 14),
    }),
    readCentre({
      name: 'us911_montco_2016',
      timeZone: 'America/New_York',
      intervalSeconds: 1800,
      openingHours: ALWAYS,
      holidays: listedHolidays('us911_montco_2016'),
      originsOf: ({ last }) => everyNth(addDays(last, -167), addDays(last, -13), 14),
    }),
  ];
}

/** The three kinds of calls that the second of them is made of: quiet lines, of 4, 2.9 and 1.2 an interval. */
export function quietLines(): Centre[] {
  return ['ems', 'traffic', 'fire'].map((kind, nth) =>
    readCentre({
      name: 'us911_montco_2016',
      column: 2 + nth,
      title: `us911_montco_2016, ${kind}`,
      timeZone: 'America/New_York',
      intervalSeconds: 1800,
      openingHours: ALWAYS,
      holidays: listedHolidays('us911_montco_2016'),
      originsOf: ({ last }) => everyNth(addDays(last, -167), addDays(last, -13), 14),
    }),
  );
}

/** Two longer series by the hour, with holidays: 32 and 26 origins after 26 weeks, on Mondays. */
export function longSeries(): Centre[] {
  const everyWeeks =
    (weeks: number, monday: string) =>
    ({ last }: Span) =>
      everyNth(monday, addDays(last, -13), 7 * weeks);
  return [
    readCentre({
      name: 'us_nyc_ems_2017_2019_hourly',
      timeZone: 'America/New_York',
      intervalSeconds: 3600,
      openingHours: ALWAYS,
      holidays: NEW_YORK_HOLIDAYS,
      originsOf: everyWeeks(4, '2017-07-03'),
    }),
    readCentre({
      name: 'au_southern_cross_2015_2016_hourly',
      timeZone: 'Australia/Melbourne',
      intervalSeconds: 3600,
      openingHours: ALWAYS,
      holidays: VICTORIAN_HOLIDAYS,
      originsOf: everyWeeks(3, '2015-07-06'),
    }),
  ];
}

function listedHolidays(set: string): Holiday[] {
  // Days without data are damage, not holidays: the forecast has to find that out.
  return readSharedTable('forecast/holidays.csv')
    .filter(([name, , what]) => name === set && what !== 'no data')
    .map(([, date, what]) => ({ date: date!, name: what! }));
}

const ALWAYS = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 }];

interface Span {
  readonly first: string;
  readonly last: string;
}

function readCentre({
  name,
  column = 1,
  title = name,
  timeZone,
  intervalSeconds,
  openingHours,
  holidays,
  originsOf,
}: {
  readonly name: string;
  /** Where its contacts stand in the file, if there are several. */
  readonly column?: number;
  readonly title?: string;
  readonly timeZone: string;
  readonly intervalSeconds: number;
  readonly openingHours: IntervalHistory['openingHours'];
  readonly holidays: readonly Holiday[];
  readonly originsOf: (span: Span) => string[];
}): Centre {
  const rows = readSharedTable(`forecast/${name}.csv`).map((cells) => ({
    time: cells[0]!.slice(0, 16).replace(' ', 'T'),
    contacts: Number(cells[column]),
  }));
  const first = rows[0]!.time.slice(0, 10);
  const last = rows.at(-1)!.time.slice(0, 10);
  return {
    name: title,
    rows,
    holidays,
    origins: originsOf({ first, last }),
    first,
    last,
    before: (date, trainingDays = TRAINING_DAYS) =>
      intervalHistory(
        rows.filter(({ time }) => time < date && time >= addDays(date, -trainingDays)),
        { timeZone, intervalSeconds, openingHours, holidays },
      ),
  };
}

function everyNth(from: string, to: string, step: number): string[] {
  const count = Math.floor(daysBetween(from, to) / step) + 1;
  return Array.from({ length: count }, (_, i) => addDays(from, i * step));
}
