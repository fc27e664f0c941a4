/** Steps in which e^x goes from one power of two to the next. */
export const STEPS = 64;

/** ln 2 / 64 in two parts, the first exact when it is multiplied by a whole number up to 2^17. */
export const STEP_HIGH = 0.010830424696223417;
export const STEP_LOW = 2.572804622327669e-14;

const POWERS = /* @__PURE__ */ powers();

/** 2^(j/64). */
export const ROOTS = /* @__PURE__ */ POWERS.subarray(0, STEPS);

/** What 2^(j/64) exceeds its double by, as a share of it. */
export const ROOT_RESTS = /* @__PURE__ */ POWERS.subarray(STEPS);

/**
 * Multiplied out in pairs of doubles, good to 98 bits: half a table written down, and as fast to load. By hand, as
 * the functions of double-double take a hundred times as long before they are compiled.
 */
function powers(): Float64Array {
  const powers = new Float64Array(2 * STEPS);
  // 2^(1/64), and its upper half and lower half, each of 26 bits, whose products are exact.
  const root = 1.0108892860517005;
  const rootRest = -1.523477860336858e-17;
  const upper = 1.0108892917633057;
  const lower = root - upper;
  let high = 1;
  let low = 0;
  for (let j = 0; j < STEPS; j++) {
    powers[j] = high;
    powers[STEPS + j] = low / high;
    const shifted = 134217729 * high;
    const a = shifted - (shifted - high);
    const b = high - a;
    const product = high * root;
    const rest =
      a * upper - product + a * lower + b * upper + b * lower + (high * rootRest + low * root);
    high = product + rest;
    low = rest - (high - product);
  }
  return powers;
}
