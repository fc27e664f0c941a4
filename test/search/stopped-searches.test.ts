import { generateRotation } from 'halfhour/rotation';
import { designShifts, placeBreaks, type ShiftType } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { threeShiftTeam } from '../rotation/support/three-shift-team.ts';

/** Aborts as soon as so many steps are done: it is looked at once before the first and once after each. */
function abortedAfter(steps: number) {
  let looks = 0;
  return {
    get aborted() {
      return ++looks > steps;
    },
  };
}

const rota = threeShiftTeam(1);

const shiftType: ShiftType = {
  id: 'day',
  lengthMinutes: 510,
  earliestStartMinutes: 360,
  latestStartMinutes: 900,
  startGridMinutes: 60,
  breaks: [
    { kind: 'rest', minutes: 15, earliestMinutes: 75, latestMinutes: 150 },
    { kind: 'meal', minutes: 30, earliestMinutes: 180, latestMinutes: 300 },
  ],
};
const agents = Array.from({ length: 48 }, (_, i) => (i < 12 || i > 44 ? 0 : 4 + ((i * 5) % 7)));
const requirement = { intervalSeconds: 1800, agents };

describe('a search that is stopped', () => {
  it.each([1, 40, 300])('answers what it answers with so many steps: a rota after %i', (steps) => {
    const stopped = generateRotation({ ...rota, signal: abortedAfter(steps) });
    expect(stopped).toEqual(generateRotation({ ...rota, maxSteps: steps }));
    expect(stopped.steps).toBe(steps);
  });

  it.each([1, 40, 90])('stops at the next step: shifts after %i', (steps) => {
    const input = { requirement, shiftTypes: [shiftType] };
    const stopped = designShifts({ ...input, signal: abortedAfter(steps) });
    expect(stopped.steps - steps).toBeLessThanOrEqual(1);
    expect(stopped.duties.length).toBeGreaterThan(0);
  });

  it.each([1, 40, 90, 150, 250])(
    'answers what it answers with so many: breaks after %i',
    (steps) => {
      // Too few people, so that no plan is without missing hours and the search goes on to its annealing.
      const { duties } = designShifts({ requirement, shiftTypes: [shiftType], maxSteps: 50 });
      const input = { requirement, shiftTypes: [shiftType], duties: duties.slice(2) };
      const stopped = placeBreaks({ ...input, signal: abortedAfter(steps) });
      expect(stopped).toEqual(placeBreaks({ ...input, maxSteps: steps }));
      expect(stopped.steps).toBeLessThanOrEqual(steps);
    },
  );
});
