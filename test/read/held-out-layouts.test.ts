import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { faultsOfReading } from './support/compare.ts';
import { heldOutLayouts } from './support/held-out-layouts.ts';

const all = heldOutLayouts();

/** `Ave Duration ACD`: what it covers no document says. */
const OPEN = ['Mitel-like'];

describe('files that the reader had not seen', () => {
  it('are forty', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(40);
  });

  it.each(
    all.flatMap((layout) => (OPEN.includes(layout.name) ? [] : [[layout.name, layout] as const])),
  )('%s: is read right, with nothing to ask', (_, layout) => {
    expect(faultsOfReading(layout, readExport(layout.source, layout.options))).toEqual([]);
  });

  it('a language that it does not know is refused, with the option that tells', () => {
    const text =
      'Kuupäev;Kellaaeg;Kõned;Kestus\n03.03.2025;08:00;12;200\n03.03.2025;08:30;14;210\n';
    expect(() => readExport(text)).toThrow('name its columns by the option columns');
  });

  it.each(OPEN)('%s: what handle times cover is asked, and right once it is told', (name) => {
    const layout = all.find((each) => each.name === name)!;
    expect(readExport(layout.source).account.questions).toMatchObject([
      { code: 'handle-time', option: 'columns' },
    ]);
    const columns = { 'Ave Duration ACD': 'ahtSeconds' } as const;
    expect(faultsOfReading(layout, readExport(layout.source, { columns }))).toEqual([]);
  });

  it('a handle time shorter than any contact is asked', () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `2025-03-03 ${8 + (i >> 1)}:${i % 2 ? 30 : '00'},10,${250 + i}`,
    );
    const text = ['time,calls,aht_ms', ...lines].join('\n');
    expect(readExport(text).account.questions).toMatchObject([
      { code: 'handle-time', option: 'units' },
    ]);
  });
});
