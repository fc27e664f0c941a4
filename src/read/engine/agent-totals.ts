import type { Cell } from '../cell.ts';
import { isNear } from './judge-rows.ts';
import type { TimePlan } from './plan-times.ts';
import { cellAt, type LongTable } from './table-shape.ts';

/** Rows in which a total is looked for. */
const SEEN = 20_000;

/** Fewer times may be alike by chance. */
const LEAST_TIMES = 8;

/**
 * What stands in the column of agents where a row is that of all of them: the label that has at every time what all
 * others have together, such as `Team` or nothing at all. Nothing where each row is an agent's.
 */
export function totalOfAgents(
  { rows }: LongTable,
  { date, clock, end }: TimePlan,
  agent: number,
  contactsOf: (cells: readonly Cell[]) => number,
): string | undefined {
  const byTime = new Map<string, Map<string, number>>();
  for (const { cells } of rows.slice(0, SEEN)) {
    const time = [date, clock, end].map((each) => cellAt(cells, each?.column)).join('\n');
    const contacts = contactsOf(cells);
    if (time.trim() === '' || Number.isNaN(contacts)) continue;
    const label = String(cellAt(cells, agent)).trim();
    const labels = byTime.get(time) ?? new Map<string, number>();
    byTime.set(time, labels.set(label, (labels.get(label) ?? 0) + contacts));
  }
  // Rows of the last time may not be all there yet.
  const times = [...byTime.values()].slice(0, -1);
  const told = times.filter(
    (labels) => labels.size > 2 && [...labels.values()].some((contacts) => contacts > 0),
  );
  if (told.length < LEAST_TIMES) return undefined;
  return [...told[0]!.keys()].find((label) =>
    told.every((labels) => {
      const all = [...labels.values()].reduce((sum, contacts) => sum + contacts, 0);
      return isNear(2 * (labels.get(label) ?? 0), all);
    }),
  );
}
