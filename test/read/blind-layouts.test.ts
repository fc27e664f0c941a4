import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { blindLayouts } from './support/blind-layouts.ts';
import { faultsOfReading } from './support/compare.ts';
import { clock, iso, truth } from './support/truth.ts';

const all = blindLayouts();

/** Whether its processing holds the work after it, the file does not say. */
const OPEN = ['8x8-like'];

describe('files written without a look at the reader', () => {
  it('are forty-one', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(41);
  });

  it.each(
    all.flatMap((layout) => (OPEN.includes(layout.name) ? [] : [[layout.name, layout] as const])),
  )('%s: is read right, with nothing to ask', (_, layout) => {
    expect(faultsOfReading(layout, readExport(layout.source, layout.options))).toEqual([]);
  });

  it('processing beside work after it is asked, and right once it is told', () => {
    const layout = all.find(({ name }) => name === '8x8-like')!;
    expect(readExport(layout.source).account.questions).toMatchObject([
      { code: 'handle-time', option: 'columns' },
    ]);
    const columns = { 'Avg Processing Time': 'talkSeconds' } as const;
    expect(faultsOfReading(layout, readExport(layout.source, { columns }))).toEqual([]);
  });

  it.each([
    ['Anrufe Soll', 'plan-only'],
    ['Plan Calls', 'plan-only'],
    ['Calls Budget', 'plan-only'],
    ['Calls Offered Plan', 'plan-only'],
    ['Appels prévus', 'plan-only'],
    ['Llamadas previstas', 'plan-only'],
    ['计划来电量', 'plan-only'],
    ['着信予定数', 'plan-only'],
    ['Calls LY', 'some-contacts'],
  ])('no plan is taken for what came: %s', (header, code) => {
    const rows = truth().map((r) => `${iso(r.day)} ${clock(r.minute)},${r.offered},240`);
    const text = [`Interval,${header},AHT`, ...rows].join('\n');
    expect(readExport(text).account.questions).toMatchObject([{ code, option: 'columns' }]);
    const told = readExport(text, { columns: { [header]: 'contacts' } });
    expect(told.account).toMatchObject({ ahtSeconds: 240, questions: [] });
  });
});
