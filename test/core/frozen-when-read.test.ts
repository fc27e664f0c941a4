import { describe, expect, it } from 'vitest';
import { frozenWhenRead } from '../../src/core/freeze.ts';

describe('a table whose parts are made when they are read', () => {
  it('makes a part at the first reading alone, the same from then on, frozen', () => {
    const made: string[] = [];
    const part = (name: string) => () => {
      made.push(name);
      return { name, list: [1] };
    };
    const table = frozenWhenRead<Record<'a' | 'b', { name: string; list: number[] }>>({
      a: part('a'),
      b: part('b'),
    });
    expect(made).toEqual([]);
    expect(table.b).toBe(table.b);
    expect(made).toEqual(['b']);
    expect(Object.isFrozen(table) && Object.isFrozen(table.b.list)).toBe(true);
    expect(() => Object.assign(table, { a: 1 })).toThrow(TypeError);
  });

  it('is a table like others to whoever lists, copies or writes it', () => {
    const table = frozenWhenRead<{ a: number[]; b: object }>({ a: () => [1, 2], b: () => ({}) });
    expect(Object.entries(table)).toEqual([
      ['a', [1, 2]],
      ['b', {}],
    ]);
    expect(JSON.stringify(table)).toBe('{"a":[1,2],"b":{}}');
    expect({ ...structuredClone(table) }).toEqual({ a: [1, 2], b: {} });
  });
});
