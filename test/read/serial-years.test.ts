import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Days from the day 0 of each count of spreadsheets to 1970. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
const FIRST = Date.UTC(2025, 2, 3) / 86_400_000;

function file(year: 1900 | 1904, hasWeekdays: boolean, title = ''): string {
  const lines = Array.from({ length: 60 }, (_, i) => {
    const day = FIRST + Math.floor(i / 20);
    const time = `${8 + ((i >> 1) % 10)}:${i % 2 === 0 ? '00' : '30'}`;
    return `${day + EPOCH[year]},${hasWeekdays ? `${NAMES[(day + 3) % 7]},` : ''}${time},${10 + i}`;
  });
  return [`${title}Date,${hasWeekdays ? 'Weekday,' : ''}Time,Calls`, ...lines].join('\n');
}

describe('days that a spreadsheet counted', () => {
  it.each([1900, 1904] as const)(
    'from %i are told by weekdays, or by a date above them',
    (year) => {
      for (const text of [file(year, true), file(year, false, 'Report of 2025-03-03\n\n')]) {
        const { from, to } = readExport(text).account;
        expect([from, to]).toEqual(['2025-03-03', '2025-03-05']);
      }
    },
  );

  it('are from 1900 where nothing tells, unless the option does', () => {
    expect(readExport(file(1904, false)).account.from).toBe('2021-03-02');
    expect(readExport(file(1904, false), { excelDates: 1904 }).account.from).toBe('2025-03-03');
  });
});
