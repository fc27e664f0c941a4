/**
 * Level, half trend and fading trend of a line without a season, as textbooks write them: levels as weighted sums of the
 * past, the theta method by its two lines, the fading trend as a power of its matrix.
 */
export function threeWays(logs: readonly number[], ahead: number): number[][] {
  const n = logs.length;
  const begin = (logs[0]! + logs[1]! + logs[2]!) / 3;
  const levelAfter = (values: readonly number[], from: number, count: number, weight: number) =>
    values
      .slice(0, count)
      .reduce(
        (sum, value, i) => sum + weight * (1 - weight) ** (count - 1 - i) * value,
        (1 - weight) ** count * from,
      );
  const squaresOf = (weight: number) =>
    logs.reduce((sum, value, t) => sum + (value - levelAfter(logs, begin, t, weight)) ** 2, 0);
  const weights = Array.from({ length: 50 }, (_, i) => (i + 1) / 50);
  const weight = weights.reduce((a, b) => (squaresOf(b) < squaresOf(a) ? b : a));
  const level = levelAfter(logs, begin, n, weight);

  const mean = logs.reduce((sum, value) => sum + value, 0) / n;
  const slope =
    logs.reduce((sum, value, t) => sum + t * (value - mean), 0) /
    logs.reduce((sum, _, t) => sum + t * (t - (n - 1) / 2), 0);
  const line = (t: number) => mean + slope * (t - (n - 1) / 2);
  // The second line bends twice as much; its smoothing begins where that of the values does, beside the line.
  const bent = levelAfter(
    logs.map((value, t) => 2 * value - line(t)),
    2 * begin - line(0),
    n,
    weight,
  );

  let best = { squares: Infinity, end: [0, 0], damping: 1 };
  const first = (logs[n - 1]! - logs[0]!) / (n - 1);
  for (const damping of [0.8, 0.85, 0.9, 0.94, 0.97, 0.98])
    for (const alpha of weights.filter((_, i) => i % 5 === 2))
      for (const part of [0, 0.02, 0.05, 0.1, 0.2, 0.4]) {
        let state = [logs[0]! - first, first];
        let squares = 0;
        for (const value of logs) {
          const moved = [state[0]! + damping * state[1]!, damping * state[1]!];
          const off = value - moved[0]!;
          squares += off ** 2;
          state = [moved[0]! + alpha * off, moved[1]! + alpha * part * off];
        }
        if (squares < best.squares) best = { squares, end: state, damping };
      }
  return Array.from({ length: ahead }, (_, t) => [
    level,
    (line(n + t) + bent) / 2,
    best.end[0]! +
      (best.end[1]! * best.damping * (1 - best.damping ** (t + 1))) / (1 - best.damping),
  ]);
}
