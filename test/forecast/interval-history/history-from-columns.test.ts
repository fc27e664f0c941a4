import fc from 'fast-check';
import {
  type HistoryColumns,
  type HistoryOptions,
  type HistoryRow,
  historyFromColumns,
  intervalHistory,
} from 'halfhour/forecast';
import { intervalGrid } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const NAMES = [
  'arrivals',
  'selfServed',
  'answered',
  'abandoned',
  'outbound',
  'ahtSeconds',
  'ringSeconds',
  'talkSeconds',
  'holdSeconds',
  'afterContactSeconds',
] as const;

/** The rows that say the same as columns: one at the instant of each interval that has a number of contacts. */
function rowsOf(
  columns: HistoryColumns,
  { timeZone, intervalSeconds }: HistoryOptions,
): HistoryRow[] {
  const { starts } = intervalGrid({
    from: columns.startDate,
    to: '2024-11-20',
    timeZone,
    intervalSeconds,
  });
  return Array.from(columns.contacts, (contacts, i): HistoryRow | undefined => {
    if (contacts === null || Number.isNaN(contacts)) return undefined;
    const numbers = NAMES.flatMap((name) => {
      const value = columns[name]?.[i] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [[name, value] as const];
    });
    return { time: starts[i]!, contacts, ...Object.fromEntries(numbers) };
  }).filter((row) => row !== undefined);
}

/** Ten days and more of half-hours, with gaps; some lists are there and some are not. */
function drawnColumns(seed: number, startDate: string): HistoryColumns {
  const random = seededRandom(seed);
  const column = () =>
    Array.from({ length: 500 }, () => {
      const kind = random();
      if (kind < 0.2) return kind < 0.1 ? null : Number.NaN;
      return kind < 0.4 ? 0 : kind < 0.7 ? Math.floor(50 * random()) : 400 * random();
    });
  const contacts = column();
  // A file of rows begins and ends with one.
  contacts[0] = 3;
  contacts[contacts.length - 1] = 4;
  const others = NAMES.filter(() => random() < 0.5).map((name) => [name, column()]);
  return { startDate, contacts, ...Object.fromEntries(others) };
}

const anyColumns = fc
  .tuple(fc.nat(), fc.constantFrom('2024-03-25', '2024-10-21', '2024-07-01'))
  .map(([seed, startDate]) => drawnColumns(seed, startDate));

const anyOptions = fc.record(
  {
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Havana'),
    intervalSeconds: fc.constantFrom(1800, 3600),
    missingRows: fc.constantFrom('zero' as const, 'unknown' as const),
    holidays: fc.constant([{ date: '2024-03-29', name: 'Good Friday' }]),
    openingHours: fc.constant([{ weekdays: [0, 1, 2, 3, 5], startMinutes: 480, endMinutes: 1200 }]),
  },
  { requiredKeys: ['timeZone', 'intervalSeconds'] },
) as fc.Arbitrary<HistoryOptions>;

describe('a history of columns', () => {
  it('is to the bit that of one row an interval', () => {
    fc.assert(
      fc.property(anyColumns, anyOptions, (columns, options) => {
        expect(historyFromColumns(columns, options)).toEqual(
          intervalHistory(rowsOf(columns, options), options),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('takes typed arrays, and days of 46 and 50 half-hours', () => {
    const options = { timeZone: 'Europe/Berlin', intervalSeconds: 1800 };
    for (const [startDate, count] of [
      ['2024-03-31', 46],
      ['2024-10-27', 50],
    ] as const) {
      const { days, contacts } = historyFromColumns(
        { startDate, contacts: new Float32Array(count + 1).fill(2) },
        options,
      );
      expect(days.map((day) => day.count)).toEqual([count, 48]);
      expect(contacts.filter((value) => value === 2)).toHaveLength(count + 1);
    }
  });

  it.each<[string, unknown, string]>([
    [
      'a list that is shorter',
      { startDate: '2024-01-01', contacts: [1, 2], ahtSeconds: [3] },
      'columns.ahtSeconds',
    ],
    ['no number', { startDate: '2024-01-01', contacts: [] }, 'columns.contacts'],
    ['a number below 0', { startDate: '2024-01-01', contacts: [1, -1] }, 'columns.contacts'],
    ['a date that is none', { startDate: '2024-02-30', contacts: [1] }, 'columns.startDate'],
    ['a name of nothing', { startDate: '2024-01-01', contacts: [1], aht: [1] }, 'columns.aht'],
    ['nothing', undefined, 'columns'],
  ])('refuses %s', (_what, columns, path) => {
    const call = () =>
      historyFromColumns(columns as HistoryColumns, { timeZone: 'UTC', intervalSeconds: 1800 });
    expect(call).toThrow(
      expect.objectContaining({
        issues: expect.arrayContaining([expect.objectContaining({ path })]),
      }),
    );
  });
});
