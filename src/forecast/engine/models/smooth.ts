/**
 * Averages each slot with its neighbours, by the weights of itself and those beside it; closed slots (0) stay closed
 * and lend nothing.
 */
export function smooth(profile: Float64Array, kernel: readonly number[]): Float64Array {
  return profile.map((value, slot) => {
    if (value === 0) return 0;
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
    return total / weights;
  });
}
