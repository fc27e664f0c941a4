import { describe, expect, it } from 'vitest';
import { likelyStaffs } from '../../../src/simulate/optimise-skill-groups/likely-staffs.ts';
import type { SkillProblem } from '../../../src/simulate/optimise-skill-groups/problem.ts';
import {
  type SeenStaff,
  ServiceModel,
} from '../../../src/simulate/optimise-skill-groups/service-model.ts';

/** Two queues, each with agents of its own and some for both: the more there are of these the less one more does. */
const late = ([a, b, both]: readonly number[]): number[] => [
  -1.6 - 0.25 * (a! - 8) - 0.15 * (both! - 4) + 0.01 * (both! - 4) ** 2,
  -1.6 - 0.2 * (b! - 8) - 0.15 * (both! - 4) + 0.01 * (both! - 4) ** 2,
];
const seenAt = (staff: readonly number[]): SeenStaff => ({ staff, late: late(staff) });

function around(centre: readonly number[], steps: number): SeenStaff[] {
  const offsets = Array.from({ length: 2 * steps + 1 }, (_, i) => i - steps);
  return offsets
    .flatMap((a) => offsets.flatMap((b) => offsets.map((c) => [a, b, c])))
    .map((by) => seenAt(centre.map((agents, g) => agents + by[g]!)))
    .sort((x, y) => away(x.staff, centre) - away(y.staff, centre));
}
const away = (x: readonly number[], y: readonly number[]) =>
  x.reduce((all, value, g) => all + Math.abs(value - y[g]!), 0);

/** The textbook's formula: the base and kernel(new, seen) (kernel(seen, seen) + noise)^-1 (seen - base), by elimination. */
function meanOfProcess(seen: readonly SeenStaff[], q: number, by: readonly number[]): number {
  const base = seen[0]!;
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((all, value, g) => all + value * y[g]!, 0);
  const kernel = (x: readonly number[], y: readonly number[]) =>
    0.0025 + 0.09 * dot(x, y) + 0.0009 * dot(x, y) ** 2;
  const steps = seen.map(({ staff }) => staff.map((agents, g) => agents - base.staff[g]!));
  const rows = steps.map((x, i) => [
    ...steps.map((y, j) => kernel(x, y) + (i === j ? 0.0001 * (1 + (dot(x, x) / 36) ** 2) : 0)),
    seen[i]!.late[q]! - base.late[q]!,
  ]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i]!;
    for (let j = 0; j < rows.length; j++) {
      if (j === i) continue;
      const times = rows[j]![i]! / pivot[i]!;
      rows[j] = rows[j]!.map((entry, k) => entry - times * pivot[k]!);
    }
  }
  return rows.reduce(
    (all, row, i) => all + (kernel(steps[i]!, by) * row.at(-1)!) / row[i]!,
    base.late[q]!,
  );
}

describe('ServiceModel', () => {
  const centre = [8, 8, 4];
  const model = new ServiceModel(seenAt(centre), around(centre, 1), 1);

  it('goes through what is of the second degree, beyond what it has seen as well', () => {
    for (const by of [
      [0, 0, 0],
      [1, -1, 1],
      [2, -1, 0],
      [0, 1, 2],
    ]) {
      const foretold = model.late(by);
      const seen = late(centre.map((agents, g) => agents + by[g]!));
      // What is thought beforehand draws slopes and bends a little towards nothing.
      for (const [q, value] of seen.entries()) {
        expect(Math.abs(foretold[q]! - value)).toBeLessThan(0.02);
      }
    }
  });

  it('is the mean of a Gaussian process with what is thought beforehand, far and near', () => {
    const seen = [...around(centre, 1).slice(0, 9), seenAt([11, 5, 6]), seenAt([2, 14, 4])];
    const found = new ServiceModel(seen[0]!, seen, 1);
    for (const by of [
      [1, 1, -1],
      [3, -2, 1],
    ])
      for (const q of [0, 1])
        expect(Math.abs(found.late(by)[q]! - meanOfProcess(seen, q, by))).toBeLessThan(1e-9);
  });

  it('has the slopes and bends of what it foretells', () => {
    const from = [1, 0, -1];
    for (const q of [0, 1]) {
      const slopes = model.slopesAt(q, from);
      for (const g of centre.keys()) {
        const to = from.map((value, h) => (h === g ? value + 1 : value));
        const step = model.late(to)[q]! - model.late(from)[q]!;
        expect(Math.abs(step - slopes[g]! - model.bend(q, g, g) / 2)).toBeLessThan(1e-12);
      }
    }
  });
});

describe('likelyStaffs', () => {
  const problem = {
    costs: [1, 1, 1.1],
    min: [0, 0, 0],
    max: [Infinity, Infinity, Infinity],
  } as unknown as SkillProblem;
  const centre = [9, 9, 4];
  const price = 18 + 4.4;
  const model = new ServiceModel(seenAt(centre), around(centre, 1), 1);
  const found = likelyStaffs(
    model,
    { late: [-1.6, -1.6], below: price, scale: 1, reach: 8 },
    problem,
    (staff) => staff.join() === '8,8,4',
  );

  it('promises most of a staff that is cheaper and enough, and nothing of what was played', () => {
    const [best] = found;
    expect(late(best!.staff).every((value) => value < -1.6 + 0.1)).toBe(true);
    expect(found.map(({ staff }) => staff.join())).not.toContain('8,8,4');
    const costs = found.map(({ staff }) => staff[0]! + staff[1]! + 1.1 * staff[2]!);
    expect(Math.max(...costs)).toBeLessThan(price);
    expect(new Set(found.map(({ staff }) => staff.join())).size).toBe(found.length);
  });

  it('keeps within reach, minima and maxima', () => {
    const limited = likelyStaffs(
      model,
      { late: [-1.6, -1.6], below: price, scale: 1, reach: 3 },
      { ...problem, min: [9, 0, 4], max: [Infinity, Infinity, 5] },
      () => false,
    );
    expect(limited.length).toBeGreaterThan(0);
    for (const { staff } of limited) {
      expect(staff[0]).toBeGreaterThanOrEqual(9);
      expect([4, 5]).toContain(staff[2]);
      expect(away(staff, centre)).toBeLessThanOrEqual(3);
    }
  });
});
