import { readExport } from 'halfhour';
import { expect, it } from 'vitest';

const rows = [
  ['date', 'time', 'skill', 'direction', 'calls'],
  ['2025-03-03', '08:00', 'Sales', 'Inbound', 10],
  ['2025-03-03', '08:30', 'Sales', 'Outbound', 20],
  ['2025-03-03', '09:00', 'Billing', 'inbound', 40],
  ['2025-03-03', '09:30', 'Billing', 'internal', 80],
];

it('where takes the rows with its values, in any case, and accounts for the others', () => {
  const { account } = readExport(rows, { where: { Direction: 'INBOUND' } });
  expect(account.contactsUsed).toBe(50);
  expect(account.contactsInFile).toBe(150);
  expect(account.leftOut).toMatchObject([{ code: 'filtered', rows: 2, contacts: 100 }]);
  const either = readExport(rows, {
    where: { direction: ['inbound', 'internal'], skill: 'billing' },
  });
  expect(either.account.contactsUsed).toBe(120);
});

it('queue takes one queue, or several', () => {
  const where = { direction: ['inbound', 'outbound', 'internal'] };
  expect(readExport(rows, { where, queue: 'sales' }).account.contactsUsed).toBe(30);
  expect(readExport(rows, { where, queue: ['Sales', 'Billing'] }).account.contactsUsed).toBe(150);
  // Without a word on directions, what comes in counts.
  expect(readExport(rows, { queue: ['Sales', 'Billing'] }).account.contactsUsed).toBe(50);
});

it.each(['Total', 'Montag gesamt', 'Monday total:', 'Tag 合计'])(
  'a row that says %s is no half-hour',
  (label) => {
    const { account } = readExport([
      ['day', 'date', 'time', 'calls'],
      ['Monday', '2025-03-03', '08:00', 10],
      ['Monday', '2025-03-03', '08:30', 20],
      [label, '2025-03-03', '09:00', 30],
    ]);
    expect(account.contactsUsed).toBe(30);
    expect(account.leftOut).toMatchObject([{ code: 'totals', rows: 1, lines: [4] }]);
  },
);
