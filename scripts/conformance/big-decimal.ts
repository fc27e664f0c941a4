// Decimal numbers of 400 digits after the point, enough for any double above 0, as big integers: slow, plain, and nothing in common
// with the library.

const DIGITS = 400n;
const ONE = 10n ** DIGITS;

/** A number times 10^400. */
export type BigDecimal = bigint;

/** The decimal that was written: `0.8` is eight tenths, not the nearest double. */
export function decimal(text: string | number): BigDecimal {
  const [mantissa, exponent = '0'] = String(text).split('e');
  const [whole, part = ''] = mantissa!.split('.');
  const digits = BigInt(`${whole}${part}`) * ONE;
  const power = Number(exponent) - part.length;
  return power < 0 ? digits / 10n ** BigInt(-power) : digits * 10n ** BigInt(power);
}

export function times(a: BigDecimal, b: BigDecimal): BigDecimal {
  return (a * b) / ONE;
}

export function over(a: BigDecimal, b: BigDecimal): BigDecimal {
  return (a * ONE) / b;
}

export function whole(value: number): BigDecimal {
  return BigInt(value) * ONE;
}

/** e^-x for x ≥ 0: Taylor's series of x / 2^k, squared k times. */
export function expOfMinus(x: BigDecimal): BigDecimal {
  let halvings = 0;
  let reduced = x;
  for (; reduced > ONE / 1024n; halvings++) reduced /= 2n;
  let term = ONE;
  let sum = ONE;
  for (let k = 1; term > 0n; k++) {
    term = times(term, reduced) / BigInt(k);
    sum += k % 2 === 1 ? -term : term;
  }
  for (; halvings > 0; halvings--) sum = times(sum, sum);
  return sum;
}

/** The nearest double. */
export function toNumber(value: BigDecimal): number {
  const text = value.toString().padStart(Number(DIGITS) + 1, '0');
  return Number(`${text.slice(0, -Number(DIGITS))}.${text.slice(-Number(DIGITS))}`);
}

/** The smallest whole number that is not below it. */
export function ceiling(value: BigDecimal): number {
  return Number((value + ONE - 1n) / ONE);
}
