// Elementary functions in whole numbers of 2^-200: the oracle of those in src/math/elementary, with which it
// shares nothing. The first digits of a logarithm are the engine's, and are put right by an exponential.

const BITS = 200;
const PLACES = BigInt(BITS);
const ONE = 1n << PLACES;

/** A number from 1 up to below 2 in units of 2^-200, its power of two, and its sign. */
interface Precise {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly sign: number;
}

const view = new DataView(new ArrayBuffer(8));

/** A finite double as a whole number and a power of two. */
function partsOf(x: number): { readonly whole: bigint; readonly exponent: number } {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const field = Number((bits >> 52n) & 2047n);
  const digits = bits & ((1n << 52n) - 1n);
  const size = field === 0 ? digits : digits | (1n << 52n);
  return { whole: bits >> 63n === 1n ? -size : size, exponent: Math.max(field, 1) - 1075 };
}

function shifted(value: bigint, places: number): bigint {
  return places >= 0 ? value << BigInt(places) : value >> BigInt(-places);
}

/** A double in units of 2^-200; exact from 2^-147 on. */
function fixed(x: number): bigint {
  const { whole, exponent } = partsOf(x);
  return shifted(whole, BITS + exponent);
}

function precise(value: bigint): Precise {
  const size = value < 0n ? -value : value;
  const exponent = size.toString(2).length - 1 - BITS;
  return { mantissa: shifted(size, -exponent), exponent, sign: value < 0n ? -1 : 1 };
}

function times(a: bigint, b: bigint): bigint {
  return (a * b) >> PLACES;
}

function artanhOfInverse(n: bigint): bigint {
  let sum = 0n;
  for (let k = 1n, power = ONE / n; power !== 0n; k += 2n, power /= n * n) sum += power / k;
  return sum;
}

const LN_2 = 2n * artanhOfInverse(3n);

function arctanOfInverse(n: bigint): bigint {
  let sum = 0n;
  for (let k = 1n, power = ONE / n; power !== 0n; k += 2n, power /= -n * n) sum += power / k;
  return sum;
}

const HALF_PI = 2n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n));

const HALVINGS = 12n;

function preciseExp(x: bigint): Precise {
  let twos = x / LN_2;
  if (x < twos * LN_2) twos -= 1n;
  const rest = (x - twos * LN_2) >> HALVINGS;
  let above = rest;
  let term = rest;
  for (let k = 2n; term !== 0n; k++) {
    term = times(term, rest) / k;
    above += term;
  }
  for (let i = 0n; i < HALVINGS; i++) above = 2n * above + times(above, above);
  return { mantissa: ONE + above, exponent: Number(twos), sign: 1 };
}

/** ln of a positive number in units of 2^-200, for any number of bits. */
function preciseLog(value: bigint): bigint {
  const { mantissa, exponent } = precise(value);
  return logOf(mantissa, exponent);
}

function logOf(mantissa: bigint, exponent: number): bigint {
  const start = fixed(Math.log(Number(mantissa >> 140n) / 2 ** 60));
  const { mantissa: m, exponent: e } = preciseExp(-start);
  const off = times(mantissa, shifted(m, e)) - ONE;
  const correction = off - times(off, off) / 2n + times(times(off, off), off) / 3n;
  return BigInt(exponent) * LN_2 + start + correction;
}

function preciseLogOfDouble(x: number): bigint {
  const { whole, exponent } = partsOf(x);
  const bits = whole.toString(2).length;
  return logOf(shifted(whole, BITS - bits + 1), exponent + bits - 1);
}

function sineOf(x: bigint, quartersMore: bigint): bigint {
  const half = x < 0n ? -HALF_PI / 2n : HALF_PI / 2n;
  const quarters = (x + half) / HALF_PI;
  const rest = x - quarters * HALF_PI;
  const kind = (((quarters + quartersMore) % 4n) + 4n) % 4n;
  let term = kind % 2n === 0n ? rest : ONE;
  let sum = term;
  const square = times(rest, rest);
  for (let k = kind % 2n === 0n ? 2n : 1n; term !== 0n && term !== -1n; k += 2n) {
    term = -times(term, square) / (k * (k + 1n));
    sum += term;
  }
  return kind < 2n ? sum : -sum;
}

/** Each function of a double; for |x| of 2^-90 or more where it goes through 0. */
export const highPrecision = {
  exp: (x: number) => preciseExp(fixed(x)),
  expm1(x: number) {
    const { mantissa, exponent } = preciseExp(fixed(x));
    return precise(shifted(mantissa, exponent) - ONE);
  },
  log: (x: number) => precise(preciseLogOfDouble(x)),
  log1p: (x: number) => precise(preciseLog(ONE + fixed(x))),
  sin: (x: number) => precise(sineOf(fixed(x), 0n)),
  cos: (x: number) => precise(sineOf(fixed(x), 1n)),
  pow(x: number, y: number) {
    const { whole, exponent } = partsOf(y);
    return preciseExp(shifted(preciseLogOfDouble(x) * whole, exponent));
  },
};

/** How far a double lies from the true value, in units of the true value's last place. */
export function ulpsOff(got: number, { mantissa, exponent, sign }: Precise): number {
  if (!Number.isFinite(got)) return exponent >= 1024 ? 0 : Infinity;
  const parts = partsOf(got);
  const off = shifted(parts.whole, BITS - exponent + parts.exponent) - BigInt(sign) * mantissa;
  const lastPlace = Math.max(exponent - 52, -1074) - exponent;
  return Number(shifted(off < 0n ? -off : off, 60 - BITS - lastPlace)) / 2 ** 60;
}
