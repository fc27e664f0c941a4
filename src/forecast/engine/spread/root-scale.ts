/** Root of count plus three eighths steadies the variance of counts (Anscombe 1948). */
export function toRoot(count: number): number {
  return Math.sqrt(Math.max(count, 0) + 0.375);
}

export function fromRoot(root: number): number {
  return Math.max(0, Math.max(root, 0) ** 2 - 0.375);
}
