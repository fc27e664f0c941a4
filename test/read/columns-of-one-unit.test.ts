import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

const ROWS = 40;

/** Forty half-hours with two columns of counts; by `isPart` the second is never above the first. */
function file(headers: readonly string[], isPart: boolean): string {
  const lines = Array.from({ length: ROWS }, (_, i) => {
    const hour = `${8 + ((i >> 1) % 10)}`.padStart(2, '0');
    const first = 10 + ((i * 7919) % 37);
    const second = isPart ? Math.max(0, first - (i % 9)) : 5 + ((i * 104_729) % 31);
    return `2025-03-0${3 + Math.floor(i / 20)},${hour}:${i % 2 === 0 ? '00' : '30'},${first},${second}`;
  });
  return [`Date,Time,${headers.join(',')}`, ...lines].join('\n');
}

describe('two columns of counts', () => {
  it.each([
    ['Foo Calls', 'Bar Calls'],
    ['Calls', 'Calls Foo'],
    ['New Calls', 'Repeat Calls'],
    ['Gross Calls', 'Net Calls'],
    ['Internal Calls', 'External Calls'],
    ['Calls Today', 'Calls Yesterday'],
    ['Prior Year Calls', 'Current Calls'],
    ['Voicemail Calls', 'Live Calls'],
    ['Successful Calls', 'Failed Calls'],
    ['Total Calls', 'Foo Calls'],
    ['Anrufe Gesamt', 'Anrufe Vertrieb'],
    ['Human Handled', 'Bot Handled'],
    ['Initiated Calls', 'Closed Calls'],
    ['IVR Calls', 'Agent Calls'],
  ])('%s and %s: which one is the demand is asked', (...headers) => {
    for (const isPart of [false, true])
      expect(() => readExport(file(headers, isPart))).toThrow('the option columns tells which');
  });

  it.each([
    ['Sales Calls', 'Support Calls'],
    ['Vertrieb Anrufe', 'Technik Anrufe'],
    ['Billing Offered', 'Claims Offered'],
  ])('%s and %s are queues by their words', (...headers) => {
    expect(readExport(file(headers, false)).account.queues).toHaveLength(2);
  });

  it.each([
    ['Calls', 'Calls Answered', 'answered'],
    ['Calls', 'Calls Handled', 'answered'],
    ['Inbound Calls', 'Outbound Calls', 'outbound'],
    ['Calls', 'Transferred Calls', undefined],
    ['Calls', 'Callbacks', undefined],
    ['Calls', 'Short Calls', undefined],
  ])('%s counts, and %s is %s', (first, second, field) => {
    const { columns, contactsUsed } = readExport(file([first, second], true)).account;
    expect(columns[2]).toMatchObject({ header: first, field: 'contacts' });
    expect(columns[3]?.field).toBe(field);
    const truth = Array.from({ length: ROWS }, (_, i) => 10 + ((i * 7919) % 37));
    expect(contactsUsed).toBe(truth.reduce((sum, n) => sum + n, 0));
  });

  it('both told to be contacts are queues that add up, one told is the demand', () => {
    const text = file(['Foo Calls', 'Bar Calls'], true);
    const both = readExport(text, {
      columns: { 'Foo Calls': 'contacts', 'Bar Calls': 'contacts' },
    });
    const one = readExport(text, { columns: { 'Foo Calls': 'contacts', 'Bar Calls': 'none' } });
    expect(both.account.queues.map(({ name }) => name)).toEqual(['Foo Calls', 'Bar Calls']);
    expect(both.account.queues[0]!.contacts).toBe(one.account.contactsUsed);
    expect(both.account.contactsUsed).toBeGreaterThan(one.account.contactsUsed);
  });

  it('more answered than offered are two readings', () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `2025-03-03 ${8 + (i >> 1)}:${i % 2}0,10,15`,
    );
    expect(() => readExport(['time,calls,answered', ...lines].join('\n'))).toThrow(
      'contacts may be "calls" or "answered"',
    );
  });
});
