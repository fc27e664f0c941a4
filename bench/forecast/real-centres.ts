import { type HistoryRow, type IntervalHistory, intervalHistory } from 'halfhour/forecast';
import { addDays, daysBetween, type Holiday } from 'halfhour/time';
import { readSharedTable } from '../../test/support/shared-data.ts';

/** A real centre: its rows, what it was known to be closed for, and the origins of the protocol. */
export interface Centre {
  readonly name: string;
  readonly rows: readonly HistoryRow[];
  readonly holidays: readonly Holiday[];
  readonly origins: readonly string[];
  readonly last: string;
  /** The history of up to 26 weeks before a date. */
  readonly before: (date: string) => IntervalHistory;
}

const TRAINING_DAYS = 182;

export function centres(): Centre[] {
  const bank = ({ first, last }: Span) => everyNth(addDays(first, 84), addDays(last, -4), 14);
  const montco = ({ last }: Span) => everyNth(addDays(last, -167), addDays(last, -13), 14);
  return [
    readCentre(
      'bank_us_2003',
      [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 420, endMinutes: 1260 }],
      bank,
    ),
    readCentre(
      'us911_montco_2016',
      [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 }],
      montco,
    ),
  ];
}

interface Span {
  readonly first: string;
  readonly last: string;
}

function readCentre(
  name: string,
  openingHours: IntervalHistory['openingHours'],
  originsOf: (span: Span) => string[],
): Centre {
  const rows = readSharedTable(`forecast/${name}.csv`).map(([time, contacts]) => ({
    time: time!.slice(0, 16),
    contacts: Number(contacts),
  }));
  // Days without data are damage, not holidays: the forecast has to find that out.
  const holidays = readSharedTable('forecast/holidays.csv')
    .filter(([set, , what]) => set === name && what !== 'no data')
    .map(([, date, what]) => ({ date: date!, name: what! }));
  const first = rows[0]!.time.slice(0, 10);
  const last = rows.at(-1)!.time.slice(0, 10);
  return {
    name,
    rows,
    holidays,
    origins: originsOf({ first, last }),
    last,
    before: (date) =>
      intervalHistory(
        rows.filter(({ time }) => time < date && time >= addDays(date, -TRAINING_DAYS)),
        { timeZone: 'America/New_York', intervalSeconds: 1800, openingHours, holidays },
      ),
  };
}

function everyNth(from: string, to: string, step: number): string[] {
  const count = Math.floor(daysBetween(from, to) / step) + 1;
  return Array.from({ length: count }, (_, i) => addDays(from, i * step));
}
