import type { ReadPlan } from './read-plan.ts';
import type { LongTable } from './table-shape.ts';

/** Columns in which a row may say that it is a total. */
export function labelColumns(
  plan: ReadPlan,
  meanings: LongTable['meanings'],
  kind: ReadPlan['kind'],
): readonly number[] {
  if (kind === 'contacts') return [0];
  const counted = new Set([
    plan.contacts,
    ...Object.values(plan.volumes),
    ...plan.durations.map(({ column }) => column),
  ]);
  return meanings.flatMap((meaning, column) =>
    counted.has(column) || meaning?.kind === 'other' || meaning?.kind === 'volume' ? [] : [column],
  );
}
