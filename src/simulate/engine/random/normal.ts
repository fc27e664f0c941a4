import { log } from '../../../math/elementary/log.ts';
import type { Variates } from './exponential.ts';

/** Standard normal variates from a source of 32-bit whole numbers, by Marsaglia's polar method. */
export function normalVariates(next: () => number): Variates {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = (next() + 0.5) / 2147483648 - 1;
      y = (next() + 0.5) / 2147483648 - 1;
      square = x * x + y * y;
    } while (square >= 1);
    const scale = Math.sqrt((-2 * log(square)) / square);
    spare = y * scale;
    return x * scale;
  };
}
