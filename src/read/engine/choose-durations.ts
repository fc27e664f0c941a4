import { unreadableFile } from './faults.ts';
import type { DurationPlan, planDuration } from './plan-durations.ts';
import { safeText } from './safe-text.ts';
import type { LongTable } from './table-shape.ts';

/** Means that are the same but for rounding. */
const SAME = 0.05;

/** A column of durations with what was found out about it. */
export interface PlannedDuration {
  readonly isTold: boolean;
  /** Whether its header says that it holds means or totals. */
  readonly isNamed: boolean;
  readonly found: ReturnType<typeof planDuration>;
}

/**
 * One column for each part of handling: the one that the caller names, else one whose header says what it holds. Two
 * that tell different handle times are a fault; of parts beside a whole the first will do.
 */
export function chosenDurations(
  callee: string,
  { headers, line }: LongTable,
  all: readonly PlannedDuration[],
): readonly DurationPlan[] {
  const plans = all.map(({ found }) => found.plan);
  const hasWhole = plans.some(({ of }) => of === 'handle');
  return [...new Set(plans.map(({ of }) => of))].map((of) => {
    const same = all.filter(({ found }) => found.plan.of === of);
    const told = same.filter(({ isTold }) => isTold);
    const named = same.filter(({ isNamed }) => isNamed);
    const candidates = told.length > 0 ? told : named.length > 0 ? named : same;
    const [first] = candidates;
    const plan = first!.found.plan;
    const isHandling = of === 'handle' || (!hasWhole && of !== 'wait' && of !== 'ring');
    const others = candidates.filter(({ found }) => differs(found, first!.found));
    if (!isHandling || others.length === 0) return plan;
    const names = [first!, ...others].map(({ found }) =>
      JSON.stringify(safeText(headers[found.plan.column]!)),
    );
    throw unreadableFile(callee, 'two-columns', { of: 'handling', columns: names }, line);
  });
}

function differs(a: PlannedDuration['found'], b: PlannedDuration['found']): boolean {
  const [one = 0, other = 0] = [a.meanSeconds, b.meanSeconds];
  return one > 0 && other > 0 && Math.abs(one - other) > SAME * Math.max(one, other);
}
