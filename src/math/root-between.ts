/** Bisection alone would need about as many. */
const MOST_STEPS = 200;

/**
 * Where a continuous function changes its sign between two points, to the last bits of a double.
 *
 * Chandrupatla's method: inverse quadratic interpolation where it is safe, bisection elsewhere
 * (Advances in Engineering Software 28, 1997, 145). A point at which the function is 0 is returned as
 * it is; without a change of sign the end nearer to 0 is.
 */
export function rootBetween(f: (x: number) => number, from: number, to: number): number {
  let x1 = to;
  let f1 = f(to);
  let x2 = from;
  let f2 = f(from);
  let x3 = from;
  let f3 = f2;
  if (f1 * f2 > 0) return Math.abs(f1) < Math.abs(f2) ? x1 : x2;
  for (let step = 0, share = 0.5; step < MOST_STEPS; step++) {
    const nearer = Math.abs(f1) < Math.abs(f2) ? x1 : x2;
    const least = (2 * Number.EPSILON * Math.abs(nearer)) / Math.abs(x2 - x1);
    if (!(least < 0.5) || f1 === 0 || f2 === 0) return nearer;
    if (step > 0) share = inverseQuadratic(x1, x2, x3, f1, f2, f3);
    const x = x1 + Math.min(1 - least, Math.max(least, share)) * (x2 - x1);
    const value = f(x);
    x3 = x1;
    f3 = f1;
    if (value > 0 !== f1 > 0) {
      x3 = x2;
      f3 = f2;
      x2 = x1;
      f2 = f1;
    }
    x1 = x;
    f1 = value;
  }
  return Math.abs(f1) < Math.abs(f2) ? x1 : x2;
}

/** The share of the way from x1 to x2, or one half where the three points do not bend gently. */
function inverseQuadratic(
  x1: number,
  x2: number,
  x3: number,
  f1: number,
  f2: number,
  f3: number,
): number {
  const place = (x1 - x2) / (x3 - x2);
  const height = (f1 - f2) / (f3 - f2);
  const gentle = height ** 2 < place && (1 - height) ** 2 < 1 - place;
  if (!gentle) return 0.5;
  return (
    (f1 / (f2 - f1)) * (f3 / (f2 - f3)) +
    ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2))
  );
}
