import fc from 'fast-check';

/** Loads from one contact a night to a hundred thousand erlangs, even on a logarithmic scale. */
export const load = fc.double({ min: -3, max: 5, noNaN: true }).map((power) => 10 ** power);
export const time = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true }));
export const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
/** Agents beyond the load in units of its square root, from just enough to plenty. */
export const safety = fc.double({ min: 0.01, max: 6, noNaN: true });

export const agentsOver = (erlangs: number, spare: number) =>
  Math.floor(erlangs + spare * Math.sqrt(erlangs)) + 1;
