import { designShifts, evaluateCoverage, placeBreaks, type ShiftType } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';

const meal = { kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 } as const;
const rest = { kind: 'rest', minutes: 15, earliestMinutes: 60, latestMinutes: 150 } as const;
const types: ShiftType[] = [
  { id: 'day', lengthMinutes: 480, startGridMinutes: 60, breaks: [rest, meal], minWorkMinutes: 45 },
];
const agents = Array.from({ length: 336 }, (_, i) => 2 + Math.round(3 * Math.sin(i / 7) ** 2));
const requirement = { intervalSeconds: 1800, agents };

/** A roster in which everybody eats as early as possible. */
function earlyEaters() {
  const { duties } = designShifts({ requirement, shiftTypes: types, maxSteps: 2000 });
  return duties.map((duty) => ({
    ...duty,
    breaks: [
      { kind: 'rest' as const, startMinutes: duty.startMinutes + 60, minutes: 15, paid: true },
      { kind: 'meal' as const, startMinutes: duty.startMinutes + 180, minutes: 60, paid: false },
    ],
  }));
}

describe('breaks for a given roster', () => {
  it('lower the missing hours, keep every rule and every shift', () => {
    const duties = earlyEaters();
    const plan = placeBreaks({ requirement, shiftTypes: types, duties });
    expect(plan.after.underHours).toBeLessThan(plan.before.underHours);
    expect(plan.after.violations).toEqual([]);
    expect(plan.after.paidHours).toBe(plan.before.paidHours);
    expect(plan.after.shiftsByDay).toEqual(plan.before.shiftsByDay);
    expect(plan.after).toEqual(
      evaluateCoverage({ requirement, duties: plan.duties, shiftTypes: types }),
    );
  });

  it('are the same again for the same seed, and leave the input alone', () => {
    const duties = Object.freeze(earlyEaters().map((duty) => Object.freeze(duty)));
    const problem = Object.freeze({ requirement, shiftTypes: types, duties, seed: 3 });
    expect(placeBreaks(problem)).toEqual(placeBreaks(problem));
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
