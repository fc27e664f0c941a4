/** The sum with its rounding error carried along (Neumaier 1974): exact to about one ulp. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // An infinite or missing value makes the correction NaN; the plain total then says it better.
  return Number.isNaN(lost) ? total : total + lost;
}
