import type { Cell } from '../cell.ts';

/** So many rows of a log do not come again in the same order but by an export that is in the file twice. */
const LEAST_ROWS = 20;

/** Rows that are alike, such as those of one half-hour, tell nothing by their order. */
const LEAST_KINDS = 10;

/** Which rows stand in a block that has come before, cell by cell and in the same order. */
export function pastedTwice(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const keys = rows.map((cells) => cells.join('\u0001'));
  const first = new Map<string, number>();
  const again = new Set<number>();
  let start = 0;
  let before = -1;
  const close = (end: number) => {
    if (before < 0 || end - start < LEAST_ROWS || before - (end - start) >= start) return;
    const kinds = new Set(keys.slice(start, end));
    if (kinds.size < LEAST_KINDS) return;
    for (let i = start; i < end; i++) again.add(i);
  };
  for (const [i, key] of keys.entries()) {
    if (before >= 0 && before < start && keys[before] === key) before++;
    else {
      close(i);
      start = i;
      before = first.has(key) ? first.get(key)! + 1 : -1;
    }
    if (!first.has(key)) first.set(key, i);
  }
  close(keys.length);
  return again;
}
