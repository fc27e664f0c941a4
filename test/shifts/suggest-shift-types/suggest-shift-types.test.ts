import { designShifts, type SuggestShiftTypesInput, suggestShiftTypes } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const highs = await highsLoader();

const early = {
  id: 'early',
  lengthMinutes: 480,
  earliestStartMinutes: 480,
  latestStartMinutes: 480,
};
const late = { ...early, id: 'late', earliestStartMinutes: 720, latestStartMinutes: 720 };
const part = {
  id: 'part',
  lengthMinutes: [240, 300],
  earliestStartMinutes: 480,
  latestStartMinutes: 960,
};

/** Hours of a day that is not a cycle: so many agents from an hour on. */
const dayOf = (...levels: readonly (readonly [number, number])[]) => ({
  intervalSeconds: 3600,
  agents: Array.from(
    { length: 24 },
    (_, hour) => levels.findLast(([from]) => hour >= from)?.[1] ?? 0,
  ),
});

/** Six in the morning, three until the evening: the full shifts leave three idle from 12 to 16. */
const morning = dayOf([8, 6], [12, 3], [20, 0]);

const paid = (input: SuggestShiftTypesInput) => suggestShiftTypes(input).design.coverage.paidHours;

describe('suggested shift types', () => {
  it('name the start and length that save most, and what they ask of people', () => {
    const { today, changes, saving, status } = suggestShiftTypes({
      requirement: morning,
      shiftTypes: [early, late],
      offered: [part],
    });
    expect(today).toEqual({ objective: 72, paidHours: 72, distinctShifts: 2 });
    expect(changes.map(({ saving, savedHours }) => [saving, savedHours])).toEqual([[24, 24]]);
    expect(changes[0]!.asks).toMatchObject({ startsBefore6: 0, splitShifts: 0, nightShifts: 0 });
    expect(changes[0]!.asks.shortShifts).toBeGreaterThan(0);
    expect([saving, status]).toEqual([24, 'optimal']);
  });

  it('begin with the type that saves most', () => {
    const { changes } = suggestShiftTypes({
      requirement: morning,
      shiftTypes: [early, late],
      // A third kind of shift saves nothing by itself.
      limits: { maxDistinctShifts: 2 },
      mostDistinctShifts: 3,
      // Six hours in the morning leave people idle from 12 to 14, four do not.
      offered: [
        { ...part, id: 'six', lengthMinutes: 360 },
        { ...part, id: 'four', lengthMinutes: 240 },
      ],
    });
    expect(changes.map(({ kinds, title, saving }) => [kinds, title, saving])).toEqual([
      [['starts'], 'four of 4 h from 08:00', 24],
    ]);
  });

  it('are none where today is the best of all that is offered, and say so', () => {
    const found = suggestShiftTypes({
      requirement: dayOf([8, 2], [16, 0]),
      shiftTypes: [early],
      offered: [part],
    });
    expect(found.changes).toEqual([]);
    expect(found.status).toBe('optimal');
    expect(found.savingAtMost).toBeLessThan(1e-6);
    expect(found.passed.map(({ title }) => title)).toContain('part of 4 h at any other start');
    for (const { atMost } of found.passed) expect(atMost ?? 0).toBeLessThan(1e-6);
  });

  it('begin with what makes a design possible where today has none', () => {
    const { changes, status, today, asksToday, saving, objective } = suggestShiftTypes({
      requirement: morning,
      shiftTypes: [early],
      offered: [{ ...late, id: 'full', earliestStartMinutes: 600 }, part],
    });
    expect([today, asksToday.shortShifts, status]).toEqual([undefined, 0, 'optimal']);
    const [first, ...others] = changes;
    expect(first).toMatchObject({ makesPossible: true, saving: 0, savedHours: 0 });
    // Six four-hour mornings and three people until eight, 24 + 24, is the least.
    expect([objective, first!.after.objective - saving]).toEqual([48, 48]);
    for (const change of others) expect(change.makesPossible).toBeUndefined();
    for (const { shiftTypes, after } of changes) {
      const { status, objective } = designShifts({ requirement: morning, shiftTypes });
      expect([status, objective]).toEqual([
        expect.stringMatching(/optimal|feasible/),
        after.objective,
      ]);
    }
  });

  it('are none where nothing offered makes a design possible', () => {
    const { changes, status, today, design, savingAtMost } = suggestShiftTypes({
      requirement: morning,
      shiftTypes: [early],
      offered: [{ ...part, latestStartMinutes: 600 }],
    });
    expect([changes, today, status, design.status, savingAtMost]).toEqual([
      [],
      undefined,
      'infeasible',
      'infeasible',
      undefined,
    ]);
  });

  it('save money where hours have prices: dear part-time does not pay', () => {
    const of = (costPerHour: number) =>
      suggestShiftTypes({
        requirement: morning,
        shiftTypes: [early, late],
        offered: [{ ...part, costPerHour }],
      }).saving;
    // Six of four hours in the morning, 36, and three late ones, 24, instead of 72.
    expect(of(1.5)).toBe(12);
    expect(of(2.5)).toBe(0);
  });

  it('keep the share of what is offered', () => {
    const limits = { typeShares: [{ typeIds: ['part'], atMost: 0.1 }] };
    const { design, changes } = suggestShiftTypes({
      requirement: { ...morning, agents: morning.agents.map((need) => 10 * need) },
      shiftTypes: [early, late],
      offered: [part],
      limits,
    });
    expect(changes.length).toBeGreaterThan(0);
    const hoursOf = (isPart: boolean) =>
      design.dailyDemand
        .filter(({ typeId }) => typeId.startsWith('part') === isPart)
        .reduce((sum, { paidMinutes, counts }) => sum + (paidMinutes / 60) * counts[0]!, 0);
    expect(hoursOf(true)).toBeGreaterThan(0);
    expect(hoursOf(true)).toBeLessThanOrEqual(0.1 * (hoursOf(true) + hoursOf(false)) + 1e-9);
  });

  it('ask for more distinct shifts only where that is offered', () => {
    const stairs = {
      requirement: dayOf([8, 2], [10, 4], [12, 6], [16, 4], [18, 2], [20, 0]),
      shiftTypes: [{ ...early, latestStartMinutes: 720 }],
      offered: [],
      limits: { maxDistinctShifts: 2 },
    };
    expect(suggestShiftTypes(stairs).changes).toEqual([]);
    const [change] = suggestShiftTypes({ ...stairs, mostDistinctShifts: 3 }).changes;
    expect(change).toMatchObject({
      kinds: ['distinctShifts'],
      title: 'up to 3 distinct shifts',
      limits: { maxDistinctShifts: 3 },
    });
    expect(change!.after).toMatchObject({ paidHours: 48, distinctShifts: 3 });
  });

  it('move breaks where that is offered', () => {
    // Half eat at noon and half at one, so the rush of four takes eight; who eats at eleven or two leaves it alone.
    const meal = { kind: 'meal', minutes: 60, earliestMinutes: 240, latestMinutes: 300 } as const;
    const agents = morning.agents.map((_, hour) =>
      hour < 8 || hour >= 16 ? 0 : hour === 12 || hour === 13 ? 4 : 2,
    );
    const input = {
      requirement: { intervalSeconds: 3600, agents },
      shiftTypes: [{ ...early, breaks: [meal] }],
      offered: [],
    };
    const [change] = suggestShiftTypes({ ...input, breakSlackMinutes: 60 }).changes;
    expect(change).toMatchObject({ kinds: ['breaks'], saving: 4 * 7 });
    expect(change!.shiftTypes[0]!.breaks).toEqual([
      { ...meal, earliestMinutes: 180, latestMinutes: 360 },
    ]);
    expect(suggestShiftTypes(input).changes).toEqual([]);
  });

  it('save no less where more is offered', () => {
    const input = { requirement: morning, shiftTypes: [early, late] };
    const few = paid({ ...input, offered: [{ ...part, lengthMinutes: 300 }] });
    expect(paid({ ...input, offered: [part] })).toBeLessThanOrEqual(few);
  });

  it('refuse an offered type with an id of today', () => {
    expect(() =>
      suggestShiftTypes({ requirement: morning, shiftTypes: [early], offered: [early] }),
    ).toThrow(/offered must be types with other ids than those of shiftTypes/);
  });

  describe('on random days', () => {
    const cases = Array.from({ length: 12 }, (_, i) => {
      const input = { ...problemOf(i + 1), leastSaving: 0 };
      return { input, found: suggestShiftTypes(input) };
    });

    it('add up, and `designShifts` finds each design that is promised', () => {
      for (const { input, found } of cases) {
        const { today, changes, saving, design } = found;
        let left = today!.objective;
        for (const { saving, after, shiftTypes, limits } of changes) {
          left -= saving;
          const { requirement } = input;
          const applied = designShifts({ requirement, shiftTypes, limits });
          expect(applied.objective).toBe(after.objective);
          expect(Math.abs(left - after.objective)).toBeLessThan(1e-9 * today!.objective);
        }
        expect(design.objective).toBe(changes.at(-1)?.after.objective ?? today!.objective);
        expect(Math.abs(saving - (today!.objective - design.objective))).toBeLessThan(
          1e-9 * saving + 1e-12,
        );
      }
    });

    it('lie between today and what HiGHS says of a free choice', () => {
      for (const { input, found } of cases) {
        const { objective, bound, today } = found;
        const best = freeChoice(input);
        expect(bound).toBeLessThanOrEqual(best * (1 + 1e-9));
        expect(objective).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        // Nothing limits the number of distinct shifts: what saves anything is found.
        expect(today!.objective - objective!).toBeGreaterThanOrEqual(
          0.5 * (today!.objective - best) - 1e-9,
        );
      }
    });
  });
});

/** A day of hours from 8 to 20 with two full shifts, and four to six hours offered. */
function problemOf(seed: number): SuggestShiftTypesInput {
  const random = seededRandom(seed);
  const agents = Array.from({ length: 24 }, (_, hour) =>
    hour < 8 || hour >= 20 ? 0 : 1 + Math.floor(8 * random()),
  );
  return {
    requirement: { intervalSeconds: 3600, agents },
    shiftTypes: [early, late],
    offered: [{ ...part, lengthMinutes: [240, 300, 360] }],
  };
}

/** The paid hours of the cheapest day of all shifts of today and all that are offered, by HiGHS. */
function freeChoice({ requirement }: SuggestShiftTypesInput): number {
  const kinds = [[8, 8] as const, [12, 8] as const];
  const offers = [4, 5, 6].flatMap((length) =>
    Array.from({ length: 9 }, (_, i) => [8 + i, length] as const),
  );
  const shifts = [...kinds, ...offers];
  const rows = [...requirement.agents].flatMap((need, hour) => {
    const over = shifts.flatMap(([from, length], s) =>
      hour >= from && hour < from + length ? [`n${s}`] : [],
    );
    return need > 0 ? [`${over.join(' + ')} >= ${need}`] : [];
  });
  const { ObjectiveValue } = highs.solve(
    `Minimize\n${shifts.map(([, length], s) => `${length} n${s}`).join(' + ')}\nSubject To\n${rows.join('\n')}\nGeneral\n${shifts.map((_, s) => `n${s}`).join(' ')}\nEnd`,
  );
  return ObjectiveValue;
}
