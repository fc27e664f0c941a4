/** 2^(16k) for k from -64 up to 63. */
const SIXTEENTHS = /* @__PURE__ */ sixteenths();

/** Each an exact product with the one before, or the one after. */
function sixteenths(): Float64Array {
  const powers = new Float64Array(128).fill(1);
  for (let i = 65; i < 128; i++) powers[i] = powers[i - 1]! * 65536;
  for (let i = 63; i >= 0; i--) powers[i] = powers[i + 1]! / 65536;
  return powers;
}

/** 2^n, exactly, for whole n from -1024 up to 1023. */
export function powerOfTwo(n: number): number {
  return SIXTEENTHS[(n >> 4) + 64]! * (1 << (n & 15));
}

/**
 * The whole number e with 2^e ≤ x < 2^(e + 1), for finite x > 0. A 32-bit number has a count of leading zeros, so no
 * view of the bits is needed; most numbers have their exponent here in one step.
 */
export function exponentOf(x: number): number {
  if (x >= 1 / 32768 && x < 65536) return 16 - Math.clz32(x * 32768);
  let exponent = 31;
  let scaled = x;
  for (; scaled < 1; exponent -= 31) scaled *= 2147483648;
  for (; scaled >= 4294967296; exponent += 31) scaled *= 1 / 2147483648;
  return exponent - Math.clz32(scaled);
}

const TWO_TO_1000 = /* @__PURE__ */ powerOfTwo(1000);

/** x / 2^e, for e = exponentOf(x): from 1 up to below 2, without error. */
export function mantissaOf(x: number, e: number): number {
  return e > -1000 ? x * powerOfTwo(-e) : x * TWO_TO_1000 * powerOfTwo(-1000 - e);
}
