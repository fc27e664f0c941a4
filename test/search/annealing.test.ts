import { expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { accepts, anneal } from '../../src/search/annealing.ts';
import { SearchBudget } from '../../src/search/search-budget.ts';

it('a change that is no worse is always taken, one for the worse as often as its temperature says', () => {
  const never = () => 1;
  expect([accepts(-1, 1, never), accepts(0, 1, never), accepts(1, 1, never)]).toEqual([
    true,
    true,
    false,
  ]);
  const random = seededRandom(1);
  const tries = 20_000;
  for (const change of [0.5, 1, 2]) {
    let taken = 0;
    for (let i = 0; i < tries; i++) if (accepts(change, 1, random)) taken++;
    // Four standard errors of a share of 20,000.
    expect(Math.abs(taken / tries - Math.exp(-change))).toBeLessThanOrEqual(
      4 * 0.5 * tries ** -0.5,
    );
  }
});

it('annealing cools by one ratio from stage to stage, and spends a step for its tries', () => {
  const budget = new SearchBudget('anneal', 1000);
  const temperatures: number[] = [];
  const stages: number[] = [];
  let looks = 0;
  anneal(
    { stages: 3, steps: 6, triesPerStep: 2, hottest: 8, coldest: 1 / 16 },
    budget,
    (done) => stages.push(done),
    (temperature) => temperatures.push(temperature),
    () => looks++,
  );
  expect(stages).toEqual([0, 0.5, 1]);
  expect(temperatures).toEqual([8, 8, 8, 8, 2, 2, 2, 2, 0.5, 0.5, 0.5, 0.5]);
  expect([looks, budget.steps]).toEqual([6, 6]);
});

it('annealing finds the lowest of many valleys, where going down alone stays in the next one', () => {
  const height = (x: number) => Math.abs(x - 70) / 10 + (x % 10 === 0 ? 0 : 3);
  const random = seededRandom(2);
  let [x, best] = [10, 10];
  anneal(
    { stages: 30, steps: 300, triesPerStep: 20, hottest: 4, coldest: 0.05 },
    new SearchBudget('anneal', 1000),
    () => {},
    (temperature) => {
      const other = x + (random() < 0.5 ? -1 : 1);
      if (accepts(height(other) - height(x), temperature, random)) x = other;
    },
    () => {
      if (height(x) < height(best)) best = x;
    },
  );
  expect(best).toBe(70);
});

it('annealing stops with its budget', () => {
  const budget = new SearchBudget('anneal', 3);
  anneal(
    { stages: 5, steps: 50, triesPerStep: 1, hottest: 1, coldest: 0.1 },
    budget,
    () => {},
    () => {},
    () => {},
  );
  expect(budget.steps).toBe(3);
});
