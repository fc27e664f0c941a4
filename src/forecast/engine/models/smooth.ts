/**
 * Averages each slot with its neighbours, by the weights of itself and those beside it; closed slots (0) stay closed
 * and lend nothing.
 */
export function smooth(profile: Float64Array, kernel: readonly number[]): Float64Array {
  const smoothed = new Float64Array(profile.length);
  for (let slot = 0; slot < profile.length; slot++) {
    const value = profile[slot]!;
    if (value === 0) continue;
    let total = 0;
    let weights = 0;
    for (let step = 1 - kernel.length; step < kernel.length; step++) {
      const near = profile[slot + step];
      // The edge of the day stands in for what lies beyond it.
      const known = near === undefined || near === 0 ? value : near;
      const weight = kernel[Math.abs(step)]!;
      total += weight * known;
      weights += weight;
    }
    smoothed[slot] = total / weights;
  }
  return smoothed;
}
