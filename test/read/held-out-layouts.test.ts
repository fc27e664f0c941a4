import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { faultsOfReading } from './support/compare.ts';
import { heldOutLayouts } from './support/held-out-layouts.ts';

const all = heldOutLayouts();

/** Languages that the reader does not know: it says what to do. */
const UNKNOWN = ['Turkish'];

/** `Ave Duration ACD`: what it covers no document says. */
const OPEN = ['Mitel-like'];

describe('files that the reader had not seen', () => {
  it('are forty', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(40);
  });

  it.each(
    all.flatMap((layout) =>
      [...UNKNOWN, ...OPEN].includes(layout.name) ? [] : [[layout.name, layout] as const],
    ),
  )('%s: is read right, with nothing to ask', (_, layout) => {
    expect(faultsOfReading(layout, readExport(layout.source, layout.options))).toEqual([]);
  });

  it.each(UNKNOWN)('%s: is refused, with the option that tells', (language) => {
    const { source } = all.find(({ name }) => name === language)!;
    expect(() => readExport(source)).toThrow('name its columns by the option columns');
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
