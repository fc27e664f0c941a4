import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { type AttritionWindow, type Employment, tenureOf } from './employment.ts';
import type { SurvivalPoint } from './result.ts';

/**
 * Kaplan and Meier's estimate with late entry: who was employed before the window is at risk from the tenure at which
 * it found him, who is still there up to the tenure of its end. `z` is the normal quantile of the intervals, which
 * are symmetric around the logarithm of survival (Greenwood's variance), cut at 1.
 */
export function survivalOf(
  employments: readonly Employment[],
  span: AttritionWindow,
  z: number,
): SurvivalPoint[] {
  const seen = employments.map((employment) => ({
    ...tenureOf(employment, span),
    isLeaver: employment.isLeaver,
  }));
  const entries = Float64Array.from(seen, ({ enter }) => enter).sort();
  const exits = seen.sort((a, b) => a.exit - b.exit);

  const points: SurvivalPoint[] = [];
  let survival = 1;
  let variance = 0;
  let entered = 0;
  for (let i = 0; i < exits.length; ) {
    const tenureDays = exits[i]!.exit;
    // Whoever enters at the tenure of an exit has not been seen before it.
    while (entered < entries.length && entries[entered]! < tenureDays) entered++;
    const atRisk = entered - i;
    let leavers = 0;
    for (; exits[i]?.exit === tenureDays; i++) if (exits[i]!.isLeaver) leavers++;
    if (leavers === 0) continue;
    survival *= (atRisk - leavers) / atRisk;
    if (survival > 0) variance += leavers / (atRisk * (atRisk - leavers));
    points.push({ tenureDays, atRisk, leavers, survival, ...intervalOf(survival, variance, z) });
  }
  return points;
}

function intervalOf(survival: number, variance: number, z: number) {
  if (survival === 0) return {};
  const ofLog = Math.sqrt(variance);
  const middle = log(survival);
  return {
    standardError: survival * ofLog,
    low: exp(middle - z * ofLog),
    high: Math.min(1, exp(middle + z * ofLog)),
  };
}

/** Share still there after so many days: that of the last point up to it. */
export function survivalAt(points: readonly SurvivalPoint[], days: number): number {
  let survival = 1;
  for (const point of points) {
    if (point.tenureDays > days) break;
    survival = point.survival;
  }
  return survival;
}
