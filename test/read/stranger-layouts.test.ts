import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { faultsOfReading } from './support/compare.ts';
import { strangerLayouts } from './support/stranger-layouts.ts';

const all = strangerLayouts();

describe('files as strangers write them', () => {
  it('are more than a hundred and fifty', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it.each(all.map((layout) => [layout.name, layout] as const))(
    '%s: is read right, with nothing to ask',
    (_, layout) => {
      expect(faultsOfReading(layout, readExport(layout.source, layout.options))).toEqual([]);
    },
  );
});
