import { describe, expect, it } from 'vitest';
import type { LinearProgram, LinearRow } from '../../src/search/lp/linear-program.ts';
import { solveLinearProgram } from '../../src/search/lp/solve-linear-program.ts';

// H. P. Williams, Model Building in Mathematical Programming, manpower planning: three skills, three
// years, retraining up and down, lay-offs, short-time work. It is a planner of another kind than
// `hiringPlan`, which knows one pool and no lay-offs; the solver beneath both is the same.

const skills = [0, 1, 2] as const;
const years = [0, 1, 2] as const;
const strength = [2000, 1500, 1000];
const need = [
  [1000, 1400, 1000],
  [500, 2000, 1500],
  [0, 2500, 2000],
];
const leaveFirstYear = [0.25, 0.2, 0.1];
const leaveLater = [0.1, 0.05, 0.05];
const mostRecruits = [500, 800, 500];
const redundancy = [200, 500, 500];
const excessCost = [1500, 2000, 3000];
const shortTimeCost = [500, 400, 400];

type Kind = 'staff' | 'recruit' | 'layOff' | 'excess' | 'shortTime' | 'up' | 'down' | 'downTwo';
const kinds: readonly Kind[] = [
  'staff',
  'recruit',
  'layOff',
  'excess',
  'shortTime',
  'up',
  'down',
  'downTwo',
];
const at = (kind: Kind, year: number, skill: number) =>
  (kinds.indexOf(kind) * 3 + year) * 3 + skill;

/** `up` lifts a skill by one, `down` and `downTwo` lower it by one and two: half of those people leave. */
function manpower(costOf: (kind: Kind, skill: number) => number): LinearProgram {
  const variables = kinds.flatMap((kind) =>
    years.flatMap(() => skills.map((skill) => ({ lower: 0, upper: mostOf(kind, skill) }))),
  );
  const rows: LinearRow[] = years.flatMap((year) => [
    ...skills.map((skill) => balance(year, skill)),
    ...skills.map((skill) => ({
      terms: [
        [at('staff', year, skill), 1],
        [at('excess', year, skill), -1],
        [at('shortTime', year, skill), -0.5],
      ] as const,
      lower: need[year]![skill]!,
      upper: need[year]![skill]!,
    })),
    {
      terms: [
        [at('up', year, 1), 1],
        [at('staff', year, 2), -0.25],
      ] as const,
      lower: -Infinity,
      upper: 0,
    },
    {
      terms: skills.map((skill) => [at('excess', year, skill), 1] as const),
      lower: -Infinity,
      upper: 150,
    },
  ]);
  const objective = kinds.flatMap((kind) =>
    years.flatMap(() => skills.map((skill) => costOf(kind, skill))),
  );
  return { objective, rows, variables };
}

function mostOf(kind: Kind, skill: number): number {
  const most: Record<Kind, number> = {
    staff: 1e5,
    recruit: mostRecruits[skill]!,
    layOff: 1e5,
    excess: 150,
    shortTime: 50,
    up: [200, 1e5, 0][skill]!,
    down: skill > 0 ? 1e5 : 0,
    downTwo: skill > 1 ? 1e5 : 0,
  };
  return most[kind];
}

function balance(year: number, skill: number): LinearRow {
  const terms: [number, number][] = [
    [at('staff', year, skill), -1],
    [at('recruit', year, skill), 1 - leaveFirstYear[skill]!],
    [at('layOff', year, skill), -1],
    [at('up', year, skill), -1],
    [at('down', year, skill), -1],
    [at('downTwo', year, skill), -1],
  ];
  const stay = 1 - leaveLater[skill]!;
  if (skill > 0) terms.push([at('up', year, skill - 1), stay]);
  if (skill < 2) terms.push([at('down', year, skill + 1), 0.5]);
  if (skill < 1) terms.push([at('downTwo', year, skill + 2), 0.5]);
  if (year > 0) terms.push([at('staff', year - 1, skill), stay]);
  const given = year === 0 ? -stay * strength[skill]! : 0;
  return { terms, lower: given, upper: given };
}

const moneyOf = (kind: Kind, skill: number): number =>
  ({
    staff: 0,
    recruit: 0,
    layOff: redundancy[skill]!,
    excess: excessCost[skill]!,
    shortTime: shortTimeCost[skill]!,
    up: [400, 500, 0][skill]!,
    down: 0,
    downTwo: 0,
  })[kind];

describe("Williams' manpower plan", () => {
  const fewest = solveLinearProgram(manpower((kind) => Number(kind === 'layOff')));
  const cheapest = solveLinearProgram(manpower(moneyOf));

  it('needs 841.796875 lay-offs at least', () => {
    expect(fewest.status).toBe('optimal');
    expect(Math.abs(fewest.objective - 841.796875)).toBeLessThan(1e-6);
  });

  it('costs 498,677.2853 at least, with 1,423.7 lay-offs', () => {
    expect(cheapest.objective.toFixed(4)).toBe('498677.2853');
    const layOffs = years.flatMap((year) => skills.map((s) => cheapest.x[at('layOff', year, s)]!));
    expect(layOffs.reduce((sum, heads) => sum + heads).toFixed(1)).toBe('1423.7');
  });

  it('costs 942,712.52 more where as few as possible are laid off', () => {
    const program = manpower(moneyOf);
    const layOffs = years.flatMap((y) => skills.map((s) => [at('layOff', y, s), 1] as const));
    const few = { terms: layOffs, lower: 841.796875, upper: 841.796875 };
    const { objective } = solveLinearProgram({ ...program, rows: [...program.rows, few] });
    expect(objective.toFixed(2)).toBe('1441389.80');
    // The source subtracts the rounded costs and prints 942,712.51.
    expect((objective - cheapest.objective).toFixed(4)).toBe('942712.5173');
  });
});
