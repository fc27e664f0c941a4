import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import { countOfLog } from '../../../../src/forecast/engine/calendar/count-of-log.ts';
import { poissonDraw } from '../../../support/simulated-rows.ts';

describe('the mean of a count by that of its log', () => {
  it.each([0.05, 0.75, 3, 20, 60])('is found again from draws of mean %f', (mean) => {
    const random = seededRandom(3);
    const draws = 20_000;
    let total = 0;
    for (let i = 0; i < draws; i++) total += Math.log(poissonDraw(mean, random) + 0.5);
    // Four standard errors of the mean log of so many draws, which are 1 / sqrt(mean) apart at most.
    const tolerance = 4 / Math.sqrt(draws * mean);
    expect(Math.abs(countOfLog(total / draws) / mean - 1)).toBeLessThan(tolerance);
  });

  it('is none where no day had any, and rises', () => {
    expect(countOfLog(Math.log(0.5))).toBe(0);
    const counts = Array.from({ length: 60 }, (_, i) => countOfLog(-0.7 + 0.1 * i));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});
