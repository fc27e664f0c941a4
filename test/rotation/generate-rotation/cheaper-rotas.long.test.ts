import { generateRotation } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { drawnMix } from '../../../bench/rota-mixes/drawn-mixes.ts';
import { brokenRules } from '../support/brute-force.ts';

describe('an objective that programs leave above its bound', () => {
  // Found before: 15, 2 and 1 single days off.
  it.each([
    [22, 5],
    [24, 0],
    [27, 0],
  ])('is brought to it by single walks, and every rule is kept (mix %i)', (mix, givenUp) => {
    const { input } = drawnMix(mix, givenUp);
    const asked = { ...input, objective: { singleDayOff: 1 }, maxSteps: 20_000 };
    const { status, objective, rota } = generateRotation(asked);
    expect({ status, objective }).toEqual({ status: 'optimal', objective: 0 });
    expect([...brokenRules(rota!, input)]).toEqual([]);
  });
});
