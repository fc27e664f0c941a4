import { designShifts, type SuggestShiftTypesInput, suggestShiftTypes } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';

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

  it('say what a wider share saves, as a change of its own', () => {
    const limits = { typeShares: [{ typeIds: ['part'], atMost: 0.1 }] };
    const input = {
      requirement: { ...morning, agents: morning.agents.map((need) => 10 * need) },
      shiftTypes: [early, late],
      offered: [part],
      limits,
    };
    const widerShares = [{ typeIds: ['part'], atMost: 0.5 }];
    const { changes, objective, bound } = suggestShiftTypes({ ...input, widerShares });
    const at = changes.findIndex(({ kinds }) => kinds.includes('shares'));
    const change = changes[at]!;
    expect(change.title).toContain('part from 0 % to 50 % of the hours');
    // Limits name the types that were made of the offered one.
    expect(change.limits.typeShares![0]!.atMost).toBe(0.5);
    expect(change.saving).toBeGreaterThan(0);
    for (const { limits } of changes.slice(0, at))
      expect(limits.typeShares?.[0]?.atMost ?? 0.1).toBe(0.1);
    expect(objective).toBeLessThan(paid(input));
    expect(bound).toBeLessThanOrEqual(objective! * (1 + 1e-9));
  });

  it('refuse shares that are narrower than those of today, or of other types', () => {
    const limits = { typeShares: [{ typeIds: ['part'], atMost: 0.2 }] };
    const asked = (widerShares: SuggestShiftTypesInput['widerShares']) => () =>
      suggestShiftTypes({
        requirement: morning,
        shiftTypes: [early, late],
        offered: [part],
        limits,
        widerShares,
      });
    const message = /widerShares must be shares of the same typeIds as in limits.typeShares/;
    expect(asked([{ typeIds: ['part'], atMost: 0.1 }])).toThrow(message);
    expect(asked([{ typeIds: ['late'], atMost: 0.5 }])).toThrow(message);
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
});
