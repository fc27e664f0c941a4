import { YEAR_DAYS } from '../../time/durations.ts';
import { type AttritionWindow, type Employment, tenureOf } from './employment.ts';
import type { SurvivalPoint, TenureBand } from './result.ts';
import { survivalAt } from './survival.ts';

/** Years seen and leavers of each band of tenure; the last band has no end. */
export function tenureBands(
  employments: readonly Employment[],
  span: AttritionWindow,
  ends: readonly number[],
  survival: readonly SurvivalPoint[],
): TenureBand[] {
  const days = new Float64Array(ends.length + 1);
  const leavers = new Float64Array(ends.length + 1);
  for (const employment of employments) {
    const { enter, exit } = tenureOf(employment, span);
    for (let band = 0; band <= ends.length; band++) {
      const from = Math.max(enter, ends[band - 1] ?? 0);
      const to = Math.min(exit, ends[band] ?? Infinity);
      if (to <= from) continue;
      days[band]! += to - from;
      if (to === exit && employment.isLeaver) leavers[band]!++;
    }
  }
  return Array.from(days, (seen, band): TenureBand => {
    const fromDays = ends[band - 1] ?? 0;
    const toDays = ends[band];
    const before = survivalAt(survival, fromDays);
    const isKnown = toDays !== undefined && seen > 0 && before > 0;
    return {
      fromDays,
      ...(toDays === undefined ? {} : { toDays }),
      personYears: seen / YEAR_DAYS,
      leavers: leavers[band]!,
      ...(seen > 0 ? { ratePerYear: (leavers[band]! / seen) * YEAR_DAYS } : {}),
      ...(isKnown ? { lost: 1 - survivalAt(survival, toDays) / before } : {}),
    };
  });
}
