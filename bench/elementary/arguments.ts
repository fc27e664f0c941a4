/** One function, arguments spread over its exponents, and where others have found it hard. */
export interface Spread {
  readonly name: 'exp' | 'expm1' | 'log' | 'log1p' | 'pow' | 'sin' | 'cos';
  readonly draw: (random: () => number) => readonly number[];
  readonly hard: readonly (readonly number[])[];
}

const between = (random: () => number, from: number, to: number) => from + (to - from) * random();

const signed = (random: () => number, size: number) => (random() < 0.5 ? -size : size);

/** Any size from 2^from to 2^to. */
const sized = (random: () => number, from: number, to: number) => 2 ** between(random, from, to);

const angle = (random: () => number) => [
  random() < 0.2
    ? Math.round(between(random, -667_000, 667_000)) * (Math.PI / 2)
    : signed(random, sized(random, -60, 20)),
];

/**
 * The hard ones: those whose value lies next to the middle between two doubles or next to a double (V. Lefèvre and
 * J.-M. Muller, Worst cases for correct rounding of the elementary functions in double precision, 2001), and the
 * double that is nearest to a multiple of π/2 within the domain.
 */
export const SPREADS: readonly Spread[] = [
  {
    name: 'exp',
    draw: (random) => [
      random() < 0.5 ? between(random, -745, 709.7) : signed(random, sized(random, -60, 9)),
    ],
    hard: [[-745.13], [709.782712893384], [-708.4], [0.5], [Math.LN2], [-Math.LN2 / 128]],
  },
  {
    name: 'expm1',
    draw: (random) => [
      random() < 0.3 ? between(random, -45, 709.7) : signed(random, sized(random, -60, 5)),
    ],
    hard: [[709.782712893384], [-37.5], [39.999], [40.001], [Math.LN2 / 128], [-Math.LN2 / 128]],
  },
  {
    name: 'log',
    draw: (random) => [
      random() < 0.5 ? sized(random, -1073, 1023) : 1 + signed(random, sized(random, -52, -1)),
    ],
    hard: [[5e-324], [2 ** -1022], [Number.MAX_VALUE], [1 - 2 ** -53], [1 + 2 ** -52], [127 / 128]],
  },
  {
    name: 'log1p',
    draw: (random) => [
      random() < 0.2
        ? sized(random, 0, 150)
        : random() < 0.5
          ? signed(random, sized(random, -80, -1e-9))
          : between(random, -1, 1),
    ],
    hard: [[2 ** -53 - 1], [-(2 ** -53)], [1 / 128], [-1 / 128], [2 ** 53]],
  },
  {
    name: 'pow',
    draw: (random) => {
      const base =
        random() < 0.5 ? sized(random, -300, 300) : 1 + signed(random, sized(random, -40, -1));
      const most = 707 / Math.abs(Math.log(base));
      return [
        base,
        random() < 0.5
          ? between(random, -most, most)
          : signed(random, most * sized(random, -30, 0)),
      ];
    },
    hard: [
      [10, 22],
      [2, -1022],
      [1 + 2 ** -52, 3e18],
      [0.9999999167688639, -8086126898.524466],
    ],
  },
  { name: 'sin', draw: angle, hard: [[Math.PI], [2 ** 20], [355], [103_993], [1e-9]] },
  {
    name: 'cos',
    draw: angle,
    hard: [[Math.PI / 2], [2 ** 20], [11], [51_819 * 1.5707963267948966]],
  },
];
