/** Quantile of what comes with a chance and else is 0: the lowest part of all probability lies at 0. */
export function quantileByChance(
  chance: number,
  level: number,
  quantile: (level: number) => number,
): number {
  if (chance === 1) return quantile(level);
  const within = (level - (1 - chance)) / chance;
  return within > 0 ? quantile(within) : 0;
}
