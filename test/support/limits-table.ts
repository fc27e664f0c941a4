import type { Limits } from '../../src/core/limits.ts';
import * as limits from '../../src/core/limits.ts';

/** Every limit of every function, in the order of their names. */
export const LIMITS = Object.entries(limits as Readonly<Record<string, Limits>>)
  .flatMap(([callee, make]) =>
    Object.entries(make()).map(([counted, { most, advice }]) => ({
      callee,
      counted,
      most,
      advice,
    })),
  )
  .sort((a, b) => (`${a.callee}.${a.counted}` < `${b.callee}.${b.counted}` ? -1 : 1));
