import {
  generateAlternatives,
  generateRotation,
  type RotationInput,
  relaxRotation,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { brokenRules } from '../support/brute-force.ts';

const problem: RotationInput = {
  employees: 9,
  shifts: [
    { id: 'E', startMinutes: 360, lengthMinutes: 480, minRun: 2, maxRun: 5 },
    { id: 'L', startMinutes: 840, lengthMinutes: 480, minRun: 2, maxRun: 5 },
    { id: 'N', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 },
  ],
  demand: Array.from({ length: 3 }, () => new Array<number>(7).fill(2)),
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 3, max: 6 },
  minRestHours: 11,
};

describe('several rotas to choose from', () => {
  it('are all different, and each keeps every rule', () => {
    const rotas = generateAlternatives(problem, 3);
    expect(rotas.length).toBe(3);
    expect(new Set(rotas.map(({ rota }) => JSON.stringify(rota))).size).toBe(3);
    for (const { rota } of rotas) expect(brokenRules(rota!, problem)).toEqual(new Set());
  });
});

describe('several rotas of a wrong input', () => {
  it('are refused with the faults of both arguments', () => {
    expect(() => generateAlternatives({ ...problem, employees: 0 }, 0)).toThrow(
      /employees must be[\s\S]*count must be a whole number of 1 or more \(got 0\)/,
    );
  });
});

describe('an infeasible problem', () => {
  const tight = { ...problem, employees: 7, workStretch: { min: 3, max: 5 }, maxSteps: 3000 };

  it('names the smallest changes that help, each with its rota', () => {
    expect(generateRotation(tight).status).toBe('infeasible');
    const relaxations = relaxRotation(tight);
    expect(relaxations.map(({ message }) => message)).toContain('plan with 9 employees');
    expect(relaxations.at(-1)!.message).toBe('miss the demand by as few people as possible');
    for (const { input: changed, result } of relaxations) {
      expect(brokenRules(result.rota!, changed)).toEqual(new Set());
    }
  });
});
