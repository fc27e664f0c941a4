import { madeOnce } from './made-once.ts';

/** Freezes a table and all that is in it, so that nobody changes it for everybody else. */
export function frozen<Table extends object>(table: Table): Table {
  for (const part of Object.values(table))
    if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(table);
}

/** A frozen table whose parts are made when they are first read: most who load it read few of them, or none. */
export function frozenWhenRead<Table extends object>(
  parts: {
    readonly [Key in keyof Table]: () => Table[Key] & object;
  },
): Table {
  const table = {} as Table;
  for (const key of Object.keys(parts) as (keyof Table)[])
    Object.defineProperty(table, key, {
      enumerable: true,
      get: madeOnce(() => frozen(parts[key]())),
    });
  return Object.freeze(table);
}
