/** The greatest common divisor of whole numbers of 0 or more (Euclid); with 0 it is the other one. */
export function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
