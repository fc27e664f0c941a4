import fc from 'fast-check';
import { checkRotation, generateRotation, type Rota, type RotationRules } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { brokenRules } from '../support/brute-force.ts';
import { type RandomCase, randomCases } from '../support/random-problems.ts';

const rulesOf = ({ problem: { employees, ...rules } }: RandomCase): RotationRules => rules;
const namesOf = (rota: Rota, rules: RotationRules) =>
  new Set(checkRotation(rota, rules).map(({ code }) => code as string));

describe('the check of a rota', () => {
  it('names the same broken rules as a reader of strings, on thousands of rotas', () => {
    fc.assert(
      fc.property(randomCases(5), (given) => {
        const rules = rulesOf(given);
        expect(namesOf(given.rota, rules)).toEqual(brokenRules(given.rota, rules));
      }),
      { numRuns: 3000 },
    );
  });

  it('says where a rule is broken: the week and day of a 7-day run', () => {
    const rules = {
      shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
      demand: [[2, 1, 1, 1, 1, 1, 1]],
      daysOff: { min: 1, max: 7 },
      workStretch: { min: 1, max: 6 },
    };
    const off = new Array<null>(7).fill(null);
    const rota = [['D', ...off.slice(1)], new Array<string>(7).fill('D'), off];
    expect(checkRotation(rota, rules)).toEqual([
      {
        code: 'workStretch',
        week: 1,
        day: 0,
        message: '7 days worked in a row, at most 6',
        values: { found: 7, max: 6 },
      },
    ]);
  });

  it('reads the last week as followed by the first', () => {
    const rules = {
      shifts: [
        { id: 'D', startMinutes: 480, lengthMinutes: 480 },
        { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
      ],
      demand: [
        [1, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 1],
      ],
      daysOff: { min: 1, max: 7 },
      workStretch: { min: 1, max: 2 },
      minRestHours: 11,
    };
    const [violation] = checkRotation([['D', null, null, null, null, null, 'N']], rules);
    expect(violation).toEqual({
      code: 'minRestHours',
      week: 0,
      day: 6,
      message: '2 h from N to D, at least 11',
      values: { found: 2, shift: 'N', next: 'D', min: 11 },
    });
  });

  it('measures a rest over two days off, which may be short of 48 hours', () => {
    const rules = {
      shifts: [
        { id: 'D', startMinutes: 360, lengthMinutes: 480 },
        { id: 'N', startMinutes: 1320, lengthMinutes: 600 },
      ],
      demand: [
        [1, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 1, 0, 0],
      ],
      daysOff: { min: 1, max: 7 },
      workStretch: { min: 1, max: 2 },
      minRestHours: 48,
    };
    const rota = [['D', null, null, null, 'N', null, null]];
    const short = [{ code: 'minRestHours', week: 0, day: 4, values: { found: 46, min: 48 } }];
    expect(checkRotation(rota, rules)).toMatchObject(short);
    expect(checkRotation(rota, { ...rules, minRestHours: 46 })).toEqual([]);
    expect(generateRotation({ ...rules, employees: 1 }).status).toBe('infeasible');
  });
});

describe('the search', () => {
  it('never returns a rota that breaks a rule, and finds one wherever one is known', () => {
    fc.assert(
      fc.property(randomCases(4), (given) => {
        const rules = rulesOf(given);
        const { status, rota } = generateRotation({ ...given.problem, maxSteps: 20_000 });
        if (rota !== undefined) expect(brokenRules(rota, rules)).toEqual(new Set());
        if (brokenRules(given.rota, rules).size === 0) expect(status).toBe('optimal');
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with trying every rota of one or two weeks on whether there is one', () => {
    fc.assert(
      fc.property(randomCases(2), (given) => {
        // Beyond these there are too many rotas to try.
        const isExact = given.problem.shifts.every(({ demandIs }) => demandIs !== 'atLeast');
        fc.pre(given.problem.employees === 1 || (isExact && given.problem.shifts.length < 3));
        fc.pre(given.problem.demand.flat().some(Boolean));
        const { status } = generateRotation({ ...given.problem, maxSteps: 20_000 });
        expect(status).toBe(
          existsRota(rulesOf(given), given.problem.employees) ? 'optimal' : 'infeasible',
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** Tries the rotas of a demand, row by row of each day: who works what. */
function existsRota(rules: RotationRules, weeks: number): boolean {
  const days: (string | null)[] = new Array<string | null>(7 * weeks).fill(null);
  const ids = [null, ...rules.shifts.map(({ id }) => id)];
  const left = (s: number, day: number) =>
    rules.demand[s]![day]! -
    days.filter((id, at) => at % 7 === day && id === rules.shifts[s]!.id).length;
  const visit = (at: number): boolean => {
    if (at === days.length) {
      const rota = Array.from({ length: weeks }, (_, week) => days.slice(7 * week, 7 * week + 7));
      return brokenRules(rota, rules).size === 0;
    }
    for (const id of ids) {
      const s = rules.shifts.findIndex((shift) => shift.id === id);
      if (s >= 0 && rules.shifts[s]!.demandIs !== 'atLeast' && left(s, at % 7) <= 0) continue;
      days[at] = id;
      if (visit(at + 1)) return true;
      days[at] = null;
    }
    return false;
  };
  return visit(0);
}
