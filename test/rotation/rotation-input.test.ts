import { generateRotation, type RotationInput } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const problem: RotationInput = {
  employees: 3,
  shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
  demand: [[2, 2, 2, 2, 2, 2, 2]],
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 2, max: 5 },
};

describe('the input of a rota', () => {
  it.each<[string, Partial<RotationInput>, RegExp]>([
    [
      'a week of six days',
      { demand: [[1, 1, 1, 1, 1, 1]] },
      /demand\[0\] must be an array of 7 numbers/,
    ],
    [
      'too few rows of demand',
      { demand: [] },
      /demand must be an array of 1, a row for each shift/,
    ],
    [
      'an unknown shift',
      { forbiddenSequences: [['D', 'X']] },
      /forbiddenSequences\[0\]\[1\] must be the id of a shift/,
    ],
    [
      'a long sequence',
      { forbiddenSequences: [['D', 'D', 'D']] },
      /forbiddenSequences\[0\] must be two shifts/,
    ],
    [
      'a range upside down',
      { daysOff: { min: 3, max: 2 } },
      /daysOff must be a range whose min is at most its max/,
    ],
    [
      'a name used twice',
      {
        shifts: [problem.shifts[0]!, problem.shifts[0]!],
        demand: [...problem.demand, ...problem.demand],
      },
      /shifts\[1\]\.id must be a name that no other shift has/,
    ],
    ['a half employee', { employees: 2.5 }, /employees must be/],
  ])('refuses %s', (_, fault, message) => {
    expect(() => generateRotation({ ...problem, ...fault })).toThrow(message);
  });
});
