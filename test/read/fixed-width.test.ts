import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

const ROWS = ['2025-02-03', '2025-02-04', '2025-02-05'].flatMap((date, d) =>
  [8, 9, 10].map((hour, h) => [date, `${hour}:00`, 3 + 40 * d + h, 240 + d] as const),
);
const CONTACTS = ROWS.reduce((sum, [, , contacts]) => sum + contacts, 0);
const HEADERS = ['Date', 'Start time', 'Calls offered', 'AHT'];

const lines = (widths: readonly number[], isRight: boolean, rule?: string) =>
  [HEADERS, ...(rule === undefined ? [] : [rule.split(' ')]), ...ROWS]
    .map((cells) =>
      cells
        .map((cell, i) =>
          isRight ? String(cell).padStart(widths[i]!) : String(cell).padEnd(widths[i]!),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n');

describe('columns that stand below each other', () => {
  it.each([
    ['to the left', lines([13, 13, 16, 5], false)],
    ['to the right', lines([13, 13, 16, 8], true)],
    [
      'below a rule of dashes, which parts them by one blank',
      lines([11, 11, 14, 5], false, '---------- ---------- ------------- ----'),
    ],
    [
      'below a title',
      `Call report    February\n\n${lines([13, 13, 16, 5], false)}\n\nEnd of report`,
    ],
  ])('%s', (_, source) => {
    const { account, rows } = readExport(source);
    expect(account.questions).toEqual([]);
    expect(account.contactsUsed).toBe(CONTACTS);
    expect(rows[4]).toMatchObject({ time: '2025-02-04T09:00', contacts: 44, ahtSeconds: 241 });
    expect(account.columns.map(({ header }) => header)).toEqual(HEADERS);
  });

  it('may have an empty cell, which moves no other', () => {
    const source = lines([13, 13, 16, 8], true).replace(/ 240$/m, '    ');
    expect(readExport(source).account.contactsUsed).toBe(CONTACTS);
  });
});
