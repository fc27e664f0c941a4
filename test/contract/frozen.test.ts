import { describe, expect, it } from 'vitest';
import * as halfhour from '../support/everything.ts';

/** Where a table can still be changed, for everybody in the process. */
function changeable(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => changeable(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

describe('a table that the library exports', () => {
  const tables = Object.entries(halfhour).filter(([, value]) => typeof value === 'object');

  it.each(tables)('%s cannot be changed', (name, table) => {
    expect(changeable(table, name)).toEqual([]);
  });
});
