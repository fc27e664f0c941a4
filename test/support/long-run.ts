/**
 * The long run of a chain of states from nothing but its rates, `[to, rate]` for each state, by elimination of states
 * (Grassmann, Taksar, Heyman 1985, which subtracts nothing) within the band that the rates leave.
 */
export function longRun(moves: readonly (readonly [number, number])[][]): Float64Array {
  const size = moves.length;
  let band = 0;
  moves.forEach((out, from) => {
    for (const [to] of out) band = Math.max(band, Math.abs(to - from));
  });
  const width = 2 * band + 1;
  // The rate from a state to another stands at their distance in the row of the first.
  const rows = moves.map((out, from) => {
    const row = new Float64Array(width);
    for (const [to, rate] of out) row[to - from + band]! += rate;
    return row;
  });
  for (let n = size - 1; n > 0; n--) {
    const least = Math.max(0, n - band);
    const last = rows[n]!;
    let out = 0;
    for (let j = least; j < n; j++) out += last[j - n + band]!;
    for (let i = least; i < n; i++) {
      const row = rows[i]!;
      const share = row[n - i + band]! / out;
      row[n - i + band] = share;
      if (share === 0) continue;
      for (let j = least; j < n; j++)
        if (j !== i) row[j - i + band]! += share * last[j - n + band]!;
    }
  }
  const weights = new Float64Array(size);
  weights[0] = 1;
  let all = 1;
  for (let n = 1; n < size; n++) {
    for (let i = Math.max(0, n - band); i < n; i++)
      weights[n]! += weights[i]! * rows[i]![n - i + band]!;
    all += weights[n]!;
  }
  return weights.map((weight) => weight / all);
}
