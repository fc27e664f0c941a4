import { gammaCdf } from '../../math/distributions/gamma.ts';
import { poissonCdf } from '../../math/distributions/poisson.ts';
import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { incompleteBeta } from '../../math/special/incomplete-beta.ts';

/** What becomes of a contact that has some waiting ahead of it. */
export interface Turn {
  readonly answered: number;
  readonly answeredInTime: number;
  /** Neither answered nor gone after the answer time. */
  readonly stillThere: number;
}

/**
 * The wait of whoever has m ahead is a sum of m + 1 exponential times with the rates n, n + 1 / patience, …: patience times
 * the logarithm of 1 / B, B a beta variable of c = n patience and m + 1. Chances of B times its own value, which is that of
 * having had patience so long, are those of a beta variable of c + 1 and m + 1.
 */
export function turns(agents: number, patience: number, time: number): (ahead: number) => Turn {
  if (patience === Infinity) {
    const served = agents * time;
    return (ahead) => ({
      answered: 1,
      answeredInTime: gammaCdf(served, ahead + 1),
      stillThere: poissonCdf(ahead, served),
    });
  }
  const c = agents * patience;
  const stays = exp(-time / patience);
  const leaves = -expm1(-time / patience);
  return (ahead) => {
    const answered = c / (c + ahead + 1);
    return {
      answered,
      answeredInTime: answered * incompleteBeta(ahead + 1, c + 1, leaves, stays),
      stillThere: stays * incompleteBeta(c, ahead + 1, stays, leaves),
    };
  };
}
