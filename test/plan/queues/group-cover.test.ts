import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { GroupCover } from '../../../src/plan/queues/group-cover.ts';
import { shareShifts } from '../../../src/plan/queues/share-shifts.ts';
import { onPositionSteps } from '../../../src/plan/queues/steps-of-shifts.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { coverModelOf } from '../../../src/shifts/engine/model/cover-model.ts';
import { dutiesOf } from '../../../src/shifts/engine/model/duties-of.ts';
import { evaluateCoverage, type ShiftType } from '../../../src/shifts/index.ts';

const HOURS = 24;

const types = (costPerHour: number): ShiftType[] => [
  {
    id: 'day',
    lengthMinutes: 480,
    earliestStartMinutes: 360,
    latestStartMinutes: 720,
    costPerHour,
    breaks: [{ kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 }],
  },
  {
    id: 'half',
    lengthMinutes: 240,
    earliestStartMinutes: 360,
    latestStartMinutes: 960,
    costPerHour,
  },
];

const modelOf = (costPerHour: number) =>
  coverModelOf({
    requirement: { intervalSeconds: 3600, agents: new Array<number>(HOURS).fill(0), cyclic: false },
    shiftTypes: types(costPerHour),
  });

/** Two queues from 06:00 to 18:00; the first group takes the first, the second both, the third the second. */
function shared(level: number) {
  const needs = new Float64Array(2 * HOURS);
  const gives = [0, 1, 2].map(() => new Float64Array(2 * HOURS));
  for (let hour = 6; hour < 18; hour++) {
    for (const q of [0, 1]) {
      const cell = q * HOURS + hour;
      needs[cell] = level + (hour % 3) * (q + 1);
      gives[q === 0 ? 0 : 2]![cell] = 1;
      gives[1]![cell] = 0.8;
    }
  }
  return { intervals: HOURS, needs, gives };
}

function naiveShortage(cover: GroupCover, { needs, gives }: ReturnType<typeof shared>): number {
  const have = new Float64Array(needs.length);
  for (const { group, pattern } of cover.shifts)
    for (const [e, interval] of pattern.intervals.entries())
      for (const q of [0, 1])
        have[q * HOURS + interval]! +=
          (gives[group]![q * HOURS + interval]! * pattern.ticks[e]!) /
          cover.models[group]!.ticksPerInterval;
  return needs.reduce((all, need, cell) => all + Math.max(0, need - have[cell]!), 0);
}

describe('shifts of several groups', () => {
  it('miss what a count from the beginning says, whatever comes and goes', () => {
    const needs = shared(4);
    const cover = new GroupCover([modelOf(1), modelOf(1.2), modelOf(1)], needs);
    cover.missingPrice = 3;
    const random = seededRandom(3);
    for (let k = 0; k < 60; k++) {
      const before = cover.objective;
      if (cover.shifts.length > 0 && random() < 0.4) {
        const place = Math.floor(random() * cover.shifts.length);
        const change = cover.change(cover.shifts[place]!, -1);
        cover.removeAt(place);
        expect(Math.abs(cover.objective - before - change)).toBeLessThan(1e-9);
      } else {
        const shift = cover.bestAddition(undefined);
        if (shift === undefined) continue;
        const change = cover.change(shift, 1);
        cover.add(shift);
        expect(change).toBeLessThan(0);
        expect(Math.abs(cover.objective - before - change)).toBeLessThan(1e-9);
      }
      expect(Math.abs(cover.shortage - naiveShortage(cover, needs))).toBeLessThan(1e-9);
    }
  });

  it('miss nothing in the end, and cost no more than they did', () => {
    const cover = new GroupCover([modelOf(1), modelOf(1.2), modelOf(1)], shared(4));
    const budget = () => new SearchBudget('test', Infinity);
    shareShifts(cover, seededRandom(1), budget(), 0);
    const first = cover.cost;
    expect(cover.shortage).toBeLessThan(0.1);
    shareShifts(cover, seededRandom(1), budget(), 60);
    expect(cover.shortage).toBeLessThan(0.1);
    expect(cover.cost).toBeLessThanOrEqual(first + 1e-9);
  });

  it('are none where a signal is given before', () => {
    const cover = new GroupCover([modelOf(1), modelOf(1.2), modelOf(1)], shared(4));
    const signal = AbortSignal.abort();
    shareShifts(cover, seededRandom(1), new SearchBudget('test', Infinity, { signal }), 400);
    expect(cover.shifts).toEqual([]);
  });
});

describe('steps of shifts', () => {
  it('have the people whom evaluateCoverage has', () => {
    const model = modelOf(1);
    const cover = new GroupCover([model, modelOf(1.2), modelOf(1)], shared(3));
    shareShifts(cover, seededRandom(2), new SearchBudget('test', Infinity), 50);
    const own = cover.shifts.filter(({ group }) => group === 0).map(({ pattern }) => pattern);
    const duties = dutiesOf(own, model);
    const agents = new Array<number>(288).fill(0);
    const { onPosition } = evaluateCoverage({
      requirement: { intervalSeconds: 300, agents, cyclic: true },
      duties,
    });
    expect([...onPositionSteps(duties, 1, 5, true)]).toEqual([...onPosition]);
  });
});
