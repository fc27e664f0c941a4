const THREE_EIGHTHS = 0.375;

/**
 * The root of a count and three eighths: roots of Poisson counts scatter alike, by a half, at every
 * volume. F. J. Anscombe, The transformation of Poisson, binomial and negative-binomial data (1948).
 */
export function anscombeRoot(count: number): number {
  return Math.sqrt(Math.max(0, count + THREE_EIGHTHS));
}

/** The count, 0 or more, that such a root stands for. */
export function countOfRoot(root: number): number {
  return Math.max(0, Math.max(0, root) ** 2 - THREE_EIGHTHS);
}
