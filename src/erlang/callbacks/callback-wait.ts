import type { CallbackChances, LineRates } from './callback-chain.ts';

/**
 * The share of callbacks that wait longer than a time: the Laplace transform of the wait, exact, turned back by a Fourier sum.
 *
 * J. Abate and W. Whitt, Numerical inversion of Laplace transforms of probability distributions, ORSA Journal on Computing 7
 * (1995) 36: an error of about e^-A, and of the sum's end, which Euler's binomial means make as small.
 */
export function callbackTail(rates: LineRates, chances: CallbackChances, time: number): number {
  const half = A / (2 * time);
  const step = Math.PI / time;
  let sum = tailTransform(rates, chances, half, 0) / 2;
  let mean = 0;
  for (let k = 1; k <= TERMS + MEANS; k++) {
    sum += (k % 2 === 0 ? 1 : -1) * tailTransform(rates, chances, half, k * step);
    if (k >= TERMS) mean += BINOMIAL[k - TERMS]! * sum;
  }
  const share = (E_TO_HALF_A * mean) / (WAYS * time);
  return Math.min(1, Math.max(0, share));
}

/** An error of e^-A, 1e-8; larger ones lose as many digits to rounding. */
const A = 18.4;
const E_TO_HALF_A = 9897.129058743927;
/** Terms that are summed before the means: 30 and 60 tell the same to 1e-9 in windows of 0.1 to 100 handle times. */
const TERMS = 30;
const MEANS = 11;
/** What the binomial weights add up to. */
const WAYS = 2048;
const BINOMIAL = [1, 11, 55, 165, 330, 462, 462, 330, 165, 55, 11, 1];

/** The real part of (1 - E exp(-s wait)) / s at s = re + i im. */
function tailTransform(rates: LineRates, chances: CallbackChances, re: number, im: number): number {
  const { from, offered, up, down, callbacks } = rates;
  const { none } = chances;
  const last = up.length - 1;
  // The way from each number of callers to one fewer.
  const wayRe = new Float64Array(last + 1);
  const wayIm = new Float64Array(last + 1);
  for (let k = last; k >= from; k--) {
    const rise = up[k]!;
    const dRe = re + down[k]! + rise - (k < last ? rise * wayRe[k + 1]! : 0);
    const dIm = im - (k < last ? rise * wayIm[k + 1]! : 0);
    const size = dRe * dRe + dIm * dIm;
    wayRe[k] = (down[k]! * dRe) / size;
    wayIm[k] = (-down[k]! * dIm) / size;
  }
  // Of all callbacks together each one ahead is one way more from `from`: the sums over their number, by callers, of z to it.
  const zRe = wayRe[from]!;
  const zIm = wayIm[from]!;
  let flow = 0;
  for (let k = last; k >= offered; k--) flow += callbacks * none[k]!;
  // Rows are divided by their diagonals from the last one down; what is left is x[k] = factor x[k - 1] + rest.
  const factorRe = new Float64Array(last + 1);
  const factorIm = new Float64Array(last + 1);
  const restRe = new Float64Array(last + 1);
  const restIm = new Float64Array(last + 1);
  const sumsRe = new Float64Array(last + 1);
  const sumsIm = new Float64Array(last + 1);
  for (let k = last; k >= from; k--) {
    const take = k >= offered ? callbacks : 0;
    let dRe = up[k]! + down[k]! + take * (1 - zRe);
    let dIm = -take * zIm;
    let rRe = take * none[k]! * zRe;
    let rIm = take * none[k]! * zIm;
    if (k < last) {
      const fall = down[k + 1]!;
      dRe -= fall * factorRe[k + 1]!;
      dIm -= fall * factorIm[k + 1]!;
      rRe += fall * restRe[k + 1]!;
      rIm += fall * restIm[k + 1]!;
    }
    if (k === from) {
      const size = zRe * zRe + zIm * zIm;
      dRe -= (down[k]! * zRe) / size;
      dIm += (down[k]! * zIm) / size;
      rRe -= flow;
    }
    const size = dRe * dRe + dIm * dIm;
    restRe[k] = (rRe * dRe + rIm * dIm) / size;
    restIm[k] = (rIm * dRe - rRe * dIm) / size;
    const rise = k > from ? up[k - 1]! : 0;
    factorRe[k] = (rise * dRe) / size;
    factorIm[k] = (-rise * dIm) / size;
  }
  sumsRe[from] = restRe[from]!;
  sumsIm[from] = restIm[from]!;
  let pathRe = zRe;
  let pathIm = zIm;
  let all = 0;
  let totalRe = 0;
  let totalIm = 0;
  for (let k = from; k <= last; k++) {
    if (k > from) {
      const [fRe, fIm] = [factorRe[k]!, factorIm[k]!];
      const [bRe, bIm] = [sumsRe[k - 1]!, sumsIm[k - 1]!];
      sumsRe[k] = fRe * bRe - fIm * bIm + restRe[k]!;
      sumsIm[k] = fRe * bIm + fIm * bRe + restIm[k]!;
      const grown = pathRe * wayRe[k]! - pathIm * wayIm[k]!;
      pathIm = pathRe * wayIm[k]! + pathIm * wayRe[k]!;
      pathRe = grown;
    }
    if (k < offered) continue;
    const hereRe = none[k]! + sumsRe[k]!;
    const hereIm = sumsIm[k]!;
    totalRe += hereRe * pathRe - hereIm * pathIm;
    totalIm += hereRe * pathIm + hereIm * pathRe;
    all += none[k]! + chances.some[k]!;
  }
  const lateRe = 1 - totalRe / all;
  const lateIm = -totalIm / all;
  return (lateRe * re + lateIm * im) / (re * re + im * im);
}
