import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { faultsOfReading } from './support/compare.ts';
import { layouts } from './support/layouts.ts';

const all = layouts();

describe('one truth in many layouts', () => {
  it('are more than a hundred', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it.each(all.map((layout) => [layout.name, layout] as const))(
    '%s: is read right, with nothing to ask',
    (_, layout) => {
      const read = readExport(layout.source, layout.options);
      expect(faultsOfReading(layout, read)).toEqual([]);
      const { contactsInFile, contactsUsed, leftOut } = read.account;
      expect(contactsUsed + leftOut.reduce((sum, { contacts }) => sum + contacts, 0)).toBeNear(
        contactsInFile,
      );
    },
  );
});
