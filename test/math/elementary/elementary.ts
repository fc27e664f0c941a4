import { exp } from '../../../src/math/elementary/exp.ts';
import { expm1 } from '../../../src/math/elementary/expm1.ts';
import { log, log1p } from '../../../src/math/elementary/log.ts';
import { pow } from '../../../src/math/elementary/pow.ts';
import { cos, sin } from '../../../src/math/elementary/sin-cos.ts';

/** All of them, by name. */
export const elementary = { exp, expm1, log, log1p, pow, sin, cos };
