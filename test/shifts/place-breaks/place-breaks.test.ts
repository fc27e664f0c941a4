import { designShifts, evaluateCoverage, placeBreaks, type ShiftType } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../../src/core/freeze.ts';
import { lazily } from '../../../src/core/schema.ts';

const meal = { kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 } as const;
const rest = { kind: 'rest', minutes: 15, earliestMinutes: 60, latestMinutes: 150 } as const;
const types: ShiftType[] = [
  { id: 'day', lengthMinutes: 480, startGridMinutes: 60, breaks: [rest, meal], minWorkMinutes: 45 },
];
const agents = Array.from({ length: 336 }, (_, i) => 2 + Math.round(3 * Math.sin(i / 7) ** 2));
const requirement = { intervalSeconds: 1800, agents };

/** A roster in which everybody eats as early as possible, with too few people to miss nobody. */
const earlyEaters = lazily(() => {
  const { duties } = designShifts({ requirement, shiftTypes: types });
  return frozen(
    duties.slice(2).map((duty) => ({
      ...duty,
      breaks: [
        { kind: 'rest' as const, startMinutes: duty.startMinutes + 60, minutes: 15, paid: true },
        { kind: 'meal' as const, startMinutes: duty.startMinutes + 180, minutes: 60, paid: false },
      ],
    })),
  );
});

/** The breaks of that roster placed; it cannot be changed by that. */
const place = () => placeBreaks({ requirement, shiftTypes: types, duties: earlyEaters() });
const placed = lazily(place);

describe('breaks for a given roster', () => {
  it('lower the missing hours, keep every rule and every shift', () => {
    const { before, after, duties } = placed();
    expect(after.underHours).toBeLessThan(before.underHours);
    expect(after.violations).toEqual([]);
    expect(after.paidHours).toBe(before.paidHours);
    expect(after.shiftsByDay).toEqual(before.shiftsByDay);
    expect(after).toEqual(evaluateCoverage({ requirement, duties, shiftTypes: types }));
  });

  it('are the same again for the same seed, and leave the input alone', () => {
    expect(place()).toEqual(placed());
  });

  it('tell of the search what every search tells', () => {
    const { status, objective, bound, gap, steps, after } = placed();
    expect({ status, objective, bound, gap }).toEqual({
      status: 'feasible',
      objective: after.underHours,
      bound: 0,
      gap: undefined,
    });
    expect(steps).toBeLessThanOrEqual(6000);
    const full = { typeId: 'day', day: 0, startMinutes: 0, lengthMinutes: 480, count: 2 };
    const breaks = earlyEaters()[0]!.breaks.map((pause, i) => ({
      ...pause,
      startMinutes: [60, 180][i]!,
    }));
    const seen: number[] = [];
    const nobodyMissing = placeBreaks({
      requirement: { intervalSeconds: 1800, agents: new Array<number>(336).fill(0) },
      shiftTypes: types,
      duties: [{ ...full, breaks }],
      onProgress: ({ fraction }) => seen.push(fraction),
    });
    expect(nobodyMissing).toMatchObject({ status: 'optimal', objective: 0, bound: 0, gap: 0 });
    expect(seen.at(-1)).toBe(1);
  });

  it('put an impossible break where the rules want it', () => {
    const [first] = earlyEaters();
    const wrong = {
      ...first!,
      breaks: first!.breaks.map((b) => ({ ...b, startMinutes: b.startMinutes + 600 })),
    };
    const plan = placeBreaks({ requirement, shiftTypes: types, duties: [wrong] });
    expect(plan.before.violations.map(({ code }) => code)).toContain('break-outside-shift');
    expect(plan.after.violations).toEqual([]);
  });

  it('leave duties of no known type as they are', () => {
    const [first] = earlyEaters();
    const stranger = { ...first!, typeId: 'stranger' };
    const plan = placeBreaks({ requirement, shiftTypes: types, duties: [first!, stranger] });
    expect(plan.untouched).toEqual([1]);
    expect(plan.duties).toContainEqual(stranger);
  });
});
