import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import { sum } from '../../../../src/core/sum.ts';
import { shapedWeek } from '../../../../src/forecast/engine/models/shaped-week.ts';
import { poissonDraw } from '../../../support/simulated-rows.ts';

const SLOTS = 48;
const shape = (slot: number) => 1.2 - Math.cos((2 * Math.PI * slot) / SLOTS);
const weekOf = (mean: (weekday: number, slot: number) => number) =>
  Array.from({ length: 7 }, (_, weekday) =>
    Float64Array.from({ length: SLOTS }, (_, slot) => mean(weekday, slot)),
  );

describe('a shaped week', () => {
  it('is what it was where nothing is chance', () => {
    const week = weekOf((weekday, slot) => (7 + weekday) * shape(slot + (weekday % 3)));
    expect(shapedWeek(week, { forget: 0.1, noise: 0 })).toEqual(week);
  });

  it('lies nearer to the truth than what chance made of it, the more so the fewer the contacts', () => {
    const random = seededRandom(11);
    const left = [2, 2000].map((usual) => {
      const truth = weekOf((weekday, slot) => usual * (1 + weekday / 20) * shape(slot));
      // The mean of 19 Poisson weeks, of which smoothing by 0.1 leaves as much noise.
      const week = truth.map((profile) =>
        profile.map(
          (mean) => sum(Array.from({ length: 19 }, () => poissonDraw(mean, random))) / 19,
        ),
      );
      const errorOf = (of: readonly Float64Array[]) =>
        sum(
          of.map((profile, day) => sum(profile.map((x, slot) => Math.abs(x - truth[day]![slot]!)))),
        );
      return errorOf(shapedWeek(week, { forget: 0.1, noise: 0.25 })) / errorOf(week);
    });
    expect(left[0]).toBeLessThan(0.6);
    expect(left[1]).toBeLessThan(1);
  });

  it('leaves a weekday of another shape to itself', () => {
    const week = weekOf((weekday, slot) => 10 * shape(weekday === 6 ? slot + 24 : slot));
    const shaped = shapedWeek(week, { forget: 0.1, noise: 0.001 });
    for (let slot = 0; slot < SLOTS; slot++)
      expect(Math.abs(shaped[6]![slot]! / week[6]![slot]! - 1)).toBeLessThan(0.02);
  });
});
