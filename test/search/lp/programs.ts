import fc from 'fast-check';
import type { LinearProgram } from '../../../src/search/lp/linear-program.ts';

interface Kind {
  readonly bounded: boolean;
  readonly integer?: boolean;
  readonly maxVariables?: number;
  readonly maxUpper?: number;
}

/** Small random programs with whole numbers, sparse rows, equalities, ranges and ties. */
export function programs(kind: Kind): fc.Arbitrary<LinearProgram> {
  const { bounded, integer = false, maxVariables = 6, maxUpper = 9 } = kind;
  const coefficient = fc.oneof(fc.constant(0), fc.integer({ min: -4, max: 4 }));
  const variable = fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.nat(maxUpper), fc.nat(9), fc.nat(9))
    .map(([lower, width, lowerKind, upperKind]) => ({
      lower: bounded || lowerKind > 1 ? lower : -Infinity,
      upper: bounded || upperKind > 3 ? lower + width : Infinity,
      ...(integer ? { integer: true } : {}),
    }));
  return fc.integer({ min: 1, max: maxVariables }).chain((n) =>
    fc.record({
      objective: fc.array(fc.integer({ min: -5, max: 5 }), { minLength: n, maxLength: n }),
      variables: fc.array(variable, { minLength: n, maxLength: n }),
      rows: fc.array(
        fc
          .tuple(
            fc.array(coefficient, { minLength: n, maxLength: n }),
            fc.integer({ min: -8, max: 8 }),
            fc.nat(6),
            fc.constantFrom('equal', 'range', 'atLeast', 'atMost'),
          )
          .map(([coefficients, bound, width, sense]) => ({
            terms: coefficients.flatMap((a, j) => (a === 0 ? [] : [[j, a] as const])),
            lower: sense === 'atMost' ? -Infinity : bound,
            upper: sense === 'atLeast' ? Infinity : sense === 'equal' ? bound : bound + width,
          })),
        { maxLength: 6 },
      ),
    }),
  );
}
